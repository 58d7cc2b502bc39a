import { groupBy } from "@/lib/domain/collections";
import type { Dossier, Issue, Proposition } from "@/lib/domain/dossier";
import { foldMerges, type NameMerges } from "@/lib/importers/assembly/merges";
import { createIdentifiers, foldSpelling, tidySpelling } from "@/lib/importers/assembly/names";
import type { Gathered, GatheredProposition } from "@/lib/importers/gathered";

export interface CodebookMade {
  readonly issues: readonly Issue[];
  readonly propositions: readonly Proposition[];
  /** Id of a proposition by its key in the file. */
  readonly propositionOf: ReadonlyMap<string, string>;
  /** Spellings that were tidied. */
  readonly untidy: number;
}

/** Issues and propositions: those with the same words are one; new ones come after those that are there. */
export function makeCodebook({
  before,
  gathered,
  merges,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly merges: NameMerges;
}): CodebookMade {
  const { issues, issueIdOf } = makeIssues({ before, gathered });
  const folds = foldMerges(merges.propositions);
  const propositions = [...before.propositions];
  const byText = new Map<string, string>();
  for (const { id, text } of propositions) if (!byText.has(foldSpelling(text))) byText.set(foldSpelling(text), id);
  const propositionOf = new Map<string, string>();
  const untidy = new Set<string>();
  const numbers = createNumbers(propositions);
  let order = propositions.reduce((most, proposition) => Math.max(most, proposition.order), 0);
  for (const found of gathered.propositions) {
    if (tidySpelling(found.text) !== found.text) untidy.add(found.text);
    const own = foldSpelling(found.text);
    const kept = folds.get(own);
    const fold = kept?.fold ?? own;
    let id = byText.get(fold) ?? byText.get(own);
    if (id === undefined) {
      const issueId = issueIdOf(found.issueKey);
      id = numbers(issueId);
      order += 1;
      propositions.push(newProposition({ found: { ...found, text: kept?.name ?? found.text }, id, issueId, order }));
      byText.set(fold, id);
    }
    propositionOf.set(found.key, id);
  }
  const added = propositions.slice(before.propositions.length);
  return { issues, propositions: withHeadlines({ issues, propositions, added }), propositionOf, untidy: untidy.size };
}

function makeIssues({ before, gathered }: { before: Dossier; gathered: Gathered }) {
  const issues = [...before.issues];
  const identifiers = createIdentifiers(issues.map(({ id }) => id));
  const byTitle = new Map(issues.map(({ id, title }) => [foldSpelling(title), id]));
  const ids = new Map<string, string>();
  let order = issues.reduce((most, issue) => Math.max(most, issue.order), 0);
  const add = (issue: Omit<Issue, "id" | "order">): string => {
    const fold = foldSpelling(issue.title);
    const held = byTitle.get(fold);
    if (held !== undefined) return held;
    const id = identifiers(issue.title, "issue");
    order += 1;
    issues.push({ ...issue, id, order });
    byTitle.set(fold, id);
    return id;
  };
  for (const { key, title, question, kind } of gathered.issues) {
    const tidy = tidySpelling(title);
    ids.set(key, add({ title: tidy, question: question ?? tidy, description: null, kind }));
  }
  const issueIdOf = (key: string | null): string => {
    const named = key === null ? undefined : ids.get(key);
    if (named !== undefined) return named;
    const [first] = issues;
    if (first) return first.id;
    const title = gathered.title ?? before.title;
    return add({ title, question: title, description: null, kind: "issue" });
  };
  return { issues, issueIdOf };
}

/** Gives out the next free number under the letter of an issue: A1, A2 …; the letters end with Z. */
function createNumbers(propositions: readonly Proposition[]) {
  const highest = new Map<string, number>();
  const letterOfIssue = new Map<string, string>();
  for (const { id, issueId } of propositions) {
    const letter = id.slice(0, 1);
    highest.set(letter, Math.max(highest.get(letter) ?? 0, Number(id.slice(1))));
    letterOfIssue.set(issueId, letter);
  }
  const free = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("").filter((letter) => !highest.has(letter));
  return (issueId: string): string => {
    const letter = letterOfIssue.get(issueId) ?? free.shift() ?? "Z";
    letterOfIssue.set(issueId, letter);
    const number = (highest.get(letter) ?? 0) + 1;
    highest.set(letter, number);
    return `${letter}${number}`;
  };
}

function newProposition({
  found,
  id,
  issueId,
  order,
}: {
  found: GatheredProposition;
  id: string;
  issueId: string;
  order: number;
}): Proposition {
  const { anchors, label, claim, counts } = found;
  return {
    id,
    issueId,
    text: tidySpelling(found.text),
    label: label && label.length <= MAX_LABEL ? label : null,
    claim,
    shortClaim: null,
    headline: false,
    order,
    anchors: {
      [-2]: anchors[-2] ?? null,
      [-1]: anchors[-1] ?? null,
      0: anchors[0] ?? null,
      1: anchors[1] ?? null,
      2: anchors[2] ?? null,
    },
    counts,
    doesNotCount: null,
  };
}

/** Characters of a label, as the table of propositions has it. */
const MAX_LABEL = 40;

/**
 * A new issue with a single proposition is stood for by it; of several nobody but a person says which does, and of
 * those that are there already a person has said.
 */
function withHeadlines({
  issues,
  propositions,
  added,
}: {
  readonly issues: readonly Issue[];
  readonly propositions: readonly Proposition[];
  readonly added: readonly Proposition[];
}): Proposition[] {
  const isNew = new Set(added);
  const byIssue = groupBy(propositions, ({ issueId }) => issueId);
  const alone = new Set(
    issues.flatMap(({ id, kind }) => {
      const own = byIssue.get(id) ?? [];
      return kind === "issue" && own.length === 1 && own[0] ? [own[0].id] : [];
    }),
  );
  return propositions.map((proposition) =>
    alone.has(proposition.id) && isNew.has(proposition) ? { ...proposition, headline: true } : proposition,
  );
}

import { beginsAny, searchTerms } from "@/lib/search/search-terms";
import { namedWords } from "@/lib/search/words";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { listing } from "@/lib/wording/count";
import { fullName, shownName } from "@/lib/wording/names";

/** A commentator as a field of names suggests it; no two have the same label. */
export interface NameChoice {
  readonly id: string;
  readonly label: string;
}

export interface RequestedPair {
  /** "a~b"; null where no pair is asked for, or what was typed does not name two. */
  readonly pair: string | null;
  /** What was typed in the two fields, or the names of the pair that is open. */
  readonly typed: readonly [string, string];
  /** Why what was typed names no pair. */
  readonly problem: string | null;
}

/** Compared commentators by name, for two fields with suggestions; an id stands beside names that several have. */
export function nameChoices(selection: Selection): NameChoice[] {
  const named = comparedCommentators(selection).map((commentator) => ({
    id: commentator.id,
    name: fullName(shownName(commentator)),
  }));
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  return named
    .map(({ id, name }) => ({ id, label: (times.get(name) ?? 0) > 1 ? `${name} (${id})` : name }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

/**
 * The pair that an address asks for: as a link has it ("pair=a~b"), or by two typed names ("one=…&other=…"). A name
 * means the one commentator with that name or id, else the only one in whose name every typed word begins a word.
 */
export function requestedPair(
  { index, selection }: DossierView,
  asked: { readonly pair: string | null; readonly one: string; readonly other: string },
): RequestedPair {
  const [one, other] = [asked.one.trim(), asked.other.trim()];
  if (one === "" && other === "") return linkedPair({ index, selection }, asked.pair);
  const found = [one, other].map((typed) => meant({ index, selection }, typed));
  const problems = found.flatMap(({ problem }) => problem ?? []);
  const [first, second] = found.map(({ id }) => id);
  const typed = [one, other] as const;
  if (problems.length > 0) return { pair: null, typed, problem: problems.join(" ") };
  if (!first || !second || first === second) return { pair: null, typed, problem: "Two different names make a pair." };
  return { pair: `${first}~${second}`, typed, problem: null };
}

function linkedPair({ index, selection }: DossierView, pair: string | null): RequestedPair {
  const labels = new Map(nameChoices(selection).map(({ id, label }) => [id, label]));
  const nameOf = (id: string | undefined) => {
    const commentator = index.commentators.get(id ?? "");
    return labels.get(id ?? "") ?? (commentator ? fullName(shownName(commentator)) : "");
  };
  const [a, b] = pair?.split("~") ?? [];
  return { pair: pair || null, typed: [nameOf(a), nameOf(b)], problem: null };
}

const MAX_SUGGESTED = 5;

function meant({ index, selection }: DossierView, typed: string): { id: string | null; problem: string | null } {
  if (typed === "") return { id: null, problem: "One of the two fields is empty." };
  const choices = nameChoices(selection);
  const exact = choices.find(({ id, label }) => label === typed || id === typed);
  if (exact) return { id: exact.id, problem: null };
  const { terms } = searchTerms(typed);
  const matching = choices.filter(({ id, label }) => {
    const words = namedWords(`${label}; ${index.commentators.get(id)?.namesInSources ?? ""}`);
    return terms.length > 0 && terms.every((term) => beginsAny(term, words));
  });
  const [only] = matching;
  if (only && matching.length === 1) return { id: only.id, problem: null };
  if (!only) return { id: null, problem: `No one compared here is called “${typed}”.` };
  const names = matching.slice(0, MAX_SUGGESTED).map(({ label }) => label);
  const more = matching.length > names.length ? [`${matching.length - names.length} others`] : [];
  return { id: null, problem: `“${typed}” may be ${listing([...names, ...more])}.` };
}

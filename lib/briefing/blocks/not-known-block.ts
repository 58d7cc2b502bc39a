import { coverage } from "@/lib/analysis/reliability/coverage";
import { basisOf, generated, missing } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { isShown } from "@/lib/briefing/blocks/groups/found-groups";
import { comparedWords } from "@/lib/briefing/blocks/sides-sentences";
import type { Sentence } from "@/lib/briefing/briefing";
import { groupBy } from "@/lib/domain/collections";
import { countryName } from "@/lib/domain/country";
import { hasValue } from "@/lib/domain/position";
import { inFilter, isNarrowed } from "@/lib/filters/under-filter";
import { verdictSentence } from "@/lib/findings/verdict-sentence";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import type { Selection } from "@/lib/selection/selection";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { askedClause, withCode } from "@/lib/wording/claim";
import { count, listing, number } from "@/lib/wording/count";
import type { NamedCommentator } from "@/lib/wording/names";
import { commentatorNoun } from "@/lib/wording/nouns";
import { UNRESOLVED_OF_SEVERAL } from "@/lib/wording/position-state";

/** More lines than this nobody reads from a wall; the rest is spoken. */
export const MAX_LINES_ON_SLIDE = 5;
/** More propositions or countries than this in one sentence are counted. */
const MAX_LISTED = 6;

/**
 * What the selection leaves open: groups, thin propositions, silence on the headlines, countries from which nothing was
 * found.
 */
export function notKnownBlock(input: BlockInput): BlockContent {
  const headlines = silentHeadlines(input);
  const [verdict, thin] = [verdictLeftOpen(input), thinPropositions(input)];
  const first = [...verdict, ...silenceOnHeadlines(input, headlines), ...thin];
  const sentences = [...first, ...countriesUnheard(input)];
  const lines = [
    ...groupsLine(input),
    ...headlines.flatMap((propositionSides) => silenceLine(input, propositionSides)),
  ];
  return {
    heading: "What is not known",
    sentences: sentences.length > 0 ? sentences : emptyCells(input),
    ...(first.length > 0 ? { short: [...verdict, ...silenceInShort(input, headlines), ...thin] } : {}),
    ...(lines.length > 0 ? { onSlide: lines.slice(0, MAX_LINES_ON_SLIDE) } : {}),
  };
}

/** Where nothing else is to be said: how many cells hold no value. */
function emptyCells(input: BlockInput): Sentence[] {
  const { sidesByProposition, selection, index } = input;
  const compared = comparedCommentators(selection);
  const cells = compared.length * sidesByProposition.length;
  const held = sidesByProposition.reduce((sum, { summary }) => sum + summary.holders, 0);
  const about = {
    propositionIds: selection.propositions.map(({ id }) => id),
    commentatorIds: selection.commentators.map(({ id }) => id),
  };
  if (cells === 0)
    return missing(
      `${isNarrowed(selection.filter) ? "The filter leaves" : "There is"} no ${commentatorNoun(index.dossier, 1)} to compare.`,
      about,
    );
  const text =
    held === cells
      ? `All ${number(compared.length)} ${comparedWords(input, compared.length)} took a position on every proposition${inFilter(selection.filter)}.`
      : `In ${number(cells - held)} of ${count(cells, "cell")} of ${comparedWords(input)} there is no position. Silence is not neutrality.`;
  return missing(text, about);
}

function verdictLeftOpen({ index, selection, grouping }: BlockInput): Sentence[] {
  if (!grouping || isShown(grouping.verdict)) return [];
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  const positions = selection.positions.filter((p) => hasValue(p) && compared.has(p.commentatorId));
  return generated(
    verdictSentence(index.dossier, grouping).sentence,
    basisOf(index, positions),
    aboutAll({ selection, compared }),
  );
}

function aboutAll({ selection, compared }: { selection: Selection; compared: ReadonlySet<string> }) {
  return { commentatorIds: [...compared], propositionIds: selection.propositions.map(({ id }) => id) };
}

function groupsLine({ index, selection, grouping }: BlockInput): Sentence[] {
  if (!grouping || isShown(grouping.verdict)) return [];
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  const text = `Whether these ${commentatorNoun(index.dossier, 2)} form groups.`;
  return missing(text, aboutAll({ selection, compared }));
}

/** Headline propositions on which somebody who is compared took no position. */
function silentHeadlines({ sidesByProposition, index }: BlockInput): PropositionSides[] {
  return sidesByProposition.filter(
    ({ id, issueId, silent }) =>
      silent.length > 0 && index.propositions.get(id)?.headline && index.issues.get(issueId)?.kind === "issue",
  );
}

/** One sentence for all headlines: from how many of those compared no position was found on each. */
function silenceOnHeadlines(input: BlockInput, headlines: readonly PropositionSides[]): Sentence[] {
  const [first] = headlines;
  if (!first) return [];
  const silences = headlines.map((propositionSides) => silence(input, propositionSides));
  const text = `Of ${number(first.compared)} ${comparedWords(input, first.compared)} no position is known from ${listing(silences)}. Silence is not neutrality.`;
  const silent = new Set(headlines.flatMap((propositionSides) => propositionSides.silent.map(({ id }) => id)));
  return missing(text, { propositionIds: headlines.map(({ id }) => id), commentatorIds: [...silent] });
}

/** The same without a word for each: what the headlines are is said before. */
function silenceInShort(input: BlockInput, headlines: readonly PropositionSides[]): Sentence[] {
  const [first] = headlines;
  if (!first) return [];
  const fewest = Math.min(...headlines.map(({ silent }) => silent.length));
  const atLeast = headlines.some(({ silent }) => silent.length > fewest) ? "at least " : "";
  const where = headlines.length === 1 ? "the headline proposition" : "the headline proposition of each issue";
  const text = `On ${where} no position is known from ${atLeast}${number(fewest)} of ${number(first.compared)} ${comparedWords(input, first.compared)}. Silence is not neutrality.`;
  const silent = new Set(headlines.flatMap((propositionSides) => propositionSides.silent.map(({ id }) => id)));
  return missing(text, { propositionIds: headlines.map(({ id }) => id), commentatorIds: [...silent] });
}

function silence(input: BlockInput, propositionSides: PropositionSides): string {
  const { filter } = input.selection;
  const compared = (commentators: readonly NamedCommentator[]) =>
    commentators.filter(({ comparable }) => comparable || filter.unnamed).length;
  const others: (readonly [number, string])[] = [
    [compared(propositionSides.declined), "declined to say"],
    ...propositionSides.unresolvedByReason.map(
      ({ reason, commentators }) => [compared(commentators), UNRESOLVED_OF_SEVERAL[reason]] as const,
    ),
    [compared(propositionSides.setAside), "outside the filter"],
  ];
  const named = others.flatMap(([commentators, words]) => (commentators ? [`${commentators} more ${words}`] : []));
  const beside = [propositionSides.id, ...named].join(", ");
  return `${number(propositionSides.silent.length)} on ${asked(input, propositionSides)} (${beside})`;
}

function silenceLine(input: BlockInput, propositionSides: PropositionSides): Sentence[] {
  const silent = propositionSides.silent.length;
  const text = `Where ${number(silent)} of ${number(propositionSides.compared)} stand on ${withCode(asked(input, propositionSides), propositionSides.id)}.`;
  return missing(text, {
    propositionIds: [propositionSides.id],
    commentatorIds: propositionSides.silent.map(({ id }) => id),
  });
}

function thinPropositions(input: BlockInput): Sentence[] {
  const { sidesByProposition, selection } = input;
  const thin = sidesByProposition.filter(({ summary }) => summary.label.kind === "too-few");
  if (thin.length === 0 || selection.commentators.length === 0) return [];
  const named = thin
    .slice(0, MAX_LISTED)
    .map((propositionSides) => withCode(asked(input, propositionSides), propositionSides.id));
  const text = `Too few to say: fewer than three ${comparedWords(input)} took a position on ${listing(withRest(named, thin.length))}.`;
  return missing(text, { propositionIds: thin.map(({ id }) => id) });
}

/**
 * Countries of the selection from which nobody takes a position on an issue; issues with the same countries together.
 */
function countriesUnheard({ selection, index }: BlockInput): Sentence[] {
  const { gaps } = coverage({ ...selection.dossier, ...selection });
  const unheard = gaps.filter(
    ({ facet, voices: commentators, issueId }) =>
      facet === "country" &&
      commentators === 0 &&
      index.issues.get(issueId)?.kind === "issue" &&
      asksAbout(selection, issueId),
  );
  const countriesOf = [...groupBy(unheard, ({ issueId }) => issueId)].map(([issueId, there]) => ({
    issueId,
    countries: there.map(({ key }) => key).sort((a, b) => countryName(a).localeCompare(countryName(b), "en")),
  }));
  return [...groupBy(countriesOf, ({ countries }) => countries.join())].flatMap(([, issues]) => {
    const countries = issues[0]?.countries ?? [];
    const titles = issues.map(({ issueId }) => index.issues.get(issueId)?.title ?? issueId);
    const named = withRest(countries.slice(0, MAX_LISTED).map(countryName), countries.length);
    const text = `On ${listing(titles)} there is no position from ${count(countries.length, "country", "countries")} of this selection: ${listing(named)}.`;
    return missing(text, {
      propositionIds: selection.propositions
        .filter((p) => issues.some(({ issueId }) => issueId === p.issueId))
        .map(({ id }) => id),
      commentatorIds: selection.commentators.filter((c) => countries.includes(c.country ?? "")).map(({ id }) => id),
    });
  });
}

/** Names, and how many there are besides them. */
function withRest(named: readonly string[], all: number): string[] {
  return all > named.length ? [...named, `${number(all - named.length)} more`] : [...named];
}

/** The proposition of a result as a question: "whether …"; with verbs of its own, the object alone. */
function asked({ index }: BlockInput, { id, text }: PropositionSides): string {
  return askedClause(index.dossier, index.propositions.get(id) ?? { text, claim: null });
}

function asksAbout({ propositions }: Selection, issueId: string): boolean {
  return propositions.some((proposition) => proposition.issueId === issueId);
}

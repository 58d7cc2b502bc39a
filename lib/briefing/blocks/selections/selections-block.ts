import { basisOf, generated, jointBasis, missing, sidePositions } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { blockSelections } from "@/lib/briefing/blocks/selections/block-selections";
import {
  differenceHeading,
  joinedNames,
  pairsSentence,
  withoutNames,
} from "@/lib/briefing/blocks/selections/difference-heading";
import { knownPairs, noDifferenceSentence } from "@/lib/briefing/blocks/selections/known-differences";
import { selectionsFigure } from "@/lib/briefing/blocks/selections/selections-figure";
import { spokenSelections } from "@/lib/briefing/blocks/selections/spoken-selections";
import { comparedWords } from "@/lib/briefing/blocks/sides-sentences";
import type { Basis, Sentence } from "@/lib/briefing/briefing";
import { hasValue } from "@/lib/domain/position";
import { type CellReference, withCell } from "@/lib/paths";
import type { ComparedSelection } from "@/lib/selection/compared-selections";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import {
  type DifferenceView,
  differenceView,
  type JudgedPair,
  unjudgedPairs,
} from "@/lib/views/selections/difference-view";
import { type SelectionsRow, type SelectionsView, selectionsView } from "@/lib/views/selections/selections-view";
import { count, sentenceCase } from "@/lib/wording/count";
import { numeral } from "@/lib/wording/numerals";
import { selectionNoun } from "@/lib/wording/selection-name";

/** Propositions told: bars of more are no picture for a wall. */
const MAX_SHOWN = { two: 3, more: 2 } as const;
/** Letters over the bars of a slide, of the verdict and of what limits it. */
const MAX_LEAD = 200;
/** Of several pairs so many that differ are told one by one on a page. */
const MAX_PAIRS_TOLD = 2;

/**
 * Two to four selections side by side: whether they differ, the counts on the propositions on which they lie farthest
 * apart, bars and table. Nothing is called a difference unless the verdict names one; without a verdict the block says
 * why and claims nothing.
 *
 * @param blockId by which the verdict is known, see KnownDifferences.
 */
export function selectionsBlock(input: BlockInput, blockId: string, texts: readonly string[]): BlockContent {
  const { selections, lost } = blockSelections(input, texts);
  const gone = lost.flatMap((text) => missing(text, aboutAll(input)));
  if (selections.length < 2) {
    const few = missing(
      "Fewer than two of its selections are in the dossier: there is nothing to compare.",
      aboutAll(input),
    );
    return { heading: "A comparison of selections that is no longer here", sentences: [...gone, ...few] };
  }
  const known = input.differences[blockId];
  const judged = knownPairs(selections, known);
  const difference = differenceView(judged ?? unjudgedPairs(selections));
  const view = viewOf(input, selections, difference);
  if (!view) return { heading: "A comparison of selections that is no longer here", sentences: gone };
  const shown = shownRows(view.rows, difference);
  const names = joinedNames(selections.map(({ view: { index }, asked }) => selectionNoun(index, asked)));
  const verdict = judged
    ? verdictSentences(input, judged, difference)
    : generated(noDifferenceSentence(names, known), jointBasis(selections.map(basisOfSelection)), aboutAll(input));
  const counts = shown.flatMap((row) => countsSentence(row, selections));
  const [lead] = verdict;
  return {
    heading: judged ? sentenceCase(differenceHeading(judged, names)) : view.title,
    sentences: [...verdict, ...gone, ...counts],
    short: [...shortVerdict(verdict, judged), ...gone, ...counts],
    onSlide: lead ? [{ ...lead, text: slideLead(lead.text, judged, difference) }] : null,
    ...selectionsFigure(input, view, shown),
    notes: [
      ...(difference.notes.length > 0 ? [difference.notes.join(" ")] : []),
      [...basisNotes(input, view), ...orderNote(difference, shown, view)].join(" "),
    ],
    spoken: spokenSelections(input.index, view, shown),
  };
}

function viewOf(
  { addressOf }: BlockInput,
  selections: readonly ComparedSelection[],
  { propositions }: DifferenceView,
): SelectionsView | null {
  return selectionsView({
    selections,
    differences: propositions,
    hrefOf: ({ issueId, id }) => `${addressOf(`issues/${issueId}`)}#${id}`,
    cellHref: (cell: CellReference) => withCell(addressOf(""), cell),
  });
}

/** The sentence of the pair; of several pairs one that sums them up, then each. */
function verdictSentences(input: BlockInput, pairs: readonly JudgedPair[], difference: DifferenceView): Sentence[] {
  const bases = pairs.map(({ a, b }) => jointBasis([basisOfSelection(a), basisOfSelection(b)]));
  const about = aboutAll(input);
  const each = difference.sentences.flatMap((text, place) => generated(text, bases[place] ?? jointBasis([]), about));
  return pairs.length === 1 ? each : [...generated(pairsSentence(pairs), jointBasis(bases), about), ...each];
}

/** Of several pairs the sum and those that differ; of one what is said of it. */
function shortVerdict(verdict: readonly Sentence[], pairs: readonly JudgedPair[] | null): readonly Sentence[] {
  if (!pairs || pairs.length === 1) return verdict;
  const differ = pairs.flatMap(({ difference }, place) =>
    difference?.verdict === "different" || difference?.verdict === "perhaps-different"
      ? (verdict[place + 1] ?? [])
      : [],
  );
  return [...verdict.slice(0, 1), ...differ.slice(0, MAX_PAIRS_TOLD)];
}

/**
 * Where a difference is named, the propositions that make it; else those on which most of each took a position: picking
 * the farthest apart would make chance look like a finding.
 */
function shownRows(rows: readonly SelectionsRow[], { isNamed }: DifferenceView): readonly SelectionsRow[] {
  const most = (rows[0]?.bars.length ?? 0) === 2 ? MAX_SHOWN.two : MAX_SHOWN.more;
  return (isNamed ? rows : rows.toSorted((a, b) => heldByAll(b) - heldByAll(a))).slice(0, most);
}

/** More where more of the selections have a position, then by the smallest of their numbers. */
function heldByAll({ bars }: SelectionsRow): number {
  const held = bars.map(({ sides: { summary } }) => summary.holders).filter((holders) => holders > 0);
  return held.length + 1 - 1 / (1 + Math.min(...held));
}

/** Counts of each selection on a proposition; that they differ there is said only where the test marks it. */
function countsSentence(row: SelectionsRow, selections: readonly ComparedSelection[]): Sentence[] {
  const bases = selections.flatMap(({ asked: { key }, view: { index, selection } }) => {
    const sides = row.bars.find((bar) => bar.key === key)?.sides;
    return sides ? basisOf(index, sidePositions(selection, sides)) : [];
  });
  const differ = row.bars.length === 2 ? "Here they differ." : "Here some of them differ.";
  const about = { propositionIds: [row.id], commentatorIds: [] };
  return generated(row.isMarked ? `${row.sentence} ${differ}` : row.sentence, jointBasis(bases), about);
}

/**
 * The verdict with as much of what limits it as a slide has room for. The first note limits it most: a difference that
 * is named never goes without it.
 */
function slideLead(sentence: string, pairs: readonly JudgedPair[] | null, { notes, isNamed }: DifferenceView): string {
  const [first, ...others] = notes;
  const withFirst = (text: string) => (isNamed && first ? `${text} ${first}` : text);
  const [only] = pairs ?? [];
  const isLong = withFirst(sentence).length > MAX_LEAD;
  const short =
    pairs && only && isLong
      ? pairs.length === 1
        ? withoutNames(sentence, only)
        : pairsSentence(pairs, { hasNames: false })
      : sentence;
  let text = withFirst(short);
  for (const note of isNamed ? others : notes) {
    if (text.length + note.length + 1 > MAX_LEAD) break;
    text = `${text} ${note}`;
  }
  return text;
}

/** Who is counted, of how many; who is in both; what has no date. */
function basisNotes(input: BlockInput, { heads, overlap }: SelectionsView): string[] {
  const undated = heads.reduce((sum, { cannotBeDated }) => sum + cannotBeDated.length, 0);
  return [
    `Counts cover ${comparedWords(input)}: ${heads.map(({ phrase, basis }) => `${phrase}, ${basis}`).join("; ")}.`,
    ...(overlap === null ? [] : [overlap]),
    ...(undated === 0
      ? []
      : [`${count(undated, "position")} cannot be dated and ${undated === 1 ? "is" : "are"} in no period.`]),
    "Whoever is silent is counted apart and is never neutral.",
  ];
}

/** What the order of the bars does not say. */
function orderNote({ isNamed }: DifferenceView, shown: readonly SelectionsRow[], { rows }: SelectionsView): string[] {
  if (shown.length === 0) return ["No two of them have a position on the same proposition."];
  if (shown.length === rows.length) return [];
  const which = isNamed ? "on which they lie farthest apart" : "on which most of each took a position";
  return [`Shown are ${numeral(shown.length)} ${which}, of ${count(rows.length, "proposition")}.`];
}

function basisOfSelection({ view: { index, selection } }: ComparedSelection): Basis {
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  return basisOf(
    index,
    selection.positions.filter((position) => hasValue(position) && compared.has(position.commentatorId)),
  );
}

function aboutAll({ index }: BlockInput) {
  return { propositionIds: index.dossier.propositions.map(({ id }) => id), commentatorIds: [] };
}

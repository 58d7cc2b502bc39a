import { comparePairs, type Pair } from "@/lib/analysis/pairs/compare-pairs";
import { basisOf, generated, missing } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { markCell } from "@/lib/briefing/blocks/matrix-block";
import type { Sentence } from "@/lib/briefing/briefing";
import { hasValue } from "@/lib/domain/position";
import { ofCommentator } from "@/lib/domain/rows-of";
import { toStanceMatrix } from "@/lib/domain/stance-matrix";
import { marksLegend, tableWords } from "@/lib/exports/tables/table-words";
import { pairSentence } from "@/lib/views/commentators/pair-view";
import { isEmptyMark, markView } from "@/lib/views/matrix/mark-view";
import { count, listing } from "@/lib/wording/count";
import { fullName, nameCommentator, propositionLabel } from "@/lib/wording/names";
import { commentatorNoun } from "@/lib/wording/nouns";

/** Two to six commentators side by side: every proposition that one of them addresses, and a sentence for each pair. */
export function comparisonBlock(input: BlockInput, commentatorIds: readonly string[]): BlockContent {
  const { index, selection } = input;
  const asked = [...new Set(commentatorIds)];
  const left = new Map(selection.commentators.map((commentator) => [commentator.id, commentator]));
  const commentators = asked.flatMap((id) => left.get(id) ?? []);
  const lost = asked.filter((id) => !left.has(id)).flatMap((id) => lostCommentator(input, id));
  const names = new Map(
    commentators.map((commentator) => [commentator.id, fullName(nameCommentator(index, commentator))]),
  );
  const heading =
    commentators.length < 2
      ? "A comparison that is no longer here"
      : headingOf([...names.values()], commentatorNoun(index.dossier, names.size));
  if (commentators.length < 2) return { heading, sentences: lost };

  const setAside = new Set(selection.setAside.map((position) => `${position.commentatorId} ${position.propositionId}`));
  const markOf = (commentatorId: string, propositionId: string) =>
    markView(
      index.dossier,
      ofCommentator(selection.positions, commentatorId).find((p) => p.propositionId === propositionId) ?? null,
      {
        isSetAside: setAside.has(`${commentatorId} ${propositionId}`),
        isRead: index.isRead(commentatorId, propositionId),
      },
    );
  const rows = selection.propositions
    .map((proposition) => ({ proposition, marks: commentators.map(({ id }) => markOf(id, proposition.id)) }))
    .filter(({ marks }) => marks.some((mark) => !isEmptyMark(mark)));
  const matrix = toStanceMatrix({
    commentators: commentators.map(({ id }) => id),
    propositions: selection.propositions.map(({ id }) => id),
    positions: selection.positions,
  });
  const pairs = comparePairs(matrix, { minimumShared: selection.filter.shared });
  const comparable = pairs.filter(({ agreement }) => agreement !== null);
  const others = pairs.length - comparable.length;
  const short = [
    ...lost,
    ...comparable.flatMap((pair) => sentenceOf(input, pair, names)),
    ...(others > 0 ? tooLittleShared(input, others, commentators) : []),
  ];
  return {
    heading,
    short,
    sentences: [...lost, ...pairs.flatMap((pair) => sentenceOf(input, pair, names))],
    table:
      rows.length === 0
        ? null
        : {
            caption: `Positions of ${listing([...names.values()])}`,
            header: ["Proposition", ...names.values()],
            rows: rows.map(({ proposition, marks }) => [
              { text: `${proposition.id} ${propositionLabel(proposition)}`, number: null, kind: "heading" },
              ...marks.map(markCell),
            ]),
            words: tableWords(index.dossier),
          },
    notes: [marksLegend(index.dossier)],
  };
}

function tooLittleShared(
  { selection }: BlockInput,
  pairs: number,
  commentators: readonly { readonly id: string }[],
): Sentence[] {
  const text = `${count(pairs, "pair")} of them ${pairs === 1 ? "shares" : "share"} fewer than ${count(selection.filter.shared, "proposition")} and cannot be compared.`;
  return missing(text, { commentatorIds: commentators.map(({ id }) => id) });
}

/** More names than three are no heading; they stand over the columns. */
function headingOf(names: readonly string[], noun: string): string {
  return names.length > 3 ? `${names.length} ${noun} compared` : `Compared: ${listing(names)}`;
}

function sentenceOf({ index, selection }: BlockInput, pair: Pair, names: ReadonlyMap<string, string>): Sentence[] {
  const held = (id: string) => ofCommentator(selection.positions, id).filter(hasValue);
  const [ofA, ofB] = [held(pair.a), held(pair.b)];
  const shared = new Set(ofA.map((p) => p.propositionId).filter((id) => ofB.some((p) => p.propositionId === id)));
  const positions = [...ofA, ...ofB].filter((position) => shared.has(position.propositionId));
  const text = `${names.get(pair.a)} and ${names.get(pair.b)}: ${lowerFirst(pairSentence(selection.dossier, { pair, propositions: selection.propositions.length }))}`;
  return generated(text, basisOf(index, positions), { propositionIds: [], commentatorIds: [pair.a, pair.b] });
}

function lostCommentator({ index }: BlockInput, id: string): Sentence[] {
  const commentator = index.commentators.get(id);
  const text = commentator
    ? `${fullName(nameCommentator(index, commentator))} is left out by the filter.`
    : `The commentator ${id} is no longer in the dossier.`;
  return missing(text, { commentatorIds: [id] });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

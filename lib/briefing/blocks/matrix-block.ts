import { basisOf, generated, missing } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { boundSides, comparedWords } from "@/lib/briefing/blocks/sides-sentences";
import type { BriefingCell, BriefingTable, Sentence } from "@/lib/briefing/briefing";
import { NOBODY, sidesByName } from "@/lib/briefing/sides-by-name";
import { ofProposition } from "@/lib/domain/rows-of";
import { SIDES } from "@/lib/domain/stance";
import { marksLegend, tableWords } from "@/lib/exports/tables/table-words";
import { inFilter } from "@/lib/filters/under-filter";
import type { Selection } from "@/lib/selection/selection";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { isEmptyMark, type MarkView } from "@/lib/views/matrix/mark-view";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { askedClause, withCode } from "@/lib/wording/claim";
import { count, outOf, sentenceCase } from "@/lib/wording/count";
import { fullName } from "@/lib/wording/names";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";
import { sidePredicate } from "@/lib/wording/stance-words";

const HEADING = "Who stands where";
/** More names than this on one side of a proposition are counted where there is little room. */
const MAX_NAMED = 6;
/** In letters, on one side of a proposition. */
const LETTERS_NAMED = 150;

/** An excerpt of the stance matrix: the chosen propositions, and whoever left a mark on one of them. */
export function whoStandsWhereBlock(input: BlockInput, propositionIds: readonly string[]): BlockContent {
  const { index, selection } = input;
  const chosen = new Set(propositionIds);
  const excerpt: Selection = {
    ...selection,
    commentators: comparedCommentators(selection),
    propositions: selection.propositions.filter(({ id }) => chosen.has(id)),
  };
  const [first] = excerpt.propositions;
  const matrix = stanceMatrixView({ index, selection: excerpt, rowsBy: "none", order: first?.id ?? "name" });
  const rows = matrix.blocks
    .flatMap((block) => block.rows)
    .filter(({ cells }) => cells.some(({ mark }) => !isEmptyMark(mark)));
  const shown = new Set(rows.map(({ commentator }) => commentator.id));
  const positions = selection.positions.filter((p) => chosen.has(p.propositionId) && shown.has(p.commentatorId));
  const compared = excerpt.commentators.length;
  const about = {
    propositionIds: [...chosen],
    commentatorIds: excerpt.commentators.map(({ id }) => id),
  };
  const text = `${outOf(rows.length, compared)} ${comparedWords(input, compared)} took a position on ${excerpt.propositions.length === 1 ? "this proposition" : `at least one of these ${numeral(excerpt.propositions.length)}`}.`;
  const lost = propositionIds.flatMap((id) => boundSides(input, id).lost);
  const sentences = [...lost, ...(first ? generated(text, basisOf(index, positions), about) : [])];
  // A key explains marks: where there is none, words say why.
  if (rows.length === 0) return { heading: HEADING, sentences: sentences.length > 0 ? sentences : nothing(input) };
  const table: BriefingTable = {
    caption: `Positions of ${countCommentators(index.dossier, rows.length)} on ${count(excerpt.propositions.length, "proposition")}`,
    header: [
      sentenceCase(commentatorNoun(index.dossier, 1)),
      ...matrix.columns.map(({ id, label }) => `${id} ${label}`),
    ],
    rows: rows.map(({ commentator, cells }) => [
      { text: fullName(commentator), number: null, kind: "heading" },
      ...cells.map(({ mark }) => markCell(mark)),
    ]),
    columnClauses: matrix.columns.map(({ id, label }) => {
      const proposition = index.propositions.get(id);
      return proposition ? sentenceCase(withCode(askedClause(index.dossier, proposition), id)) : `${id} ${label}`;
    }),
    words: tableWords(index.dossier),
  };
  const named = matrix.columns.flatMap(({ id }, column) =>
    generated(sidesSentence(input, table, column), basisOf(index, ofProposition(positions, id))),
  );
  return { heading: HEADING, sentences, short: [...lost, ...named], table, notes: [marksLegend(index.dossier)] };
}

/** No proposition is chosen, or there was none to choose: a plan is proposed with those on which somebody spoke. */
function nothing(input: BlockInput): Sentence[] {
  const { sidesByProposition, selection } = input;
  const isAnyoneHeard = sidesByProposition.some(({ summary }) => summary.holders > 0);
  const text = isAnyoneHeard
    ? "No proposition has been chosen to show who stands where."
    : `No one can be shown: none of the ${comparedWords(input)}${inFilter(selection.filter)} took a position.`;
  const { propositions } = selection.dossier;
  return missing(text, { propositionIds: propositions.map(({ id }) => id) });
}

/**
 * Who stands where on one proposition: "On whether arms go to Russia (A1): Ann disagrees; Bob (strongly) and Carol
 * agree."
 */
function sidesSentence(input: BlockInput, table: BriefingTable, column: number): string {
  const proposition = input.selection.propositions.find(({ id }) => table.header[column + 1]?.startsWith(`${id} `));
  const [, ...cells] = sidesByName(table, mostNamed(table)).rows[column] ?? [];
  const { dossier } = input.index;
  const said = SIDES.flatMap((side, place) => {
    const names = cells[place]?.text;
    if (!names || names === NOBODY) return [];
    return `${names} ${sidePredicate(dossier, side, names.includes(" and ") ? 2 : 1)}`;
  });
  const without = cells[SIDES.length]?.text;
  const others = without && without !== NOBODY ? [`no value: ${without}`] : [];
  const on = proposition ? withCode(askedClause(dossier, proposition), proposition.id) : "";
  return `On ${on}: ${[...said, ...others].join("; ")}.`;
}

/** So many names as fit a line and a half: of names of seventy letters two. */
function mostNamed({ rows }: BriefingTable): number {
  const letters = rows.reduce((sum, [name]) => sum + (name?.text.length ?? 0), 0) / Math.max(1, rows.length);
  return Math.max(1, Math.min(MAX_NAMED, Math.floor(LETTERS_NAMED / Math.max(1, letters))));
}

/** A mark as a cell: its sign as text, its value as a number, and which of the four kinds of missing it is. */
export function markCell(mark: MarkView): BriefingCell {
  const isUnsure = mark.kind === "value" && mark.confidence === "low";
  return {
    text: mark.glyph,
    number: mark.kind === "value" ? mark.value : null,
    kind: mark.kind,
    ...(isUnsure && { isUnsure }),
    ...(mark.kind === "unresolved" && mark.because && { because: mark.because }),
  };
}

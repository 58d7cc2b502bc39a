import type { Pair } from "@/lib/analysis/pairs/compare-pairs";
import type { StanceValue } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import { comparedCommentators, selectionMatrix } from "@/lib/selection/selection-analysis";
import { type AgreementLevel, agreementLevel } from "@/lib/views/alignment/agreement-level";
import { averageBlocks, type PooledMatrix } from "@/lib/views/alignment/average-blocks";
import { type OrderedBlock, orderByGroup } from "@/lib/views/alignment/group-order";
import { type MatrixLayout, matrixLayout } from "@/lib/views/alignment/matrix/matrix-layout";
import type { MatrixSpan } from "@/lib/views/alignment/matrix/matrix-span";
import { pairWords } from "@/lib/views/alignment/pair-words";
import type { GroupIdentities } from "@/lib/views/groups/group-identity";
import { type NamedCommentator, nameCommentator } from "@/lib/wording/names";

export interface AgreementCell {
  readonly pair: Pair;
  /** "2/3"; empty where the pair cannot be compared. */
  readonly text: string;
  readonly words: string;
  /** From nearly always opposed (−2) to nearly always together (2); null where the pair cannot be compared. */
  readonly level: AgreementLevel | null;
}

/**
 * Agreement of all pairs as a matrix: every commentator who shares enough with at least one other, and those who do
 * not.
 */
export interface AgreementMatrixView {
  readonly commentators: readonly NamedCommentator[];
  /** Rows by group; empty where there are no groups. */
  readonly spans: readonly MatrixSpan[];
  /** The pair of two rows; null on the diagonal. */
  readonly cellAt: (row: number, column: number) => AgreementCell | null;
  readonly levelAt: (row: number, column: number) => AgreementLevel | null;
  /** Values of each row on the propositions left, for whoever counts a pair where it is pointed at. */
  readonly values: readonly (readonly (StanceValue | null)[])[];
  readonly layout: MatrixLayout;
  /** Pairs averaged over runs of rows, where they are too many to have a pixel each; null as a rule. */
  readonly pooled: PooledMatrix | null;
  readonly comparablePairs: number;
  /** Comparable pairs more often on the same side, and more often on opposite sides. */
  readonly balances: readonly [number, number];
  readonly pairs: number;
  readonly minimumShared: number;
  readonly alone: readonly NamedCommentator[];
}

/**
 * Lays out the agreement of all pairs: by group and seriated inside each where there are groups, else in the order
 * given. Nobody who can be compared is left out. O(n²).
 */
export function agreementMatrixView({
  index,
  selection,
  pairs,
  order,
  groups = null,
}: DossierView & {
  readonly pairs: readonly Pair[];
  /** Ids of compared commentators in the order to be shown. */
  readonly order: readonly string[];
  readonly groups?: GroupIdentities | null;
}): AgreementMatrixView {
  const matrix = selectionMatrix(selection);
  const minimumShared = selection.filter.shared;
  const comparable = pairs.filter((pair) => pair.distance !== null);
  const connected = new Set(comparable.flatMap(({ a, b }) => [a, b]));
  const commentatorOf = new Map(
    comparedCommentators(selection).map((commentator) => [commentator.id, nameCommentator(index, commentator)]),
  );
  const shown = order.filter((id) => connected.has(id) && commentatorOf.has(id));
  const blocks = groups ? orderByGroup({ matrix, order: shown, groups, minimumShared }) : [];
  const commentators = (groups ? blocks.flatMap(({ ids }) => ids) : shown).flatMap((id) => commentatorOf.get(id) ?? []);
  const pairAt = pairLookup(commentators, pairs);
  const layout = matrixLayout({ commentators, hasGroups: groups !== null, texts: comparable.map(cellText) });
  const rowOf = new Map(matrix.commentators.map((id, row) => [id, row]));
  const spans = toSpans(blocks);
  return {
    commentators,
    spans,
    cellAt: (row, column) => {
      const [one, other, pair] = [commentators[row], commentators[column], pairAt(row, column)];
      return one && other && pair ? agreementCell(pair, [one.name, other.name], minimumShared) : null;
    },
    levelAt: (row, column) => levelOf(pairAt(row, column)),
    values: commentators.map(({ id }) => matrix.rows[rowOf.get(id) ?? -1] ?? []),
    layout,
    pooled: layout.mode === "averaged" ? averageBlocks({ count: commentators.length, spans, pairAt }) : null,
    comparablePairs: comparable.length,
    balances: [
      comparable.filter(({ sameSide, oppositeSides }) => sameSide > oppositeSides).length,
      comparable.filter(({ sameSide, oppositeSides }) => sameSide < oppositeSides).length,
    ],
    pairs: pairs.length,
    minimumShared,
    alone: [...commentatorOf.values()].filter(({ id }) => !connected.has(id)),
  };
}

function pairLookup(commentators: readonly NamedCommentator[], pairs: readonly Pair[]) {
  const size = commentators.length;
  const rowOf = new Map(commentators.map(({ id }, row) => [id, row]));
  const grid = new Array<Pair | undefined>(size * size);
  for (const pair of pairs) {
    const [one, other] = [rowOf.get(pair.a), rowOf.get(pair.b)];
    if (one === undefined || other === undefined) continue;
    grid[one * size + other] = pair;
    grid[other * size + one] = pair;
  }
  return (row: number, column: number): Pair | null => grid[row * size + column] ?? null;
}

function toSpans(blocks: readonly OrderedBlock[]): MatrixSpan[] {
  let from = 0;
  return blocks.map(({ key, title, group, ids, leaning }): MatrixSpan => {
    const to = from + ids.length;
    const span = { key, title, group, from, to, leaning };
    from = to;
    return span;
  });
}

function agreementCell(pair: Pair, names: readonly [string, string], minimumShared: number): AgreementCell {
  return { pair, text: cellText(pair), words: pairWords(names, pair, { minimumShared }), level: levelOf(pair) };
}

function cellText({ agreement, sameSide, shared }: Pair): string {
  return agreement === null ? "" : `${sameSide}/${shared}`;
}

function levelOf(pair: Pair | null): AgreementLevel | null {
  return pair === null || pair.agreement === null ? null : agreementLevel(pair);
}

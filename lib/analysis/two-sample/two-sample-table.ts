import { canonicalFormOf } from "@/lib/analysis/grouping/sample/canonical-form";
import { type ClusterCell, clusterCells } from "@/lib/analysis/two-sample/cluster-cells";
import { type CellLayout, layOutCells, type PlacedCell } from "@/lib/analysis/two-sample/lay-out-cells";
import { compareText, groupBy } from "@/lib/domain/collections";

/**
 * The propositions and clusters compared, in canonical order: all that the computation sees. Sides are *first* (0) and
 * *second* (1), whichever is called A; a cluster may be on both.
 */
export interface TwoSampleTable extends CellLayout {
  /** Ids of propositions in canonical order, and by place 1 where the values have changed sign. */
  readonly propositionIds: readonly string[];
  readonly isTurned: Uint8Array;
  readonly isFirstA: boolean;
}

/**
 * Lays cells out in canonical order, which depends on what was said and not on sides, names, order or which way round
 * propositions are worded. Clusters that said exactly the same are put by side, then by id. O(cells) beside the
 * canonical form.
 */
export function twoSampleTable(cells: readonly ClusterCell[]): TwoSampleTable {
  const ids = distinct(cells.map(({ cluster }) => cluster));
  const propositionIds = distinct(cells.map(({ propositionId }) => propositionId));
  const { incidence, rowNumber } = clusterCells(cells, { ids, propositionIds });
  const form = canonicalFormOf(incidence, { rowNumber, ids });

  const placeOf = new Map(Array.from(form.propositions, (at, place) => [propositionIds[at] ?? "", place]));
  const placed = cells.map((cell) => {
    const proposition = placeOf.get(cell.propositionId) ?? 0;
    return { ...cell, proposition, value: form.isTurned[proposition] === 1 ? 0 - cell.value : cell.value };
  });
  const rowOf = new Map(ids.map((id, at) => [id, rowNumber[at] ?? 0]));
  const byPlace = Array.from(form.people, (at) => ids[at] ?? "");
  const isFirstA = isAFirst(placed, byPlace);
  const order = twinsBySide(byPlace, { rowOf, placed, isFirstA });
  return {
    propositionIds: Array.from(form.propositions, (at) => propositionIds[at] ?? ""),
    isTurned: form.isTurned,
    isFirstA,
    ...layOutCells(placed, { order, isFirstA, propositions: propositionIds.length }),
  };
}

/**
 * The same laid out by name: for what the order of propositions and clusters does not change, without the search for a
 * canonical one. O(cells · log cells).
 */
export function tableByName(cells: readonly ClusterCell[]): TwoSampleTable {
  const propositionIds = distinct(cells.map(({ propositionId }) => propositionId));
  const placeOf = new Map(propositionIds.map((id, place) => [id, place]));
  const placed = cells.map((cell) => ({ ...cell, proposition: placeOf.get(cell.propositionId) ?? 0 }));
  const order = distinct(cells.map(({ cluster }) => cluster));
  return {
    propositionIds,
    isTurned: new Uint8Array(propositionIds.length),
    isFirstA: true,
    ...layOutCells(placed, { order, isFirstA: true, propositions: propositionIds.length }),
  };
}

/**
 * Which side is the first: the one with more cells; else that of the first cluster on one side only; else that with the
 * greater value of the first pair that differs.
 */
function isAFirst(cells: readonly PlacedCell[], order: readonly string[]): boolean {
  const ofA = cells.filter(({ isA }) => isA);
  if (2 * ofA.length !== cells.length) return 2 * ofA.length > cells.length;
  const onA = new Set(ofA.map(({ cluster }) => cluster));
  const onB = new Set(cells.filter(({ isA }) => !isA).map(({ cluster }) => cluster));
  const single = order.find((cluster) => onA.has(cluster) !== onB.has(cluster));
  if (single !== undefined) return onA.has(single);
  const valueInB = new Map(cells.filter(({ isA }) => !isA).map((cell) => [keyOf(cell), cell.value]));
  const placeOf = new Map(order.map((cluster, place) => [cluster, place]));
  const differing = ofA
    .map((cell) => ({ ...cell, gain: cell.value - (valueInB.get(keyOf(cell)) ?? cell.value) }))
    .filter(({ gain }) => gain !== 0)
    .sort((x, y) => (placeOf.get(x.cluster) ?? 0) - (placeOf.get(y.cluster) ?? 0) || x.proposition - y.proposition);
  return (differing[0]?.gain ?? 1) > 0;
}

function keyOf({ cluster, proposition }: PlacedCell): string {
  return `${proposition} ${cluster}`;
}

/** Clusters with the same cells stand together; among them those of the first side go first. */
function twinsBySide(
  order: readonly string[],
  {
    rowOf,
    placed,
    isFirstA,
  }: {
    readonly rowOf: ReadonlyMap<string, number>;
    readonly placed: readonly PlacedCell[];
    readonly isFirstA: boolean;
  },
): string[] {
  const textOf = ({ proposition, value, isA }: PlacedCell) =>
    `${String(proposition).padStart(6, "0")} ${value} ${isA === isFirstA ? 0 : 1}`;
  const cellsOf = groupBy(placed, ({ cluster }) => cluster);
  const sidesOf = new Map([...cellsOf].map(([cluster, own]) => [cluster, own.map(textOf).sort(compareText).join(";")]));
  const placeOfRow = new Map<number, number>();
  for (const [place, cluster] of order.entries()) {
    const row = rowOf.get(cluster) ?? 0;
    if (!placeOfRow.has(row)) placeOfRow.set(row, place);
  }
  const placeOf = (cluster: string) => placeOfRow.get(rowOf.get(cluster) ?? 0) ?? 0;
  return order.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || compareText(sidesOf.get(a) ?? "", sidesOf.get(b) ?? "") || compareText(a, b),
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

import { canonicalFormOf } from "@/lib/analysis/grouping/sample/canonical-form";
import { type ClusterCell, clusterCells } from "@/lib/analysis/two-sample/cluster-cells";
import { compareText, groupBy } from "@/lib/domain/collections";

/**
 * The propositions and clusters compared, in canonical order: all that the computation sees. Sides are *first* (0) and
 * *second* (1), whichever is called A; a cluster may be on both.
 */
export interface TwoSampleTable {
  readonly clusters: number;
  /** Ids of propositions in canonical order, and by place 1 where the values have changed sign. */
  readonly propositionIds: readonly string[];
  readonly isTurned: Uint8Array;
  readonly isFirstA: boolean;
  /** Clusters with a cell on each side. */
  readonly clustersOfSide: readonly [number, number];
  /** By cluster: 0 or 1, or 2 for one on both sides. */
  readonly sideOfCluster: Uint8Array;
  /**
   * Cells of a proposition, firstCell[p] … firstCell[p + 1] − 1: first its pairs, values of one cluster on the first
   * and the second side one after the other, then from firstSingle[p] on the singles.
   */
  readonly firstCell: Int32Array;
  readonly firstSingle: Int32Array;
  readonly clusterOf: Int32Array;
  readonly sideOf: Uint8Array;
  readonly values: Float64Array;
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
    ...layOut(placed, { order, isFirstA, propositions: propositionIds.length }),
  };
}

interface PlacedCell extends ClusterCell {
  readonly proposition: number;
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

function layOut(
  cells: readonly PlacedCell[],
  {
    order,
    isFirstA,
    propositions,
  }: { readonly order: readonly string[]; readonly isFirstA: boolean; readonly propositions: number },
): Omit<TwoSampleTable, "propositionIds" | "isTurned" | "isFirstA"> {
  const placeOf = new Map(order.map((cluster, place) => [cluster, place]));
  const sided = cells
    .map((cell) => ({
      ...cell,
      place: placeOf.get(cell.cluster) ?? 0,
      side: cell.isA === isFirstA ? 0 : 1,
    }))
    .sort((a, b) => a.proposition - b.proposition || a.place - b.place || a.side - b.side);
  const isPairAt = sided.map((cell, at) => isSameCluster(cell, sided[at - 1]) || isSameCluster(cell, sided[at + 1]));
  const marked = sided.map((cell, at) => ({ ...cell, isPair: isPairAt[at] === true }));
  const cellsOn = groupBy(marked, ({ proposition }) => proposition);
  const firstCell = new Int32Array(propositions + 1);
  const firstSingle = new Int32Array(propositions);
  const laidOut = Array.from({ length: propositions }, (_, proposition) => {
    const own = cellsOn.get(proposition) ?? [];
    const pairs = own.filter(({ isPair }) => isPair);
    firstSingle[proposition] = (firstCell[proposition] ?? 0) + pairs.length;
    firstCell[proposition + 1] = (firstCell[proposition] ?? 0) + own.length;
    return [...pairs, ...own.filter(({ isPair }) => !isPair)];
  }).flat();
  const onSide = [new Set<number>(), new Set<number>()] as const;
  for (const { place, side } of sided) onSide[side === 0 ? 0 : 1].add(place);
  return {
    clusters: order.length,
    clustersOfSide: [onSide[0].size, onSide[1].size],
    sideOfCluster: Uint8Array.from(order.keys(), (place) => {
      if (onSide[0].has(place) && onSide[1].has(place)) return 2;
      return onSide[0].has(place) ? 0 : 1;
    }),
    firstCell,
    firstSingle,
    clusterOf: Int32Array.from(laidOut, ({ place }) => place),
    sideOf: Uint8Array.from(laidOut, ({ side }) => side),
    values: Float64Array.from(laidOut, ({ value }) => value),
  };
}

function isSameCluster(
  cell: { readonly proposition: number; readonly place: number },
  other: { readonly proposition: number; readonly place: number } | undefined,
): boolean {
  return other !== undefined && other.proposition === cell.proposition && other.place === cell.place;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

import type { ClusterCell } from "@/lib/analysis/two-sample/cluster-cells";
import { groupBy } from "@/lib/domain/collections";

/** A cell whose proposition has its place. */
export interface PlacedCell extends ClusterCell {
  readonly proposition: number;
}

/** The cells of a table, by place: sides are first (0) and second (1). */
export interface CellLayout {
  readonly clusters: number;
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

/** The columns of a table: cells by proposition, pairs first, in the order of their clusters. O(cells · log cells). */
export function layOutCells(
  cells: readonly PlacedCell[],
  {
    order,
    isFirstA,
    propositions,
  }: { readonly order: readonly string[]; readonly isFirstA: boolean; readonly propositions: number },
): CellLayout {
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

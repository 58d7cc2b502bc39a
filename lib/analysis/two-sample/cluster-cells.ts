import { type Incidence, incidenceOfPositions } from "@/lib/analysis/grouping/sample/rank-refinement";
import type { ClusterMeans } from "@/lib/analysis/two-sample/cluster-means";
import { MIN_CLUSTERS_ON_PROPOSITION } from "@/lib/analysis/two-sample/parameters";
import { compareText, groupBy } from "@/lib/domain/collections";

/** The mean of one cluster on one proposition, in one selection. */
export interface ClusterCell {
  readonly cluster: string;
  readonly propositionId: string;
  readonly isA: boolean;
  readonly value: number;
}

/** The cells that can be compared, and why there are none. */
export interface ComparableCells {
  readonly cells: readonly ClusterCell[];
  readonly tooFew: "no-common-proposition" | "nobody-differs" | null;
}

/** Cells on the propositions with two clusters of each side, and of those with two different values. O(cells). */
export function comparableCells(a: ClusterMeans, b: ClusterMeans): ComparableCells {
  const cells = [...listed(a, true), ...listed(b, false)];
  const common = [...groupBy(cells, ({ propositionId }) => propositionId).values()].filter((own) => {
    const ofA = own.filter(({ isA }) => isA).length;
    return Math.min(ofA, own.length - ofA) >= MIN_CLUSTERS_ON_PROPOSITION;
  });
  const differing = common.filter((own) => own.some(({ value }) => value !== own[0]?.value));
  if (common.length === 0) return { cells: [], tooFew: "no-common-proposition" };
  return { cells: differing.flat(), tooFew: differing.length === 0 ? "nobody-differs" : null };
}

function listed({ means }: ClusterMeans, isA: boolean): ClusterCell[] {
  return [...means].flatMap(([cluster, own]) =>
    [...own].map(([propositionId, value]) => ({ cluster, propositionId, isA, value })),
  );
}

/**
 * Cells as a table that knows neither sides nor the size of values, only their order and sign: for the canonical form.
 * The two values of a cluster on both sides are two positions. O(cells · log cells).
 */
export function clusterCells(
  cells: readonly ClusterCell[],
  { ids, propositionIds }: { readonly ids: readonly string[]; readonly propositionIds: readonly string[] },
): { readonly incidence: Incidence; readonly rowNumber: Int32Array } {
  const sizes = [...new Set(cells.map(({ value }) => Math.abs(value)))]
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const levelOf = new Map([0, ...sizes].map((size, level) => [size, level]));
  const personOf = new Map(ids.map((id, person) => [id, person]));
  const columnOf = new Map(propositionIds.map((id, column) => [id, column]));
  const coded = cells
    .map(({ cluster, propositionId, value }) => ({
      person: personOf.get(cluster) ?? 0,
      proposition: columnOf.get(propositionId) ?? 0,
      value: Math.sign(value) * (levelOf.get(Math.abs(value)) ?? 0) + 0,
    }))
    .sort((a, b) => a.person - b.person || a.proposition - b.proposition || a.value - b.value);
  const rows = groupBy(coded, ({ person }) => person);
  const texts = ids.map((_, person) =>
    (rows.get(person) ?? []).map(({ proposition, value }) => `${proposition}:${value}`).join(" "),
  );
  const numberOf = new Map([...new Set(texts)].sort(compareText).map((text, number) => [text, number]));
  return {
    incidence: incidenceOfPositions({
      people: ids.length,
      propositions: propositionIds.length,
      extreme: sizes.length,
      personOf: Int32Array.from(coded, ({ person }) => person),
      propositionOf: Int32Array.from(coded, ({ proposition }) => proposition),
      valueAt: Int32Array.from(coded, ({ value }) => value),
    }),
    rowNumber: Int32Array.from(texts, (text) => numberOf.get(text) ?? 0),
  };
}

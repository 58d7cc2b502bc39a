import type { SelectionCell } from "@/lib/analysis/two-sample/selection-difference";
import { groupBy } from "@/lib/domain/collections";

/** One selection cluster by cluster: the mean of each cluster's people on each proposition. */
export interface ClusterMeans {
  /** By cluster, then by proposition. */
  readonly means: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By cluster, then by proposition: its commentators there. */
  readonly people: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/**
 * Cluster means: the value of each cluster on each proposition, the mean of its people there. Whole sums are divided
 * once, so equal means are equal numbers in whatever order people come. O(cells).
 *
 * Example: two people of an institution say 2 and −1: the institution says 0.5.
 */
export function clusterMeans(cells: readonly SelectionCell[]): ClusterMeans {
  const ofCluster = groupBy(cells, ({ cluster }) => cluster);
  const onProposition = new Map(
    [...ofCluster].map(([cluster, own]) => [cluster, groupBy(own, ({ propositionId }) => propositionId)]),
  );
  const perCell = <Result>(of: (own: readonly SelectionCell[]) => Result) =>
    new Map(
      [...onProposition].map(([cluster, own]) => [
        cluster,
        new Map([...own].map(([propositionId, there]) => [propositionId, of(there)])),
      ]),
    );
  return {
    means: perCell((own) => own.reduce((sum, { value }) => sum + value, 0) / own.length),
    people: perCell((own) => own.map(({ commentatorId }) => commentatorId)),
  };
}

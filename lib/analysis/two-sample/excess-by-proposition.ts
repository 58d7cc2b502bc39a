import { comparableCells } from "@/lib/analysis/two-sample/cluster-cells";
import { clusterMeans } from "@/lib/analysis/two-sample/cluster-means";
import { createDeviations, excessOf, fillDeviations, sumDifferences } from "@/lib/analysis/two-sample/mean-differences";
import type { ComparedCells, PropositionDifference } from "@/lib/analysis/two-sample/selection-difference";
import { tableByName } from "@/lib/analysis/two-sample/two-sample-table";
import { memoize } from "@/lib/cache/memoize";

/**
 * How much two selections differ on each proposition that can be compared: enough to order propositions by while
 * nothing is said yet of chance. The excesses of observeDifference up to rounding, without the canonical form that the
 * trials need. Remembered as long as the cells live: a page asks for them each time it looks for the verdict.
 *
 * @returns by id of the proposition; empty where none can be compared. O(cells · log cells).
 */
export const excessByProposition: (
  cells: ComparedCells,
) => readonly Pick<PropositionDifference, "propositionId" | "excess">[] = memoize(({ a, b }: ComparedCells) => {
  const { cells } = comparableCells(clusterMeans(a), clusterMeans(b));
  const table = tableByName(cells);
  const space = createDeviations(table);
  fillDeviations(space, table.values);
  const sums = sumDifferences(space, new Uint8Array(table.clusters));
  return table.propositionIds.map((propositionId, at) => ({ propositionId, excess: excessOf(sums, at) }));
});

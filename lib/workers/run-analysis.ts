import type { Grouping } from "../analysis/grouping/group-commentators";
import type { Verdict } from "../analysis/grouping/grouping-result";
import type { GroupingSettings } from "../analysis/grouping/prepare-grouping";
import { changesEffort } from "../analysis/grouping-effort";
import type { MatrixMaterial } from "../analysis/leave-one-out";
import { joinShares, type WhatWouldChange } from "../analysis/what-would-change";
import { derivePositions, hasValue } from "../domain/position";
import type { StanceMatrix } from "../domain/stance-matrix";
import type { TaskOptions, WorkerPool } from "./worker-pool";

/** About two seconds on one processor: so long a verdict that somebody waits for may have to wait for a share. */
const UNITS_PER_SHARE = 4_000;

/** Groups a matrix in a worker. Throws as the pool does. */
export async function findGrouping(
  pool: WorkerPool,
  {
    matrix,
    settings,
    watch,
  }: { readonly matrix: StanceMatrix; readonly settings: GroupingSettings; readonly watch?: TaskOptions },
): Promise<Grouping> {
  const result = await pool.run({ kind: "grouping", matrix, settings }, watch);
  if (result.kind === "grouping") return result.grouping;
  throw new TypeError("A worker answered another task than it was given.");
}

/**
 * Leaves everything out in turn, in shares that several workers can divide. Throws as the pool does.
 *
 * Every share computes the full result too, to compare with: one analysis more for each. The same seed gives the same
 * full result, so it does not matter whose is taken.
 */
export async function findChanges(
  pool: WorkerPool,
  {
    material,
    settings,
    watch = {},
  }: { readonly material: MatrixMaterial; readonly settings: GroupingSettings; readonly watch?: TaskOptions },
): Promise<WhatWouldChange<Verdict>> {
  const { things, units } = changesEffort(material, countValues(material));
  const shares = Math.max(1, Math.ceil(units / UNITS_PER_SHARE));
  const done = new Map<number, number>();
  const report = (index: number, ofShare: number) => {
    done.set(index, ofShare);
    const total = [...done.values()].reduce((sum, part) => sum + part, 0);
    watch.onProgress?.({ stage: null, done: total, total: things });
  };
  const found = await Promise.all(
    Array.from({ length: shares }, async (_, index) => {
      const result = await pool.run(
        { kind: "changes", material, settings, share: { index, of: shares } },
        { ...watch, onProgress: ({ done: ofShare }) => report(index, ofShare) },
      );
      if (result.kind !== "changes") throw new TypeError("A worker answered another task than it was given.");
      report(index, result.found.changes.length);
      return result.found;
    }),
  );
  const [first] = found;
  if (!first) throw new TypeError("Leaving things out gave no result.");
  return joinShares(first.full, found);
}

function countValues(material: MatrixMaterial): number {
  return derivePositions(material).filter(hasValue).length;
}

import { concludeGrouping } from "../analysis/grouping/conclude-grouping";
import type { Grouping } from "../analysis/grouping/group-commentators";
import type { Verdict } from "../analysis/grouping/grouping-result";
import type { GroupingSettings } from "../analysis/grouping/prepare-grouping";
import { changesEffort, groupingEffort } from "../analysis/grouping-effort";
import type { MatrixMaterial } from "../analysis/leave-one-out";
import { joinShares, type WhatWouldChange } from "../analysis/what-would-change";
import { derivePositions, hasValue } from "../domain/position";
import type { StanceMatrix } from "../domain/stance-matrix";
import { countReplicates, joinEvidence } from "./evidence-shares";
import type { TaskOptions, WorkerPool } from "./worker-pool";

/** About a second on one processor each: so long a verdict that somebody waits for may have to wait for a share of another. */
const GROUPING_UNITS_PER_SHARE = 250_000;
const CHANGES_UNITS_PER_SHARE = 4_000;

/** After every share of every verdict. */
const CHANGES_RANK = 1_000_000;

/**
 * Groups a matrix in the workers, which divide the repeated parts among them. Throws as the pool does.
 *
 * The second share of a long verdict goes after the first of every other: a short one need not wait for the whole of it.
 */
export async function findGrouping(
  pool: WorkerPool,
  {
    matrix,
    settings,
    watch = {},
  }: { readonly matrix: StanceMatrix; readonly settings: GroupingSettings; readonly watch?: TaskOptions },
): Promise<Grouping> {
  const first = await pool.run({ kind: "preparation", matrix, settings }, watch);
  if (first.kind !== "preparation") throw anotherTask();
  const { prepared } = first;
  if (prepared.kind === "ended") return prepared.grouping;
  const basis = { sample: prepared.sample, groups: prepared.groups, groupOf: prepared.groupOf };
  const progress = sumOfShares(countReplicates(settings.replicates), watch);
  const count = Math.max(pool.size, Math.ceil(groupingEffort(matrix).units / GROUPING_UNITS_PER_SHARE));
  const shares = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const options = { ...progress(index), rank: Math.floor(index / pool.size) };
      const result = await pool.run({ kind: "evidence", basis, settings, share: { index, of: count } }, options);
      if (result.kind !== "evidence") throw anotherTask();
      const { chance, power, stability } = result.evidence;
      const done = chance.length + power.length + stability.overlaps.length / prepared.groups;
      options.onProgress?.({ stage: "stability", done, total: done });
      return result.evidence;
    }),
  );
  return concludeGrouping(prepared, joinEvidence(shares));
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
  const shares = Math.max(1, Math.ceil(units / CHANGES_UNITS_PER_SHARE));
  const progress = sumOfShares(things, watch);
  const found = await Promise.all(
    Array.from({ length: shares }, async (_, index) => {
      const options = { ...progress(index), rank: CHANGES_RANK + index };
      const result = await pool.run({ kind: "changes", material, settings, share: { index, of: shares } }, options);
      if (result.kind !== "changes") throw anotherTask();
      const done = result.found.changes.length;
      options.onProgress?.({ stage: null, done, total: done });
      return result.found;
    }),
  );
  const [first] = found;
  if (!first) throw new TypeError("Leaving things out gave no result.");
  return joinShares(first.full, found);
}

/** Options for each of several shares, so that whoever watches hears of all of them together. */
function sumOfShares(total: number, watch: TaskOptions): (index: number) => TaskOptions {
  const doneOf = new Map<number, number>();
  return (index) => ({
    ...watch,
    onProgress: ({ stage, done }) => {
      doneOf.set(index, done);
      watch.onProgress?.({ stage, done: [...doneOf.values()].reduce((sum, part) => sum + part, 0), total });
    },
  });
}

function anotherTask(): TypeError {
  return new TypeError("A worker answered another task than it was given.");
}

function countValues(material: MatrixMaterial): number {
  return derivePositions(material).filter(hasValue).length;
}

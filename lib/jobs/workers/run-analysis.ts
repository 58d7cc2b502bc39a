import type { FoundGroups } from "@/lib/analysis/grouping/found-groups";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { changesEffort, groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import type { Verdict } from "@/lib/analysis/grouping/grouping-result";
import type { Replicates } from "@/lib/analysis/grouping/parameters";
import type { GroupingSettings } from "@/lib/analysis/grouping/prepare-grouping";
import { planTrials } from "@/lib/analysis/grouping/trials/stages";
import { mayHaveGroups, summariseTrials } from "@/lib/analysis/grouping/trials/summarise-trials";
import type { MatrixMaterial } from "@/lib/analysis/sensitivity/leave-one-out";
import { joinPortions, type WhatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import { derivePositions, hasValue } from "@/lib/domain/position";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { anotherTask, sumOfShares } from "@/lib/jobs/workers/portion-progress";
import {
  countReplicates,
  joinTrials,
  rangeOfPortion,
  type TrialRange,
  type TrialResults,
} from "@/lib/jobs/workers/trial-portions";
import type { TaskOptions, WorkerPool } from "@/lib/jobs/workers/worker-pool";

/**
 * Groupings × units of effort in a portion: about a second on one processor, so long a verdict that somebody waits for
 * may have to wait for a portion of another.
 */
const GROUPING_UNITS_PER_PORTION = 200_000_000;
const CHANGES_UNITS_PER_PORTION = 4_000;

/** After every portion of every verdict. */
const CHANGES_RANK = 1_000_000;

const NOTHING_RUN: Replicates = { chance: 0, power: 0, stability: 0 };

/**
 * Groups a matrix in the workers, which divide the repeated parts among them: stage by stage while a number lies on the
 * edge of a limit, then the resamples if groups may be spoken of. Throws as the pool does.
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
  const { prepared: found } = first;
  if (found.kind === "ended") return found.grouping;

  const plan = planTrials({ replicates: settings.replicates, positions: found.outline.basis.usablePositions });
  const { units } = groupingEffort(matrix);
  let results: TrialResults = { chance: new Float64Array(), power: new Float64Array(), stability: null };
  let done = NOTHING_RUN;
  const run = async (to: Replicates, planned: number) => {
    const range = { from: done, to };
    const trials = {
      found,
      settings,
      range,
      units,
      watch,
      planned,
      before: countReplicates({ from: NOTHING_RUN, to: done }),
    };
    results = joinTrials([results, await runInPortions(pool, trials)]);
    done = to;
    return summariseTrials(found.gain, results);
  };

  let summary = summariseTrials(found.gain, results);
  for (const stage of plan.stages) {
    const planned = stage.chance + stage.power + plan.stability;
    summary = await run({ ...stage, stability: 0 }, planned);
    if (summary.edges.length === 0) break;
  }
  if (mayHaveGroups(summary)) {
    const to = { ...done, stability: plan.stability };
    await run(to, countReplicates({ from: NOTHING_RUN, to }));
  }
  const allTrials = { ...results, isCutShort: plan.isCutShort };
  const last = await pool.run({ kind: "conclusion", found, settings, trials: allTrials }, watch);
  if (last.kind !== "conclusion") throw anotherTask();
  return last.grouping;
}

/**
 * Runs a range of the trials in portions that several workers can divide. The second portion of a long verdict goes
 * after the first of every other: a short one need not wait for the whole of it.
 */
async function runInPortions(
  pool: WorkerPool,
  {
    found: { sample, divisions },
    settings,
    range,
    units,
    watch,
    planned,
    before,
  }: {
    readonly found: FoundGroups;
    readonly settings: GroupingSettings;
    readonly range: TrialRange;
    /** Effort of one grouping. */
    readonly units: number;
    readonly watch: TaskOptions;
    /** Replicates planned in all, and those run before. */
    readonly planned: number;
    readonly before: number;
  },
): Promise<TrialResults> {
  const replicates = countReplicates(range);
  const progress = sumOfShares({ total: planned, before, watch });
  const portions = Math.ceil((replicates * units) / GROUPING_UNITS_PER_PORTION);
  const count = Math.min(Math.max(pool.size, portions), Math.max(1, replicates));
  const parts = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const options = { ...progress(index), rank: Math.floor(index / pool.size) };
      const portion = { index, of: count };
      const result = await pool.run(
        { kind: "trials", basis: { sample, divisions }, settings, range, portion },
        options,
      );
      if (result.kind !== "trials") throw anotherTask();
      const ran = countReplicates(rangeOfPortion(range, portion));
      options.onProgress?.({ stage: range.to.stability > 0 ? "stability" : "power", done: ran, total: ran });
      return result.results;
    }),
  );
  return joinTrials(parts);
}

/**
 * Leaves everything out in turn, in portions that several workers can divide. Throws as the pool does.
 *
 * Every portion computes the full result too, to compare with: one analysis more for each. The same seed gives the same
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
  const portions = Math.max(1, Math.ceil(units / CHANGES_UNITS_PER_PORTION));
  const progress = sumOfShares({ total: things, before: 0, watch });
  const found = await Promise.all(
    Array.from({ length: portions }, async (_, index) => {
      const options = { ...progress(index), rank: CHANGES_RANK + index };
      const result = await pool.run({ kind: "changes", material, settings, portion: { index, of: portions } }, options);
      if (result.kind !== "changes") throw anotherTask();
      const done = result.found.changes.length;
      options.onProgress?.({ stage: null, done, total: done });
      return result.found;
    }),
  );
  const [first] = found;
  if (!first) throw new TypeError("Leaving things out gave no result.");
  return joinPortions(first.full, found);
}

function countValues(material: MatrixMaterial): number {
  return derivePositions(material).filter(hasValue).length;
}

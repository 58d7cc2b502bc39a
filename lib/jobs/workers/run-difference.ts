import { concludeDifference } from "@/lib/analysis/two-sample/conclude-difference";
import type {
  ComparedCells,
  DifferenceReplicates,
  SelectionDifference,
} from "@/lib/analysis/two-sample/selection-difference";
import type { DifferenceTrials } from "@/lib/analysis/two-sample/summarise-difference";
import {
  countTrials,
  EVALUATIONS_PER_PLANTED,
  nextTrials,
  planDifference,
} from "@/lib/analysis/two-sample/trials/plan-difference";
import { type DifferenceRange, joinDifferenceTrials, NO_TRIALS } from "@/lib/analysis/two-sample/trials/run-trials";
import type { TwoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";
import { anotherTask, sumOfShares } from "@/lib/jobs/workers/portion-progress";
import { divideSpan } from "@/lib/jobs/workers/trial-portions";
import type { TaskOptions, WorkerPool } from "@/lib/jobs/workers/worker-pool";

/** Evaluations × cells in a portion: about a second on one processor. */
const EVALUATED_CELLS_PER_PORTION = 100_000_000;

/**
 * Compares two selections in the workers, which divide the repeated parts among them. The same as compareSelections,
 * to the last digit. Throws as the pool does.
 */
export async function findDifference(
  pool: WorkerPool,
  {
    cells,
    seed,
    pairs,
    watch = {},
  }: {
    readonly cells: ComparedCells;
    readonly seed: number;
    /** Of so many pairs of selections this is one. */
    readonly pairs?: number | undefined;
    readonly watch?: TaskOptions;
  },
): Promise<SelectionDifference> {
  const first = await pool.run({ kind: "observation", cells }, watch);
  if (first.kind !== "observation") throw anotherTask();
  const { observed } = first;
  const { table } = observed;
  if (observed.tooFew !== null || !table) return concludeDifference(observed, { seed, finished: null });

  const plan = planDifference(table.values.length);
  let trials = NO_TRIALS;
  const next = () => nextTrials(observed, { trials, plan, pairs });
  for (let to = next(); to !== null; to = next()) {
    const range = { from: countTrials(trials), to };
    trials = joinDifferenceTrials([trials, await runInPortions(pool, { table, seed, range, watch })]);
  }
  return concludeDifference(observed, { seed, finished: { trials, isCutShort: plan.isCutShort, pairs } });
}

/** Runs a range of the trials in portions that several workers can divide. */
async function runInPortions(
  pool: WorkerPool,
  {
    table,
    seed,
    range,
    watch,
  }: {
    readonly table: TwoSampleTable;
    readonly seed: number;
    readonly range: DifferenceRange;
    readonly watch: TaskOptions;
  },
): Promise<DifferenceTrials> {
  const { from, to } = range;
  const planted = to.sharp + to.mild - from.sharp - from.mild;
  const evaluations = 2 * (to.chance - from.chance) + EVALUATIONS_PER_PLANTED * planted;
  const count = Math.max(pool.size, Math.ceil((evaluations * table.values.length) / EVALUATED_CELLS_PER_PORTION));
  const progress = sumOfShares({ total: countAll(to), before: countAll(from), watch });
  const parts = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const options = { ...progress(index), rank: Math.floor(index / pool.size) };
      const portion = portionOf(range, { index, of: count });
      const result = await pool.run({ kind: "difference-trials", table, seed, range: portion }, options);
      if (result.kind !== "difference-trials") throw anotherTask();
      const ran = countAll(portion.to) - countAll(portion.from);
      options.onProgress?.({ stage: "power", done: ran, total: ran });
      return result.trials;
    }),
  );
  return joinDifferenceTrials(parts);
}

function portionOf({ from, to }: DifferenceRange, portion: { readonly index: number; readonly of: number }) {
  const chance = divideSpan({ from: from.chance, to: to.chance, portion });
  const sharp = divideSpan({ from: from.sharp, to: to.sharp, portion });
  const mild = divideSpan({ from: from.mild, to: to.mild, portion });
  return {
    from: { chance: chance.from, sharp: sharp.from, mild: mild.from },
    to: { chance: chance.to, sharp: sharp.to, mild: mild.to },
  };
}

function countAll({ chance, sharp, mild }: DifferenceReplicates): number {
  return chance + sharp + mild;
}

import { EQUAL_WITHIN, STAGES } from "@/lib/analysis/grouping/parameters";
import type { ObservedDifference } from "@/lib/analysis/two-sample/observe-difference";
import { LIMITS, MAX_STAGE_WORK, RANDOMISATIONS_PER_PLANTED } from "@/lib/analysis/two-sample/parameters";
import type { ComparedCells, DifferenceReplicates } from "@/lib/analysis/two-sample/selection-difference";
import {
  type DifferenceTrials,
  isLikelyChance,
  summariseDifference,
} from "@/lib/analysis/two-sample/summarise-difference";

/** How many trials of each kind there are after each stage, all together. */
export interface DifferencePlan {
  readonly stages: readonly { readonly chance: number; readonly power: number }[];
  /** Whether stages were left out because they would cost too much. */
  readonly isCutShort: boolean;
}

/** A planted table is evaluated once itself and ten times for each of its randomisations. */
export const EVALUATIONS_PER_PLANTED = 1 + 2 * RANDOMISATIONS_PER_PLANTED;

/**
 * Plans the trials of a comparison in up to three stages, each only run while p or power lies on the edge of a limit. A
 * later stage is left out where its evaluations, times cells, exceed the limit.
 *
 * @param stages fixed numbers instead.
 *
 * Example: 72,000 evaluations of 4,500 cells are 324 million and allowed.
 */
export function planDifference(cells: number, stages: DifferencePlan["stages"] = STAGES): DifferencePlan {
  const affordable = stages.filter(
    ({ chance, power }, stage) =>
      stage === 0 || (2 * chance + 2 * EVALUATIONS_PER_PLANTED * power) * cells <= MAX_STAGE_WORK,
  );
  return { stages: affordable, isCutShort: affordable.length < stages.length };
}

/** What the first stage of a comparison costs, in evaluations × values, and the most that is taken on. */
export interface DifferenceEffort {
  /** Values of both selections together. */
  readonly values: number;
  readonly units: number;
  readonly limit: number;
}

/**
 * What every comparison costs at least: the first stage with mild differences planted too, 4,598 evaluations of all
 * values. They are counted before they are laid out: too many where colleagues are taken together. O(1).
 *
 * Example: 2,000 commentators who all speak on 200 propositions are 1,839 million units, less than half the limit.
 */
export function differenceEffort({ a, b }: Pick<ComparedCells, "a" | "b">): DifferenceEffort {
  const values = a.length + b.length;
  const [first] = STAGES;
  const evaluations = 2 * (first?.chance ?? 0) + 2 * EVALUATIONS_PER_PLANTED * (first?.power ?? 0);
  return { values, units: evaluations * values, limit: MAX_STAGE_WORK };
}

/**
 * How many trials there should be next, or null where nothing is left to be told: first the randomisations and the
 * sharp differences of a stage, then mild ones if p is above 0.05, then the next stage if a number lies on an edge.
 *
 * Of several pairs each p will be multiplied by up to their number: where the smallest p that there can be is too
 * coarse for that, randomisations of the next stage come first; and edges are those of any factor it may get.
 */
export function nextTrials(
  { statistics }: ObservedDifference,
  {
    trials,
    plan,
    pairs = 1,
  }: { readonly trials: DifferenceTrials; readonly plan: DifferencePlan; readonly pairs?: number | undefined },
): DifferenceReplicates | null {
  const done = countTrials(trials);
  const [first] = plan.stages;
  if (!first || !statistics) return null;
  if (done.chance === 0) return { chance: first.chance, sharp: first.power, mild: 0 };
  const { p, edges } = summariseDifference(statistics.statistic, { trials, pairs });
  if (isLikelyChance(p) && done.mild < done.sharp) return { ...done, mild: done.sharp };
  const finer = plan.stages.find(({ chance }) => chance > done.chance);
  if (finer && !isLikelyChance(p) && isTooCoarse(done.chance, pairs)) return { ...done, chance: finer.chance };
  const next = plan.stages.find(({ chance, power }) => chance > done.chance || power > done.sharp);
  return next && edges.length > 0 ? { chance: next.chance, sharp: next.power, mild: done.mild } : null;
}

/** Whether even the smallest p, multiplied by the number of pairs, would not reach the stricter limit. */
function isTooCoarse(trials: number, pairs: number): boolean {
  return pairs / (1 + trials) > LIMITS.chanceClear + EQUAL_WITHIN;
}

/** How many trials of each kind were run. */
export function countTrials({ chance, sharp, mild }: DifferenceTrials): DifferenceReplicates {
  return { chance: chance.permuted.statistic.length, sharp: sharp.planted.length, mild: mild.planted.length };
}

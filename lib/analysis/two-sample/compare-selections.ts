import type { Watch } from "@/lib/analysis/grouping/trials/replicates";
import { concludeDifference } from "@/lib/analysis/two-sample/conclude-difference";
import { observeDifference } from "@/lib/analysis/two-sample/observe-difference";
import type { ComparedCells, SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import {
  countTrials,
  type DifferencePlan,
  nextTrials,
  planDifference,
} from "@/lib/analysis/two-sample/trials/plan-difference";
import { joinDifferenceTrials, NO_TRIALS, runDifferenceTrials } from "@/lib/analysis/two-sample/trials/run-trials";

export interface ComparisonSettings {
  /** Any whole number: the same seed gives the same verdict. */
  readonly seed: number;
  /** In place of the stages of every comparison; fewer trials only where speed matters more than the verdict. */
  readonly stages?: DifferencePlan["stages"] | undefined;
  /** Of so many pairs of selections this is one; p is not adjusted here, see adjustForPairs. */
  readonly pairs?: number | undefined;
}

/**
 * A two-sample randomisation test with clusters: do two selections of a dossier differ more than chance would make
 * them, and could a difference have been noticed at all?
 *
 * The statistic is the sum over propositions of the harmonic number of clusters times (squared difference of means −
 * what chance makes of it). It is compared with itself under two randomisations at once, clusters permuted between the
 * sides and the signs of clusters' deviations flipped; the larger p counts. People of one institution are one cluster.
 *
 * @param cells values of both selections without those that count in both, see selectionCells. Neither their order nor
 *   names, nor which selection is called A, nor which way round a proposition is worded means anything (but for the
 *   habit).
 * @param options seed, and a watch to report progress or to stop.
 * @returns the verdict and every number it rests on.
 * @throws GroupingStopped if asked to stop.
 *
 * 2,500 to 72,000 evaluations of all cells, a few nanoseconds each.
 *
 * Example: 9 clusters against 10 on 7 propositions whose means hardly differ → none found, p = 0.96.
 */
export function compareSelections(
  cells: ComparedCells,
  { seed, stages, pairs, ...watch }: ComparisonSettings & Watch,
): SelectionDifference {
  const observed = observeDifference(cells);
  const { table } = observed;
  if (observed.tooFew !== null || !table) return concludeDifference(observed, { seed, finished: null });

  const plan = planDifference(table.values.length, stages);
  let trials = NO_TRIALS;
  const next = () => nextTrials(observed, { trials, plan, pairs });
  for (let to = next(); to !== null; to = next()) {
    const range = { from: countTrials(trials), to };
    trials = joinDifferenceTrials([trials, runDifferenceTrials(table, { seed, range, watch })]);
  }
  return concludeDifference(observed, { seed, finished: { trials, isCutShort: plan.isCutShort, pairs } });
}

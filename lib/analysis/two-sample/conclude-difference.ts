import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import { judgeDifference, namesDifference } from "@/lib/analysis/two-sample/judge-difference";
import type { ObservedDifference } from "@/lib/analysis/two-sample/observe-difference";
import { LIMITS, METHOD_VERSION } from "@/lib/analysis/two-sample/parameters";
import type { Habit, PropositionDifference, SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import {
  type DifferenceSummary,
  type DifferenceTrials,
  shareAsLarge,
  summariseDifference,
} from "@/lib/analysis/two-sample/summarise-difference";
import type { RandomisedStatistics } from "@/lib/analysis/two-sample/trials/randomisations";

/** The repeated parts, and whether stages were left out because they would have cost too much. */
export interface FinishedTrials {
  readonly trials: DifferenceTrials;
  readonly isCutShort: boolean;
  /** Of so many pairs of selections this is one: edges are those of every factor that p may get. */
  readonly pairs?: number | undefined;
}

/**
 * Puts the verdict together.
 *
 * @param finished null where there is too little to compare, so that nothing was repeated. O(trials × propositions).
 */
export function concludeDifference(
  observed: ObservedDifference,
  { seed, finished }: { readonly seed: number; readonly finished: FinishedTrials | null },
): SelectionDifference {
  const { unit, tooFew, basis, statistics } = observed;
  const outline = { unit, tooFew, basis, statistic: statistics?.statistic ?? null };
  if (!finished || !statistics) {
    return {
      ...outline,
      verdict: "too-few",
      ...{ p: null, permutationP: null, flipP: null, power: { sharp: null, mild: null }, edge: null, habit: null },
      propositions: observed.propositions.map((proposition) => withMark(proposition, null)),
      settings: { method: METHOD_VERSION, seed, replicates: { chance: 0, sharp: 0, mild: 0 }, pairs: 1 },
    };
  }
  const { trials, isCutShort, pairs = 1 } = finished;
  const summary = summariseDifference(statistics.statistic, { trials, pairs });
  const verdict = judgeDifference({ tooFew, ...summary });
  const isNamed = namesDifference(verdict);
  return {
    ...outline,
    verdict,
    ...numbersOf(summary),
    edge: summary.edges.length > 0 ? summary.edges.map((edge) => ({ ...edge, isCutShort })) : null,
    habit: habitOf(observed, { trials, isNamed }),
    propositions: observed.propositions.map((proposition) =>
      withMark(proposition, isNamed ? adjustedP(trials, proposition.squaredDeviate) : null),
    ),
    settings: {
      method: METHOD_VERSION,
      seed,
      replicates: {
        chance: trials.chance.permuted.statistic.length,
        sharp: trials.sharp.planted.length,
        mild: trials.mild.planted.length,
      },
      pairs: 1,
    },
  };
}

function numbersOf({ p, permutationP, flipP, power, mildPower }: DifferenceSummary) {
  return { p, permutationP, flipP, power: { sharp: power, mild: mildPower } };
}

function habitOf(
  { statistics, shift }: ObservedDifference,
  { trials, isNamed }: { readonly trials: DifferenceTrials; readonly isNamed: boolean },
): Habit {
  const left = statistics?.withoutHabit ?? 0;
  const p = largerOf(trials, ({ withoutHabit }) => shareAsLarge(withoutHabit, left));
  const isOneWay = shift !== null && shift > LIMITS.shift + EQUAL_WITHIN;
  return { shift, p, isAll: isNamed && isOneWay && p > LIMITS.chance + EQUAL_WITHIN };
}

/** Single-step maximum (Westfall and Young 1993): share of resamples whose largest S²/V reaches this proposition’s. */
function adjustedP(trials: DifferenceTrials, squaredDeviate: number): number {
  return largerOf(trials, ({ largest }) => shareAsLarge(largest, squaredDeviate));
}

function largerOf({ chance }: DifferenceTrials, pOf: (statistics: RandomisedStatistics) => number): number {
  return Math.max(pOf(chance.permuted), pOf(chance.flipped));
}

function withMark(
  { propositionId, difference, harmonicNumber, excess, clusters }: ObservedDifference["propositions"][number],
  adjusted: number | null,
): PropositionDifference {
  return {
    ...{ propositionId, difference, harmonicNumber, excess, clusters },
    adjustedP: adjusted,
    isMarked: adjusted !== null && adjusted < LIMITS.adjusted + EQUAL_WITHIN,
  };
}

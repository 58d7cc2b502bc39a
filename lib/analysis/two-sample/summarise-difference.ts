import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import {
  criticalRank,
  edgesOf,
  isFarBeyond,
  type TrialEdge,
  trialInterval,
  valueAtRank,
} from "@/lib/analysis/grouping/trials/limit-edges";
import { LIMITS } from "@/lib/analysis/two-sample/parameters";
import type { PlantedStatistics } from "@/lib/analysis/two-sample/trials/planted-differences";
import type { Randomised } from "@/lib/analysis/two-sample/trials/randomisations";

/** All repeated parts run so far. */
export interface DifferenceTrials {
  readonly chance: Randomised;
  readonly sharp: PlantedStatistics;
  /** Empty where p was never above 0.05. */
  readonly mild: PlantedStatistics;
}

/** What the trials come to, and which limits they cannot tell from the numbers found. */
export interface DifferenceSummary {
  readonly p: number;
  readonly permutationP: number;
  readonly flipP: number;
  readonly power: number;
  /** Null where p is at most 0.05, or none were planted yet. */
  readonly mildPower: number | null;
  readonly edges: readonly TrialEdge[];
}

/**
 * Chance and power from the trials run so far. p is the larger of the two randomisations, (1 + as large) / (1 + R) each
 * (Phipson and Smyth 2010: never 0); it is on the edge of a limit between the larger low and the larger high end of
 * their exact 99 % intervals, unless the statistic is far beyond both. Power is the share of planted tables above the
 * larger of the two critical values of planted tables. O(trials · log trials).
 *
 * @param pairs p will be multiplied by one of 1 … pairs, see adjustForPairs: edges of each of these are looked for.
 */
export function summariseDifference(
  statistic: number,
  { trials: { chance, sharp, mild }, pairs }: { readonly trials: DifferenceTrials; readonly pairs: number },
): DifferenceSummary {
  const permuted = chanceOf(chance.permuted.statistic, statistic);
  const flipped = chanceOf(chance.flipped.statistic, statistic);
  const p = Math.max(permuted.p, flipped.p);
  const interval = {
    low: Math.max(permuted.interval.low, flipped.interval.low),
    high: Math.max(permuted.interval.high, flipped.interval.high),
  };
  const isFar = permuted.isFar && flipped.isFar;
  const noticed = powerOf(sharp);
  const mildly = isLikelyChance(p) && mild.planted.length > 0 ? powerOf(mild) : null;
  return {
    p,
    permutationP: permuted.p,
    flipP: flipped.p,
    power: noticed.power,
    mildPower: mildly?.power ?? null,
    edges: [
      ...(isFar ? [] : edgesOf("p", { value: p, interval, limits: limitsOfP(pairs) })),
      ...edgesOf("power", { value: noticed.power, interval: noticed.interval, limits: [LIMITS.power] }),
      ...(mildly
        ? edgesOf("power", { value: mildly.power, interval: mildly.interval, limits: [LIMITS.mildPower] })
        : []),
    ],
  };
}

/** The limits of p before it is multiplied by any of 1 … pairs: 0.01, 0.05, and their halves, thirds, …, each once. */
function limitsOfP(pairs: number): number[] {
  const factors = Array.from({ length: pairs }, (_, at) => at + 1);
  const limits = factors.flatMap((factor) => [LIMITS.chanceClear / factor, LIMITS.chance / factor]);
  return limits.filter((limit, at) => limits.findIndex((other) => Math.abs(other - limit) < EQUAL_WITHIN) === at);
}

/** Whether p leaves room for chance, so that it is worth knowing whether mild differences would be noticed. */
export function isLikelyChance(p: number): boolean {
  return p > LIMITS.chance + EQUAL_WITHIN;
}

/** (1 + as large) / (1 + trials) of some randomisations. */
export function shareAsLarge(trials: Float64Array, value: number): number {
  return (1 + countAsLarge(trials, value)) / (1 + trials.length);
}

function countAsLarge(trials: Float64Array, value: number): number {
  let asLarge = 0;
  for (const trial of trials) if (trial > value - EQUAL_WITHIN) asLarge++;
  return asLarge;
}

function chanceOf(trials: Float64Array, statistic: number) {
  return {
    p: shareAsLarge(trials, statistic),
    interval: trialInterval(countAsLarge(trials, statistic), trials.length),
    isFar: isFarBeyond(trials.toSorted(), statistic),
  };
}

function powerOf({ planted, permuted, flipped }: PlantedStatistics) {
  const sorted = [permuted.toSorted(), flipped.toSorted()];
  const { rank, error } = criticalRank(permuted.length);
  const noticedAbove = (place: number) => {
    const critical = Math.max(...sorted.map((trials) => valueAtRank(trials, place)));
    return planted.filter((statistic) => statistic > critical + EQUAL_WITHIN).length;
  };
  return {
    power: noticedAbove(rank) / Math.max(1, planted.length),
    interval: {
      low: trialInterval(noticedAbove(rank + error), planted.length).low,
      high: trialInterval(noticedAbove(rank - error), planted.length).high,
    },
  };
}

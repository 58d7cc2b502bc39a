import { EQUAL_WITHIN, LIMITS } from "@/lib/analysis/grouping/parameters";
import {
  criticalRank,
  edgesOf,
  isFarBeyond,
  type TrialEdge,
  trialInterval,
  valueAtRank,
} from "@/lib/analysis/grouping/trials/limit-edges";

/** Gains of shuffled and of planted data, in order of replicates. */
export interface Trials {
  readonly chance: Float64Array;
  readonly power: Float64Array;
}

/** What the trials come to, and which of their limits they cannot tell from the number found. */
export interface TrialSummary {
  readonly p: number;
  /** Gain that 95 % of the shuffled data do not exceed. */
  readonly criticalGain: number;
  readonly power: number;
  readonly edges: readonly TrialEdge[];
}

/**
 * Chance and power from the trials run so far.
 *
 * p = (1 + shuffles that gain at least as much) / (1 + shuffles) (Phipson and Smyth 2010: never 0); the critical gain
 * is the ⌈0.95 R⌉-th smallest of the shuffles; power is the share of planted groups above it.
 *
 * p is on the edge of a limit that lies inside its exact 99 % interval, unless the gain is far beyond all shuffles:
 * more than twice the largest less the median. Power is on the edge of a limit inside an interval that allows for the
 * error of the critical gain too: from the low end of the share above a gain that is critical at most, to the high end
 * of the share above one that is critical at least.
 *
 * @param gain the gain of the data themselves. O(trials · log trials).
 */
export function summariseTrials(gain: number, { chance, power }: Trials): TrialSummary {
  const sorted = chance.toSorted();
  const { rank, error } = criticalRank(sorted.length);
  const gainAt = (place: number) => valueAtRank(sorted, place);
  const asGood = sorted.filter((shuffled) => shuffled > gain - EQUAL_WITHIN).length;
  const noticedAbove = (limit: number) => power.filter((planted) => planted >= limit + EQUAL_WITHIN).length;

  const p = (1 + asGood) / (1 + sorted.length);
  const criticalGain = gainAt(rank);
  const powerShare = noticedAbove(criticalGain) / Math.max(1, power.length);
  const powerInterval = {
    low: trialInterval(noticedAbove(gainAt(rank + error)), power.length).low,
    high: trialInterval(noticedAbove(gainAt(rank - error)), power.length).high,
  };
  return {
    p,
    criticalGain,
    power: powerShare,
    edges: [
      ...(isFarBeyond(sorted, gain)
        ? []
        : edgesOf("p", {
            value: p,
            interval: trialInterval(asGood, sorted.length),
            limits: [LIMITS.chanceClear, LIMITS.chance],
          })),
      ...edgesOf("power", { value: powerShare, interval: powerInterval, limits: [LIMITS.powerAtAll, LIMITS.power] }),
    ],
  };
}

/** Whether p and power leave room for groups, so that it is worth seeing whether they are found again. */
export function mayHaveGroups({ p, power }: Pick<TrialSummary, "p" | "power">): boolean {
  return p < LIMITS.chance + EQUAL_WITHIN && power > LIMITS.powerAtAll - EQUAL_WITHIN;
}

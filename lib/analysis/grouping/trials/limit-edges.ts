import type { Edge } from "@/lib/analysis/grouping/grouping-result";
import { EQUAL_WITHIN, INTERVAL_COVERAGE, INTERVAL_DEVIATIONS } from "@/lib/analysis/grouping/parameters";
import { clopperPearson, type ShareInterval } from "@/lib/analysis/grouping/trials/clopper-pearson";

/** A number on the edge of a limit, before it is known whether more trials are to come. */
export type TrialEdge = Omit<Edge, "isCutShort">;

/** The limits that lie inside the interval of a number, so that more trials may put it on their other side. */
export function edgesOf(
  of: Edge["of"],
  {
    value,
    interval,
    limits,
  }: { readonly value: number; readonly interval: ShareInterval; readonly limits: readonly number[] },
): TrialEdge[] {
  return limits
    .filter((limit) => interval.low <= limit && limit <= interval.high)
    .map((limit) => ({ of, value, ...interval, limit }));
}

/** The exact 99 % interval of a share of trials. O(trials). */
export function trialInterval(successes: number, trials: number): ShareInterval {
  return clopperPearson({ successes, trials, coverage: INTERVAL_COVERAGE });
}

/**
 * Which of some sorted trials is the critical value, which 95 of 100 do not exceed, and by how many ranks it may be
 * wrong.
 *
 * Example: of 199 trials the 190th, give or take 8.
 */
export function criticalRank(trials: number): { readonly rank: number; readonly error: number } {
  return {
    rank: Math.ceil(0.95 * trials - EQUAL_WITHIN),
    error: Math.ceil(INTERVAL_DEVIATIONS * Math.sqrt(0.95 * 0.05 * trials)),
  };
}

/** The value at a rank, from 1, of sorted ones; the first or last where the rank lies outside; 0 where none is. */
export function valueAtRank(sorted: Float64Array, rank: number): number {
  return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? 0;
}

/**
 * Whether a number lies far beyond all of the sorted trials, more than twice the largest less the median: then no limit
 * of p is in doubt.
 */
export function isFarBeyond(sorted: Float64Array, value: number): boolean {
  return value > 2 * valueAtRank(sorted, sorted.length) - medianOf(sorted);
}

function medianOf(sorted: Float64Array): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

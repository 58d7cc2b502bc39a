import type { Check, Verdict, VerdictReason } from "@/lib/analysis/grouping/grouping-result";
import { EQUAL_WITHIN, LIMITS } from "@/lib/analysis/grouping/parameters";

/** One group of a division: how well it is found again, and how many people it has. */
export interface FoundAgain {
  readonly jaccard: number;
  readonly people: number;
}

/** The numbers a verdict rests on, once groups were found. */
export interface VerdictStatistics {
  readonly p: number;
  readonly power: number;
  /** Null where p or power rule groups out, so that nobody looked whether they are found again. */
  readonly groups: readonly FoundAgain[] | null;
  readonly silhouette: number;
  readonly lean: number;
  readonly spread: number | null;
  readonly spreadAtMost: number | null;
  readonly shift: number | null;
}

/**
 * The ladder from too little data to clear groups; the first rung that applies. Power comes first: where groups could
 * not have been noticed, a small p says little and a large one nothing.
 *
 * Example: p 0.001, power 0.7, both groups above 0.9, silhouette 0.45, lean −0.19, shift 0.02 → tentative, for the
 * power.
 */
export function judge(statistics: VerdictStatistics): { verdict: Verdict; reasons: VerdictReason[]; checks: Check[] } {
  const { p, power } = statistics;
  const groups = statistics.groups ?? [];
  const checks = checksOf(statistics);
  const highest = Math.max(0, ...groups.map((group) => group.jaccard));
  const ruledOut = (verdict: Verdict, reason: VerdictReason) => ({ verdict, reasons: [reason], checks });

  if (!atLeast(power, LIMITS.powerAtAll)) return ruledOut("too-little-data", { kind: "camps-would-be-missed", power });
  if (!atMost(p, LIMITS.chance)) {
    return atLeast(power, LIMITS.power)
      ? ruledOut("no-structure", { kind: "not-better-than-chance", p, power })
      : ruledOut("too-little-data", { kind: "none-found-but-power-low", p, power });
  }
  if (!atLeast(highest, LIMITS.groupShown)) {
    return ruledOut("no-structure", { kind: "no-group-found-again", jaccard: highest });
  }
  const reasons = doubts(statistics, groups);
  return { verdict: reasons.length === 0 ? "clear" : "tentative", reasons, checks };
}

/** Everything that keeps groups from being clear. */
function doubts(
  { p, power, silhouette, lean, spread, spreadAtMost, shift }: VerdictStatistics,
  groups: readonly FoundAgain[],
): VerdictReason[] {
  const reasons: VerdictReason[] = [];
  const holding = groups.filter((group) => atLeast(group.jaccard, LIMITS.groupShown));
  const lowest = Math.min(...groups.map((group) => group.jaccard));
  const smallest = Math.min(...groups.map((group) => group.people));
  if (!atLeast(power, LIMITS.power)) reasons.push({ kind: "little-overlap", power });
  if (!atMost(p, LIMITS.chanceClear)) reasons.push({ kind: "chance-not-excluded", p });
  if (holding.length < groups.length) {
    reasons.push({ kind: "others-do-not-hold", holding: holding.length, groups: groups.length });
  } else if (!atLeast(lowest, LIMITS.groupClear)) reasons.push({ kind: "group-unsteady", jaccard: lowest });
  if (smallest < LIMITS.groupSize) reasons.push({ kind: "group-small", people: smallest });
  if (!atLeast(silhouette, LIMITS.silhouette)) reasons.push({ kind: "many-in-between", silhouette });
  if (!atMost(lean, LIMITS.lean)) reasons.push({ kind: "spectrum", lean });
  if (spreadAtMost === null || !atMost(spreadAtMost, LIMITS.spread)) {
    reasons.push({ kind: "spectrum-not-excluded", spread, spreadAtMost });
  }
  if (shift !== null && !atMost(shift, LIMITS.shift)) reasons.push({ kind: "agrees-with-everything", shift });
  return reasons;
}

function checksOf({ p, power, groups, silhouette, lean, spreadAtMost, shift }: VerdictStatistics): Check[] {
  const floor = (id: Check["id"], value: number, limit: number): Check => {
    return { id, value, limit, direction: "at-least", passed: atLeast(value, limit) };
  };
  const ceiling = (id: Check["id"], value: number | null, limit: number): Check => {
    return { id, value, limit, direction: "at-most", passed: value === null ? null : atMost(value, limit) };
  };
  const spread = ceiling("spread", spreadAtMost, LIMITS.spread);
  return [
    floor("power", power, LIMITS.power),
    ceiling("chance", p, LIMITS.chanceClear),
    stabilityCheck(groups),
    floor("silhouette", silhouette, LIMITS.silhouette),
    ceiling("lean", lean, LIMITS.lean),
    // Where it cannot be computed a spectrum is not excluded.
    { ...spread, passed: spread.passed ?? false },
    ceiling("shift", shift, LIMITS.shift),
  ];
}

function stabilityCheck(groups: readonly FoundAgain[] | null): Check {
  const check = { id: "stability", limit: LIMITS.groupClear, direction: "at-least" } as const;
  if (!groups) return { ...check, value: null, passed: null };
  const lowest = Math.min(...groups.map((group) => group.jaccard));
  const enoughPeople = groups.every((group) => group.people >= LIMITS.groupSize);
  return { ...check, value: lowest, passed: atLeast(lowest, LIMITS.groupClear) && enoughPeople };
}

function atLeast(value: number, limit: number): boolean {
  return value > limit - EQUAL_WITHIN;
}

function atMost(value: number, limit: number): boolean {
  return value < limit + EQUAL_WITHIN;
}

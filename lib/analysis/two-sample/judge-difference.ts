import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import { LIMITS } from "@/lib/analysis/two-sample/parameters";
import type { DifferenceVerdict, TooFewReason } from "@/lib/analysis/two-sample/selection-difference";

/** The numbers a verdict rests on. */
export interface DifferenceEvidence {
  readonly tooFew: TooFewReason | null;
  readonly p: number;
  readonly power: number;
  /** Null where nobody looked. */
  readonly mildPower: number | null;
}

/**
 * The ladder from too few clusters to a difference; the first rung that applies. Power comes before p: where even a
 * sharp difference would be missed, a small p says little and a large one nothing. That two selections do not differ is
 * said only where a mild difference would have been noticed.
 *
 * Example: p 0.96, power 0.94 for sharp and 0.25 for mild differences → none found.
 */
export function judgeDifference({ tooFew, p, power, mildPower }: DifferenceEvidence): DifferenceVerdict {
  if (tooFew !== null) return "too-few";
  if (power < LIMITS.power - EQUAL_WITHIN) return "cannot-be-told";
  if (p < LIMITS.chanceClear + EQUAL_WITHIN) return "different";
  if (p < LIMITS.chance + EQUAL_WITHIN) return "perhaps-different";
  return mildPower !== null && mildPower > LIMITS.mildPower - EQUAL_WITHIN ? "no-more-than-chance" : "none-found";
}

/** Whether a verdict names a difference, so that one may ask on which propositions it rests. */
export function namesDifference(verdict: DifferenceVerdict): boolean {
  return verdict === "different" || verdict === "perhaps-different";
}

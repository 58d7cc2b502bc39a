import { EQUAL_WITHIN, MIN_SHIFT_PROPOSITIONS } from "@/lib/analysis/grouping/parameters";

/**
 * The shift of two selections: which share of their differences points one way, (Σ d)² / n divided by Σ d², for
 * propositions as they are worded.
 *
 * @param differences of the means on each proposition compared, n of them.
 * @returns near 1: one selection agrees more with everything; unrelated directions: about 1 / n; null below six
 *   propositions and where no means differ. O(n).
 *
 * Example: six differences of 1, 1, 1, 1, 1, −1 give 4² / 6 over 6 = 0.44.
 */
export function meanDifferenceShift(differences: readonly number[]): number | null {
  const sum = differences.reduce((total, difference) => total + difference, 0);
  const squares = differences.reduce((total, difference) => total + difference * difference, 0);
  if (differences.length < MIN_SHIFT_PROPOSITIONS || squares < EQUAL_WITHIN) return null;
  return (sum * sum) / differences.length / squares;
}

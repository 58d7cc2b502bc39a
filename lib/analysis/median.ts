/**
 * Median: the middle value, or the mean of the two middle ones; null of nothing.
 *
 * For an even number of stances it may lie between two points of the scale (−1 and 2 give 0.5).
 * O(n log n). Example: (2, −1, 1) → 1.
 */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

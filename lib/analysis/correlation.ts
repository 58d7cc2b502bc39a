/**
 * Pearson's correlation of two lists of numbers; null below three pairs or where either list does not vary.
 *
 * −1 to 1. O(n). Example: (1, 2, 3) and (2, 4, 6) → 1; (1, 2, 3) and (5, 5, 5) → null.
 */
export function correlation(first: readonly number[], second: readonly number[]): number | null {
  const count = Math.min(first.length, second.length);
  if (count < 3) return null;
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  const [meanFirst, meanSecond] = [meanOf(first), meanOf(second)];
  let together = 0;
  let spreadFirst = 0;
  let spreadSecond = 0;
  first.forEach((value, index) => {
    const one = value - meanFirst;
    const two = (second[index] ?? 0) - meanSecond;
    together += one * two;
    spreadFirst += one * one;
    spreadSecond += two * two;
  });
  const spread = Math.sqrt(spreadFirst * spreadSecond);
  // Rounding leaves a trace of spread in a list of equal numbers.
  return spread < 1e-12 ? null : Math.max(-1, Math.min(1, together / spread));
}

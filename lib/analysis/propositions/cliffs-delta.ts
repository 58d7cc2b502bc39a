/**
 * Cliff's delta: how much more often a value of one set lies above a value of the other than below it, −1 to 1.
 *
 * An effect size for ordinal values: only their order counts. Descriptive; for groups found in the same data it tests
 * nothing.
 *
 * @returns null where either set is empty. O(n log n + m log m).
 * Example: (2, 2, 1) and (1, −2): of 6 pairs 5 lie above, 0 below, 1 is tied, hence 5/6.
 * Reference: Cliff 1993, Psychological Bulletin 114(3), 494–509.
 */
export function cliffsDelta({
  of,
  than,
}: {
  readonly of: readonly number[];
  readonly than: readonly number[];
}): number | null {
  if (of.length === 0 || than.length === 0) return null;
  const sorted = than.toSorted((a, b) => a - b);
  let difference = 0;
  let below = 0;
  let notAbove = 0;
  for (const value of of.toSorted((a, b) => a - b)) {
    while (below < sorted.length && (sorted[below] ?? 0) < value) below += 1;
    while (notAbove < sorted.length && (sorted[notAbove] ?? 0) <= value) notAbove += 1;
    difference += below - (sorted.length - notAbove);
  }
  return difference / (of.length * than.length);
}

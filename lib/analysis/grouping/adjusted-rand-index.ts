/**
 * Adjusted Rand index: how far two ways of dividing the same people agree beyond chance.
 *
 * @param first group of each person; any labels. @param second the same people in the same order; its labels may
 *   differ.
 * @returns 1 for the same division, about 0 for unrelated ones, can be negative; 1 where both put everybody together or
 * everybody apart (then they are the same); null below two people.
 * @throws when the two lists differ in length.
 * O(people). Example: (a, a, b, b) and (x, x, y, z): 1 of 2 pairs together kept: index 0.571.
 * Reference: Hubert & Arabie 1985, Journal of Classification 2.
 */
export function adjustedRandIndex(first: readonly string[], second: readonly string[]): number | null {
  if (first.length !== second.length) {
    throw new Error(
      `adjustedRandIndex needs the same people twice; it was given ${first.length} and ${second.length}.`,
    );
  }
  if (first.length < 2) return null;
  const cells = first.map((label, person) => JSON.stringify([label, second[person]]));
  const togetherInBoth = pairsTogether(cells);
  const togetherInFirst = pairsTogether(first);
  const togetherInSecond = pairsTogether(second);
  const expected = (togetherInFirst * togetherInSecond) / pairsOf(first.length);
  const most = (togetherInFirst + togetherInSecond) / 2;
  return most === expected ? 1 : (togetherInBoth - expected) / (most - expected);
}

function pairsTogether(labels: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairsOf(count), 0);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

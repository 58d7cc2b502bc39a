import type { SeededRandom } from "@/lib/analysis/seeded-random";

/**
 * A planted contrast on one proposition: one of two groups, which one at random, gets the lowest of its values and the
 * other the highest, in random order within each group; then a share of the holders have their values shuffled among
 * them. Changes the values handed in, and of those the cells named only.
 *
 * @param cells the cells of the proposition in `values`.
 * @param sorted what these cells hold, ascending.
 * @param groupAt group, 0 or 1, of the cell at a place of `cells`.
 * @param blurredShare probability with which a cell joins the shuffle. O(cells).
 */
export function plantContrast(
  values: { [index: number]: number },
  {
    cells,
    sorted,
    groupAt,
    blurredShare,
    random,
  }: {
    readonly cells: Int32Array;
    readonly sorted: ArrayLike<number>;
    readonly groupAt: (place: number) => number;
    readonly blurredShare: number;
    readonly random: SeededRandom;
  },
): void {
  const lowest = random.below(2);
  const places = Int32Array.from(cells.keys());
  random.shuffle(places);
  let next = 0;
  for (const group of [lowest, 1 - lowest]) {
    for (const place of places) {
      if (groupAt(place) !== group) continue;
      values[cells[place] ?? 0] = sorted[next++] ?? 0;
    }
  }

  const blurred = cells.filter(() => random.share() < blurredShare);
  const shuffled = Float64Array.from(blurred, (cell) => values[cell] ?? 0);
  random.shuffle(shuffled);
  for (const [at, cell] of blurred.entries()) values[cell] = shuffled[at] ?? 0;
}

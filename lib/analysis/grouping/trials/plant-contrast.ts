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
  // Plain loops: a power of some dossiers plants a contrast a hundred thousand times.
  const places = new Int32Array(cells.length);
  for (let place = 0; place < places.length; place++) places[place] = place;
  random.shuffle(places);
  let ofSecond = 0;
  for (let place = 0; place < places.length; place++) ofSecond += groupAt(place);
  // Where the values of each group begin among the sorted ones.
  const next = lowest === 0 ? [0, places.length - ofSecond] : [ofSecond, 0];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const group = groupAt(place);
    const from = next[group] ?? 0;
    values[cells[place] ?? 0] = sorted[from] ?? 0;
    next[group] = from + 1;
  }

  const blurred = new Int32Array(cells.length);
  const shuffled = new Float64Array(cells.length);
  let count = 0;
  for (let place = 0; place < cells.length; place++) {
    if (random.share() >= blurredShare) continue;
    const cell = cells[place] ?? 0;
    blurred[count] = cell;
    shuffled[count++] = values[cell] ?? 0;
  }
  random.shuffle(shuffled, count);
  for (let at = 0; at < count; at++) values[blurred[at] ?? 0] = shuffled[at] ?? 0;
}

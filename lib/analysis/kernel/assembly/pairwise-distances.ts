import { Integers, Singles, Words } from "./arrays";

/** Propositions in a word: four bits each. */
const NIBBLE_SHIFT: i32 = 2;

/**
 * Summed differences and shared propositions of one row with each of the rows from `first` to `end` − 1.
 *
 * @param levels by row, `words` words: as many set bits a proposition as steps above the lowest value.
 * @param observed the same places: 1111 where there is a value.
 */
export function pairwiseSums(
  row: i32,
  first: i32,
  end: i32,
  words: i32,
  levels: Words,
  observed: Words,
  difference: Integers,
  shared: Integers,
): void {
  const own = row * words;
  let at = 0;
  for (let other = first * words; other < end * words; other += words, at++) {
    let points: i64 = 0;
    let bits: i64 = 0;
    for (let word = 0; word < words; word++) {
      const both = observed[own + word] & observed[other + word];
      points += popcnt((levels[own + word] ^ levels[other + word]) & both);
      bits += popcnt(both);
    }
    difference[at] = <i32>points;
    shared[at] = <i32>bits >> NIBBLE_SHIFT;
  }
}

/**
 * Distances of one row to all later ones, from a table of all quotients: [summed difference × width + shared]. A row is
 * two words, which stay at hand.
 */
export function pairwiseDistancesOfRow(
  row: i32,
  rows: i32,
  levels: Words,
  observed: Words,
  quotients: Singles,
  width: i32,
  distances: Singles,
): void {
  const level0 = levels[row * 2];
  const level1 = levels[row * 2 + 1];
  const observed0 = observed[row * 2];
  const observed1 = observed[row * 2 + 1];
  let at = 0;
  for (let other = row * 2 + 2; other < rows * 2; other += 2, at++) {
    const both0 = observed0 & observed[other];
    const both1 = observed1 & observed[other + 1];
    const points = popcnt((level0 ^ levels[other]) & both0) + popcnt((level1 ^ levels[other + 1]) & both1);
    const bits = popcnt(both0) + popcnt(both1);
    distances[at] = quotients[<i32>points * width + (<i32>bits >> NIBBLE_SHIFT)];
  }
}

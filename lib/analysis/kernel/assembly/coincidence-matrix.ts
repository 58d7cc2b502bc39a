import { Floats, Shorts } from "./arrays";

/**
 * Adds up the pairs of values within units: pairs[(size × levels + a) × levels + b], a ≤ b, for the units with so many
 * values in all. lib/analysis/reliability/coincidence-matrix.ts says what becomes of them.
 *
 * @param counts by unit: how many coders gave each level.
 * @param weights how many times each unit counts.
 */
export function addCoincidences(levels: i32, units: i32, counts: Shorts, weights: Floats, pairs: Floats): void {
  for (let unit = 0; unit < units; unit++) {
    const weight = weights[unit];
    if (weight === 0) continue;
    const own = unit * levels;
    let size: i32 = 0;
    for (let level = 0; level < levels; level++) size += counts[own + level];
    for (let first = 0; first < levels; first++) {
      const count = <f64>counts[own + first];
      if (count === 0) continue;
      const weighted = count * weight;
      const row = (size * levels + first) * levels;
      pairs[row + first] = pairs[row + first] + weighted * (count - 1);
      for (let second = first + 1; second < levels; second++) {
        pairs[row + second] = pairs[row + second] + weighted * <f64>counts[own + second];
      }
    }
  }
}

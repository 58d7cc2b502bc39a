import { LEVELS, MISSING } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";

/**
 * Kept to multiples of 2⁻³⁶ (1.5e-11), so that whole numbers up to 65,535 are added to them and taken away again
 * without a rounding error.
 */
const FINENESS = 2 ** 36;

/**
 * The pooled mean difference, what groups are shrunken towards: for each proposition and each value, the mean
 * difference of somebody with that value from the others with a value, in scale points. Her own difference is 0, so it
 * is the sum over all of them by their number less one; 0 where she is the only one.
 *
 * @returns by slot (proposition × 5 + level, level 0 … 4 for −2 … 2). O(cells + propositions).
 *
 * Example: values −2, 0, 2 on a proposition: from 0 it is (2 + 0 + 2) / 2 = 2, from 2 it is (4 + 2 + 0) / 2 = 3.
 */
export function pooledMeanDifference({ people, propositions, codes }: CodedRows): Float64Array {
  const pooledDifference = new Float64Array(propositions * LEVELS);
  for (let proposition = 0; proposition < propositions; proposition++) {
    const observedAt = new Float64Array(LEVELS);
    let observed = 0;
    for (let person = 0; person < people; person++) {
      const code = codes[person * propositions + proposition] ?? MISSING;
      if (code === MISSING) continue;
      observedAt[code - 1] = (observedAt[code - 1] ?? 0) + 1;
      observed++;
    }
    if (observed < 2) continue;
    for (let level = 0; level < LEVELS; level++) {
      let sum = 0;
      for (let other = 0; other < LEVELS; other++) sum += (observedAt[other] ?? 0) * Math.abs(level - other);
      pooledDifference[proposition * LEVELS + level] = Math.round((sum / (observed - 1)) * FINENESS) / FINENESS;
    }
  }
  return pooledDifference;
}

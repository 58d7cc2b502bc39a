import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";
import { observedByItem } from "@/lib/analysis/grouping/sample/observed-by-item";
import type { Sample } from "@/lib/analysis/grouping/sample/sample";
import type { SeededRandom } from "@/lib/analysis/seeded-random";

/**
 * Permutation of a sample: the values of every proposition shuffled among its holders, so that who spoke on what and
 * the distribution of every proposition stay, and nothing else does.
 *
 * @returns rows of codes, filled anew by each call of `permute`; the sample is not changed. O(positions) a call.
 */
export function createPermutation(sample: Sample): {
  readonly rows: CodedRows;
  readonly permute: (random: SeededRandom) => void;
} {
  const items = observedByItem(sample);
  const rows = { ...sample, codes: new Uint8Array(sample.codes) };
  return {
    rows,
    permute: (random) => {
      for (const { cells, codes } of items) {
        const shuffled = codes.slice();
        random.shuffle(shuffled);
        for (let holder = 0; holder < cells.length; holder++) rows.codes[cells[holder] ?? 0] = shuffled[holder] ?? 0;
      }
    },
  };
}

import { LEVELS } from "@/lib/analysis/grouping/parameters";
import type { Profiles } from "@/lib/analysis/grouping/sample/profiles";
import { integers, withKernel } from "@/lib/analysis/kernel/kernel";

/**
 * Sums over pairs of profiles, as a triangle: the pair of a later profile b and an earlier one a is at
 * triangle(b) + a.
 */
export interface PairTriangle {
  /** Sum of absolute differences over the propositions both hold, in scale points. */
  readonly difference: Int32Array;
  /** Number of propositions both hold. */
  readonly both: Int32Array;
}

export function createPairTriangle(people: number): PairTriangle {
  return { difference: new Int32Array(triangle(people)), both: new Int32Array(triangle(people)) };
}

/** Where the row of a later member begins in a triangle. */
export function triangle(later: number): number {
  return (later * (later - 1)) / 2;
}

/** Four bits a proposition: eight in a word, sixteen in the double word that the kernel reads. */
const NIBBLES = 8;
const WORDS_READ = 2;

/**
 * Differences and shared propositions of every pair of the profiles chosen. O(pairs × propositions / 16).
 *
 * @param leaves profiles, ascending; a pair is at the places they have here.
 *
 * Example: rows [2 1 .] and [1 . 1] share one proposition and differ by 1.
 */
export function fillPairDifferences(
  { difference, both }: PairTriangle,
  { profiles, leaves }: { readonly profiles: Profiles; readonly leaves: Int32Array },
): void {
  const { propositions } = profiles;
  const count = leaves.length;
  const doubleWords = Math.ceil(propositions / (NIBBLES * WORDS_READ));
  const words = integers(count * doubleWords * WORDS_READ);
  const layout = { levels: words, observed: words, points: integers(count), shared: integers(count) };
  withKernel(layout, ({ levels, observed, points, shared }, { pairwiseSums }) => {
    fillBitPlanes({ levels, observed, wordsOfRow: doubleWords * WORDS_READ }, { profiles, leaves });
    for (let later = 1; later < count; later++) {
      pairwiseSums(
        later,
        0,
        later,
        doubleWords,
        levels.byteOffset,
        observed.byteOffset,
        points.byteOffset,
        shared.byteOffset,
      );
      difference.set(points.subarray(0, later), triangle(later));
      both.set(shared.subarray(0, later), triangle(later));
    }
  });
}

/** Level 0 … 4 as 0000, 0001, 0011, 0111, 1111, so that differing bits count points; 1111 where there is a value. */
function fillBitPlanes(
  {
    levels,
    observed,
    wordsOfRow,
  }: { readonly levels: Int32Array; readonly observed: Int32Array; readonly wordsOfRow: number },
  {
    profiles: { firstCell, propositionOf, slotOf },
    leaves,
  }: { readonly profiles: Profiles; readonly leaves: Int32Array },
): void {
  for (const [leaf, profile] of leaves.entries()) {
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      const level = (slotOf[cell] ?? 0) - proposition * LEVELS;
      const word = leaf * wordsOfRow + Math.floor(proposition / NIBBLES);
      const place = (proposition % NIBBLES) * 4;
      levels[word] = (levels[word] ?? 0) | (((1 << level) - 1) << place);
      observed[word] = (observed[word] ?? 0) | (0b1111 << place);
    }
  }
}

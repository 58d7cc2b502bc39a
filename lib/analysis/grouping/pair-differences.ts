import { popcount } from "../popcount";
import { LEVELS } from "./method";
import type { Profiles } from "./profiles";

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

const NIBBLES = 8;
const BITS = 32;

/** Bit planes of all profiles, so that a pair costs a few words rather than a loop over propositions. */
export interface BitPlanes {
  /** Eight propositions a word: level 0 … 4 as 0000, 0001, 0011, 0111, 1111, so that differing bits count points. */
  readonly levels: Int32Array;
  /** The same places: 1111 where there is a value. */
  readonly held: Int32Array;
  /** Thirty-two propositions a word: 1 where there is a value. */
  readonly holds: Int32Array;
}

export function createBitPlanes({ people, propositions }: { people: number; propositions: number }): BitPlanes {
  return {
    levels: new Int32Array(people * Math.ceil(propositions / NIBBLES)),
    held: new Int32Array(people * Math.ceil(propositions / NIBBLES)),
    holds: new Int32Array(people * Math.ceil(propositions / BITS)),
  };
}

/**
 * Differences and shared propositions of every pair of profiles. O(pairs × propositions / 8).
 *
 * Example: rows [2 1 .] and [1 . 1] share one proposition and differ by 1.
 */
export function fillPairDifferences(
  { difference, both }: PairTriangle,
  { profiles, planes }: { readonly profiles: Profiles; readonly planes: BitPlanes },
): void {
  fillBitPlanes(planes, profiles);
  const { levels, held, holds } = planes;
  const nibbleWords = Math.ceil(profiles.propositions / NIBBLES);
  const bitWords = Math.ceil(profiles.propositions / BITS);
  let pair = 0;
  for (let later = 1; later < profiles.count; later++) {
    const laterBits = later * bitWords;
    const laterNibbles = later * nibbleWords;
    for (let earlier = 0; earlier < later; earlier++, pair++) {
      let shared = 0;
      const bits = earlier * bitWords;
      for (let word = 0; word < bitWords; word++) {
        shared += popcount((holds[laterBits + word] ?? 0) & (holds[bits + word] ?? 0));
      }
      both[pair] = shared;
      let points = 0;
      const nibbles = earlier * nibbleWords;
      for (let word = 0; word < nibbleWords; word++) {
        const a = laterNibbles + word;
        const b = nibbles + word;
        points += popcount(((levels[a] ?? 0) ^ (levels[b] ?? 0)) & (held[a] ?? 0) & (held[b] ?? 0));
      }
      difference[pair] = points;
    }
  }
}

function fillBitPlanes({ levels, held, holds }: BitPlanes, profiles: Profiles): void {
  const { count, propositions, firstCell, propositionOf, slotOf } = profiles;
  const nibbleWords = Math.ceil(propositions / NIBBLES);
  const bitWords = Math.ceil(propositions / BITS);
  levels.fill(0);
  held.fill(0);
  holds.fill(0);
  for (let profile = 0; profile < count; profile++) {
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      const level = (slotOf[cell] ?? 0) - proposition * LEVELS;
      const word = profile * nibbleWords + Math.floor(proposition / NIBBLES);
      const place = (proposition % NIBBLES) * 4;
      levels[word] = (levels[word] ?? 0) | (((1 << level) - 1) << place);
      held[word] = (held[word] ?? 0) | (0b1111 << place);
      const bitWord = profile * bitWords + Math.floor(proposition / BITS);
      holds[bitWord] = (holds[bitWord] ?? 0) | (1 << (proposition % BITS));
    }
  }
}

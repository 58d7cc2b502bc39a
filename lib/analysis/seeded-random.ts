import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** A stream of random numbers that is the same on every machine. */
export interface SeededRandom {
  /** A number in [0, 1), in steps of 2⁻³². */
  share(): number;
  /** A whole number in 0 … count − 1; count is at most 2³². */
  below(count: number): number;
  /** Puts the first `length` values in random order, in place (Fisher and Yates). */
  shuffle(values: { [index: number]: number; readonly length: number }, length?: number): void;
}

const WORD = 2 ** 32;

/**
 * A seeded source of random numbers. Every stage and replicate of a computation has a stream of its own, so
 * replicates can be run in any order, in slices and in several workers, and give the same numbers.
 *
 * @param seed any whole number; its lowest 32 bits count.
 * @param stage what the numbers are for, e.g. "chance": other stages with the same seed are independent of it.
 * @param replicate number of the repetition, from 0.
 * @returns a generator (xoroshiro128+, Blackman and Vigna 2021) whose 128 bits of state are mixed from all three.
 *
 * Example: seededRandom({ seed: 1, stage: "chance", replicate: 7 }).below(6) is the same die throw every time.
 */
export function seededRandom({
  seed,
  stage,
  replicate,
}: {
  readonly seed: number;
  readonly stage: string;
  readonly replicate: number;
}): SeededRandom {
  let state = mix(mix(mix(0x2545f491 ^ seed) ^ hashText(stage)) ^ replicate);
  const words = Array.from({ length: 4 }, () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state);
  });
  const generator = xoroshiro128plusFromState(words);

  const share = () => (generator.next() >>> 0) / WORD;
  // With counts of at most a few thousand, scaling is even to one part in a million: no draw is ever rejected,
  // which keeps the number of draws, and so the stream, independent of the counts.
  const below = (count: number) => Math.floor(share() * count);
  const shuffle: SeededRandom["shuffle"] = (values, length = values.length) => {
    for (let last = length - 1; last > 0; last--) {
      const other = below(last + 1);
      const moved = values[last] ?? 0;
      values[last] = values[other] ?? 0;
      values[other] = moved;
    }
  };
  return { share, below, shuffle };
}

/** Finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** FNV-1a over UTF-16 code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return hash;
}

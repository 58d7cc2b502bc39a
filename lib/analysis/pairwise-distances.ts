import type { StanceMatrix } from "../domain/stance-matrix";
import { type BitPlanes, packBitPlanes } from "./bit-planes";
import { popcount } from "./popcount";

/** Largest difference of two values: from −2 to +2. */
const SCALE_RANGE = 4;
const PROPOSITIONS_IN_THREE_WORDS = 24;

/**
 * Distances between all pairs of commentators: how far apart they stand, on average, on what both hold.
 *
 * d(a, b) = mean over shared propositions of |value a − value b| / 4, from 0 (the same everywhere) to 1 (opposite extremes
 * everywhere). Range-scaled by the whole scale, not by the observed values, so that a distance does not change when
 * somebody else is filtered out.
 *
 * @param matrix missing cells take no part.
 * @param options.minimumShared pairs sharing fewer propositions are NaN: not comparable, never far or near. At least 1.
 * @returns condensed upper triangle of n × n: pair (a, b), a < b, at n·a − a·(a + 1)/2 + b − a − 1. Length n·(n − 1)/2,
 * so empty for fewer than two rows.
 *
 * O(n² × propositions / 24) by bit planes; 4 bytes a pair, so seven digits: equal quotients are equal numbers.
 * Example: rows (2, 1, −1) and (1, missing, −2) share two propositions: (1 + 1) / (2 · 4) = 0.25.
 * Reference: Gower 1971, Biometrics 27, 857–871.
 */
export function pairwiseDistances(
  matrix: Pick<StanceMatrix, "propositions" | "rows">,
  { minimumShared }: { readonly minimumShared: number },
): Float32Array {
  const planes = packBitPlanes(matrix);
  const atLeast = Math.max(1, minimumShared);
  return planes.propositionCount <= PROPOSITIONS_IN_THREE_WORDS
    ? distancesOfThreeWords(planes, atLeast)
    : distancesOfManyWords(planes, atLeast);
}

/** Up to 24 propositions: a row is three words held in locals, their nibbles (at most 12) added before they are folded. */
function distancesOfThreeWords(planes: BitPlanes, minimumShared: number): Float32Array {
  const { rowCount, thermometer, held } = planes;
  const distances = new Float32Array(pairCount(rowCount));
  const quotients = quotientTable({ propositionCount: planes.propositionCount, minimumShared });
  const tableWidth = planes.propositionCount + 1;
  let pair = 0;
  for (let a = 0; a < rowCount * 3; a += 3) {
    const value0 = thermometer[a] ?? 0;
    const value1 = thermometer[a + 1] ?? 0;
    const value2 = thermometer[a + 2] ?? 0;
    const held0 = held[a] ?? 0;
    const held1 = held[a + 1] ?? 0;
    const held2 = held[a + 2] ?? 0;
    for (let b = a + 3; b < rowCount * 3; b += 3) {
      const both0 = held0 & (held[b] ?? 0);
      const both1 = held1 & (held[b + 1] ?? 0);
      const both2 = held2 & (held[b + 2] ?? 0);
      let bits0 = (value0 ^ (thermometer[b] ?? 0)) & both0;
      let bits1 = (value1 ^ (thermometer[b + 1] ?? 0)) & both1;
      let bits2 = (value2 ^ (thermometer[b + 2] ?? 0)) & both2;
      bits0 -= (bits0 >>> 1) & 0x55555555;
      bits1 -= (bits1 >>> 1) & 0x55555555;
      bits2 -= (bits2 >>> 1) & 0x55555555;
      const nibbles =
        (bits0 & 0x33333333) +
        ((bits0 >>> 2) & 0x33333333) +
        (bits1 & 0x33333333) +
        ((bits1 >>> 2) & 0x33333333) +
        (bits2 & 0x33333333) +
        ((bits2 >>> 2) & 0x33333333);
      const difference = Math.imul((nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
      const sharedNibbles = (both0 & 0x11111111) + (both1 & 0x11111111) + (both2 & 0x11111111);
      const shared = Math.imul((sharedNibbles + (sharedNibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
      distances[pair++] = quotients[Math.imul(difference, tableWidth) + shared] ?? Number.NaN;
    }
  }
  return distances;
}

function distancesOfManyWords(planes: BitPlanes, minimumShared: number): Float32Array {
  const { rowCount, scaleWords, thermometer, held } = planes;
  const distances = new Float32Array(pairCount(rowCount));
  let pair = 0;
  for (let a = 0; a < rowCount * scaleWords; a += scaleWords) {
    for (let b = a + scaleWords; b < rowCount * scaleWords; b += scaleWords) {
      let difference = 0;
      let heldBits = 0;
      for (let word = 0; word < scaleWords; word++) {
        const both = (held[a + word] ?? 0) & (held[b + word] ?? 0);
        difference += popcount(((thermometer[a + word] ?? 0) ^ (thermometer[b + word] ?? 0)) & both);
        heldBits += popcount(both);
      }
      const shared = heldBits / 4;
      distances[pair++] = shared < minimumShared ? Number.NaN : difference / (SCALE_RANGE * shared);
    }
  }
  return distances;
}

function pairCount(rowCount: number): number {
  return (rowCount * (rowCount - 1)) / 2;
}

/** Every possible quotient, made beforehand: [summed difference][shared propositions] → distance. */
function quotientTable({
  propositionCount,
  minimumShared,
}: {
  propositionCount: number;
  minimumShared: number;
}): Float32Array {
  const width = propositionCount + 1;
  const quotients = new Float32Array((SCALE_RANGE * propositionCount + 1) * width).fill(Number.NaN);
  for (let difference = 0; difference <= SCALE_RANGE * propositionCount; difference++) {
    for (let shared = minimumShared; shared <= propositionCount; shared++) {
      quotients[difference * width + shared] = difference / (SCALE_RANGE * shared);
    }
  }
  return quotients;
}

import type { StanceMatrix } from "../domain/stance-matrix";
import { packBitPlanes } from "./bit-planes";
import { integers, singles, withKernel } from "./kernel/kernel";

/** Largest difference of two values: from −2 to +2. */
const SCALE_RANGE = 4;

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
 * O(n² × propositions / 16) by bit planes; 4 bytes a pair, so seven digits: equal quotients are equal numbers.
 * Example: rows (2, 1, −1) and (1, missing, −2) share two propositions: (1 + 1) / (2 · 4) = 0.25.
 * Reference: Gower 1971, Biometrics 27, 857–871.
 */
export function pairwiseDistances(
  matrix: Pick<StanceMatrix, "propositions" | "rows">,
  { minimumShared }: { readonly minimumShared: number },
): Float32Array {
  const planes = packBitPlanes(matrix);
  const quotients = quotientTable({
    propositionCount: planes.propositionCount,
    minimumShared: Math.max(1, minimumShared),
  });
  const { rowCount, scaleWords } = planes;
  const distances = new Float32Array((rowCount * (rowCount - 1)) / 2);
  const layout = {
    levels: integers(planes.thermometer.length),
    held: integers(planes.held.length),
    table: singles(quotients.length),
    row: singles(rowCount),
  };
  withKernel(layout, ({ levels, held, table, row }, { distancesOfRow }) => {
    levels.set(planes.thermometer);
    held.set(planes.held);
    table.set(quotients);
    let pair = 0;
    for (let one = 0; one < rowCount; one++) {
      distancesOfRow(
        one,
        rowCount,
        scaleWords / 2,
        levels.byteOffset,
        held.byteOffset,
        table.byteOffset,
        planes.propositionCount + 1,
        row.byteOffset,
      );
      const later = rowCount - one - 1;
      distances.set(row.subarray(0, later), pair);
      pair += later;
    }
  });
  return distances;
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

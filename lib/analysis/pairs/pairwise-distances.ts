import { begins, integers, singles, withKernel } from "@/lib/analysis/kernel/kernel";
import { type BitPlanes, packBitPlanes } from "@/lib/analysis/pairs/bit-planes";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** Largest difference of two values: from −2 to +2. */
const SCALE_RANGE = 4;
/** Words of a row of up to 32 propositions; see bit-planes. */
const SCALE_WORDS_OF_TABLE = 4;

/**
 * Distances between all pairs of commentators: how far apart they stand, on average, on what both hold.
 *
 * d(a, b) = mean over shared propositions of |value a − value b| / 4, from 0 (the same everywhere) to 1 (opposite
 * extremes everywhere). Range-scaled by the whole scale, not by the observed values, so that a distance does not change
 * when somebody else is filtered out.
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
  const atLeast = Math.max(1, minimumShared);
  return planes.scaleWords === SCALE_WORDS_OF_TABLE ? fromTable(planes, atLeast) : fromSums(planes, atLeast);
}

/** Up to 32 propositions: every quotient there can be is worked out once. */
function fromTable(planes: BitPlanes, minimumShared: number): Float32Array {
  const { rowCount, propositionCount } = planes;
  const quotients = quotientTable({ propositionCount, minimumShared });
  const layout = { ...planesLayout(planes), table: singles(quotients.length), row: singles(rowCount) };
  return withKernel(layout, ({ levels, observed, table, row }, { pairwiseDistancesOfRow }) => {
    levels.set(planes.thermometer);
    observed.set(planes.observed);
    table.set(quotients);
    const [levelsAt = 0, observedAt = 0, tableAt = 0, rowAt = 0] = begins(levels, observed, table, row);
    return eachRow(rowCount, (one, distances) => {
      pairwiseDistancesOfRow(one, rowCount, levelsAt, observedAt, tableAt, propositionCount + 1, rowAt);
      distances.set(row.subarray(0, distances.length));
    });
  });
}

/** More: there would be too many quotients for a table. */
function fromSums(planes: BitPlanes, minimumShared: number): Float32Array {
  const { rowCount, scaleWords } = planes;
  const layout = { ...planesLayout(planes), points: integers(rowCount), shared: integers(rowCount) };
  return withKernel(layout, ({ levels, observed, points, shared }, { pairwiseSums }) => {
    levels.set(planes.thermometer);
    observed.set(planes.observed);
    const [levelsAt = 0, observedAt = 0, pointsAt = 0, sharedAt = 0] = begins(levels, observed, points, shared);
    return eachRow(rowCount, (one, distances) => {
      pairwiseSums(one, one + 1, rowCount, scaleWords / 2, levelsAt, observedAt, pointsAt, sharedAt);
      for (let at = 0; at < distances.length; at++) {
        const both = shared[at] ?? 0;
        distances[at] = both < minimumShared ? Number.NaN : (points[at] ?? 0) / (SCALE_RANGE * both);
      }
    });
  });
}

function planesLayout({ thermometer, observed }: BitPlanes) {
  return { levels: integers(thermometer.length), observed: integers(observed.length) };
}

/** The condensed triangle, of which `fill` fills the part of each row: its distances to all later ones. */
function eachRow(rowCount: number, fill: (row: number, distances: Float32Array) => void): Float32Array {
  const distances = new Float32Array((rowCount * (rowCount - 1)) / 2);
  let first = 0;
  for (let row = 0; row < rowCount - 1; row++) {
    const end = first + rowCount - row - 1;
    fill(row, distances.subarray(first, end));
    first = end;
  }
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

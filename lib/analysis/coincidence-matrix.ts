import type { UnitTallies } from "./tally-units";

/** How often the values meet within units: the table that Krippendorff's alpha is computed from. */
export interface CoincidenceMatrix {
  /** Distinct values, ascending. */
  readonly values: readonly number[];
  /** Row-major, symmetric: cell (a, b) sums, over units, the share of its ordered pairs that are (a, b), times its coders. */
  readonly cells: Float64Array;
  /** Sum of each row: how many pairable codings gave the value. */
  readonly margins: Float64Array;
  /** Pairable codings in all. */
  readonly total: number;
}

/**
 * Adds up the pairs of values within units, each unit with weight 1 / (coders − 1).
 *
 * @param tallies see tally-units.
 * @param unitWeights how many times each unit counts (for resampling); 1 each if left out.
 * O(units × (values per unit)²). Pairs are counted as whole numbers, unit size by unit size, and divided at the end, so that the
 * order of the units changes not even the last digit.
 * Example: two coders, one unit (1, 2) and one (2, 2): cells 0 1 / 1 2, margins 1 and 3, total 4.
 * Reference: Krippendorff 2004, Content Analysis, 2nd ed., chapter 11.
 */
export function coincidenceMatrix(
  { values, counts, unitCount }: UnitTallies,
  unitWeights?: { readonly [unit: number]: number },
): CoincidenceMatrix {
  const levels = values.length;
  const pairsBySize: Float64Array[] = [];
  const present = new Int32Array(levels);
  for (let unit = 0; unit < unitCount; unit++) {
    const weight = unitWeights === undefined ? 1 : (unitWeights[unit] ?? 0);
    if (weight === 0) continue;
    const offset = unit * levels;
    let presentCount = 0;
    let size = 0;
    for (let level = 0; level < levels; level++) {
      const count = counts[offset + level] ?? 0;
      if (count === 0) continue;
      present[presentCount++] = level;
      size += count;
    }
    const pairs = pairsBySize[size] ?? new Float64Array(levels * levels);
    pairsBySize[size] = pairs;
    for (let first = 0; first < presentCount; first++) {
      const level = present[first] ?? 0;
      const count = (counts[offset + level] ?? 0) * weight;
      const row = level * levels;
      pairs[row + level] = (pairs[row + level] ?? 0) + count * ((counts[offset + level] ?? 0) - 1);
      for (let second = first + 1; second < presentCount; second++) {
        const cell = row + (present[second] ?? 0);
        pairs[cell] = (pairs[cell] ?? 0) + count * (counts[offset + (present[second] ?? 0)] ?? 0);
      }
    }
  }
  return { values, ...sumOverSizes({ pairsBySize, levels }) };
}

/** Divides the pairs of each unit size by size − 1, mirrors the upper triangle and takes the margins. */
function sumOverSizes({ pairsBySize, levels }: { pairsBySize: readonly Float64Array[]; levels: number }) {
  const cells = new Float64Array(levels * levels);
  const margins = new Float64Array(levels);
  pairsBySize.forEach((pairs, size) => {
    pairs.forEach((count, cell) => {
      cells[cell] = (cells[cell] ?? 0) + count / (size - 1);
    });
  });
  let total = 0;
  for (let row = 0; row < levels; row++) {
    for (let column = 0; column < levels; column++) {
      const upper = cells[Math.min(row, column) * levels + Math.max(row, column)] ?? 0;
      cells[row * levels + column] = upper;
      margins[row] = (margins[row] ?? 0) + upper;
      total += upper;
    }
  }
  return { cells, margins, total };
}

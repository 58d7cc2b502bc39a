import { floats, shorts, withKernel } from "@/lib/analysis/kernel/kernel";
import type { UnitTallies } from "@/lib/analysis/reliability/tally-units";

/** How often the values meet within units: the table that Krippendorff's alpha is computed from. */
export interface CoincidenceMatrix {
  /** Distinct values, ascending. */
  readonly values: readonly number[];
  /**
   * Row-major, symmetric: cell (a, b) sums, over units, the share of its ordered pairs that are (a, b), times its
   * coders.
   */
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
 * O(units × (values per unit)²). Pairs are counted as whole numbers, unit size by unit size, and divided at the end, so
 * that the order of the units changes not even the last digit.
 * Example: two coders, one unit (1, 2) and one (2, 2): cells 0 1 / 1 2, margins 1 and 3, total 4.
 * Reference: Krippendorff 2004, Content Analysis, 2nd ed., chapter 11.
 */
export function coincidenceMatrix(
  { values, counts, unitCount, mostValues }: UnitTallies,
  unitWeights?: ArrayLike<number>,
): CoincidenceMatrix {
  const levels = values.length;
  const layout = {
    tallies: shorts(counts.length),
    weights: floats(unitCount),
    pairs: floats((mostValues + 1) * levels * levels),
  };
  return withKernel(layout, ({ tallies, weights, pairs }, { addCoincidences }) => {
    tallies.set(counts);
    if (unitWeights) weights.set(unitWeights);
    else weights.fill(1);
    addCoincidences(levels, unitCount, tallies.byteOffset, weights.byteOffset, pairs.byteOffset);
    return { values, ...sumOverSizes({ pairs, levels, mostValues }) };
  });
}

/** Divides the pairs of each unit size by size − 1, mirrors the upper triangle and takes the margins. */
function sumOverSizes({ pairs, levels, mostValues }: { pairs: Float64Array; levels: number; mostValues: number }) {
  const cells = new Float64Array(levels * levels);
  const margins = new Float64Array(levels);
  for (let size = 2; size <= mostValues; size++) {
    for (let cell = 0; cell < cells.length; cell++) {
      cells[cell] = (cells[cell] ?? 0) + (pairs[size * cells.length + cell] ?? 0) / (size - 1);
    }
  }
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

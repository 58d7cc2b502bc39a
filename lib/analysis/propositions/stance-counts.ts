import { median } from "@/lib/analysis/median";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** Where some commentators stand on one proposition. */
export interface StanceCounts {
  /** Those with a value. */
  readonly holders: number;
  readonly agree: number;
  readonly neutral: number;
  readonly disagree: number;
  readonly median: number | null;
}

/**
 * Counts sides among the rows named, on the proposition in the column named. Missing values count nowhere.
 *
 * O(rows). Example: values (2, missing, −1) → 2 holders, 1 agrees, 1 disagrees, median 0.5.
 */
export function stanceCounts({
  matrix,
  rows,
  column,
}: {
  readonly matrix: StanceMatrix;
  readonly rows: readonly number[];
  readonly column: number;
}): StanceCounts {
  const values = rows.flatMap((row) => matrix.rows[row]?.[column] ?? []);
  return {
    holders: values.length,
    agree: values.filter((value) => value > 0).length,
    neutral: values.filter((value) => value === 0).length,
    disagree: values.filter((value) => value < 0).length,
    median: median(values),
  };
}

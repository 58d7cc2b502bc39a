import { isStanceValue, type StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/**
 * A matrix written the way the worked examples are: one line a commentator, "." for missing. Rows are named a, b, c, …
 * and columns p1, p2, ….
 */
export function matrixOf(...lines: readonly string[]): StanceMatrix {
  const rows = lines.map((line) => line.trim().split(/\s+/).map(toValue));
  return namedMatrix(rows);
}

/** A matrix of given rows with commentators c0, c1, … (a, b, … up to 26 rows) and propositions p1, p2, …. */
export function namedMatrix(rows: readonly (readonly (StanceValue | null)[])[]): StanceMatrix {
  const letters = rows.length <= 26;
  return {
    commentators: rows.map((_, index) => (letters ? String.fromCharCode(97 + index) : `c${index}`)),
    propositions: (rows[0] ?? []).map((_, index) => `p${index + 1}`),
    rows,
  };
}

function toValue(cell: string): StanceValue | null {
  if (cell === ".") return null;
  const value = Number(cell);
  if (!isStanceValue(value)) throw new Error(`matrixOf cannot read "${cell}": write -2 to 2, or "." for missing.`);
  return value;
}

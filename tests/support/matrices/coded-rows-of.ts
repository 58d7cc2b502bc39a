import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** The rows of a matrix as they are listed, coded: for tests of what comes after the canonical form. */
export function codedRowsOf({ propositions, rows }: StanceMatrix): CodedRows {
  const codes = Uint8Array.from(rows.flatMap((row) => row.map((value) => (value === null ? 0 : value + 3))));
  return { people: rows.length, propositions: propositions.length, codes };
}

import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";

/** A problem of an import with its place. */
interface PlacedProblem {
  readonly severity: "error" | "warning";
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string | null;
  readonly expected: string;
  readonly message: string;
}

/** The problems of an import as a table: one a row, with where it is, what was found and what was expected. */
export function importProblemsTable(problems: readonly PlacedProblem[]): SpreadsheetTable {
  return {
    name: "Problems",
    header: ["severity", "file", "sheet", "row", "column", "found", "expected", "message"],
    rows: problems.map(({ severity, file, sheet, row, column, found, expected, message }) => [
      severity,
      file,
      sheet,
      row,
      column,
      found,
      expected,
      message,
    ]),
  };
}

import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";

const WHOLE = /^\d{4}-\d{2}-\d{2}$/;
/** A year, a month, a day, or a range of them: what a column of dates may hold beside whole dates. */
const ANY = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

/** Day 0 of workbooks, and the first day that every program counts alike: some take 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = Date.UTC(1900, 2, 1);
const DAY_MS = 86_400_000;

/** Which columns of a table hold dates and nothing else, whole ones among them. O(cells). */
export function dateColumns({ header, rows }: Pick<SpreadsheetTable, "header" | "rows">): readonly boolean[] {
  return header.map((_, column) => {
    const held = rows.flatMap((row) => row[column] ?? []);
    return held.every((cell) => ANY.test(String(cell))) && held.some((cell) => WHOLE.test(String(cell)));
  });
}

/**
 * The number of a day in a workbook: 45146 for "2023-08-08"; null for what is no whole date, or too early to be sure
 * of.
 */
export function serialDay(text: string): number | null {
  if (!WHOLE.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || time < FIRST_SURE_DAY ? null : (time - DAY_ZERO) / DAY_MS;
}

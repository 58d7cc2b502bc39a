import { stringify } from "csv-stringify/sync";
import { aboutTable } from "@/lib/exports/about-table";
import { neutralised, type SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import type { BriefingContext } from "@/lib/views/context-line";

/** So that spreadsheet programs read the file as UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV for spreadsheet programs: UTF-8 with a byte order mark, lines ended with CR LF, figures, texts
 * that would be formulas neutralised. The file holds a header and rows and nothing else, because comment lines break
 * every other reader; what it is stands in its name (csvFileName) and in the text that goes with it (aboutText).
 */
export function toCsv({ header, rows }: SpreadsheetTable): string {
  const written = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "string" ? neutralised(cell) : cell)),
  );
  return BYTE_ORDER_MARK + stringify(written, { record_delimiter: "\r\n", quoted_match: /[\r\n]|^\s|\s$/ });
}

/**
 * "russia-dprk-2023_1.1.0_positions-shown_34-of-60-commentators_2026-11-21.csv": a file that says what it is when
 * nothing else does.
 */
export function csvFileName(table: SpreadsheetTable, context: BriefingContext): string {
  const [commentators = ""] = context.basis.split(", ");
  const filtered = context.filters.length === 0 ? "no-filter" : "filtered";
  const parts = [context.dossierId, context.version, table.name, commentators, filtered, context.date];
  return `${parts.map((part) => part.toLowerCase().replace(/[^a-z0-9.]+/g, "-")).join("_")}.csv`;
}

/** The context as a text to put beside a CSV file. */
export function aboutText(context: BriefingContext): string {
  return aboutTable(context)
    .rows.map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

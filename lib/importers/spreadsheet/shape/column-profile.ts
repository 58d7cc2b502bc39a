import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { countryOfName } from "@/lib/importers/spreadsheet/countries/country-of-name";
import { readDate } from "@/lib/importers/spreadsheet/dates/read-date";
import { columnCells, type SheetTable } from "@/lib/importers/spreadsheet/shape/sheet-table";
import { stanceShare } from "@/lib/importers/spreadsheet/stances/propose-stances";

/** Rows that are looked at: enough to know a column, few enough for large sheets. */
const MAX_ROWS = 2_000;

/** What the cells of a column are like. */
export interface ColumnProfile {
  readonly head: string;
  readonly filled: number;
  readonly distinct: number;
  readonly averageLength: number;
  /** Shares of the filled cells, from 0 to 1. */
  readonly stances: number;
  readonly dates: number;
  readonly countries: number;
  readonly addresses: number;
  readonly numbers: number;
}

/** Profiles of all columns of a table, from its first rows. O(cells looked at). */
export function columnProfiles(table: SheetTable): ColumnProfile[] {
  const head = { ...table, rows: table.rows.slice(0, MAX_ROWS) };
  return table.header.map((label, column) => profileOf(label, columnCells(head, column)));
}

function profileOf(head: string, cells: readonly string[]): ColumnProfile {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const distinct = [...new Set(filled.map(foldLabel))];
  const share = (holds: (cell: string) => boolean) =>
    distinct.length === 0 ? 0 : distinct.filter(holds).length / distinct.length;
  const isNumber = (cell: string) => /^[+-]?\d+([.,]\d+)?$/.test(cell);
  return {
    head,
    filled: filled.length,
    distinct: distinct.length,
    averageLength: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
    stances: distinct.length <= 20 ? stanceShare(filled) : 0,
    dates: share((cell) => !isNumber(cell) && "iso" in readDate(cell, "day-month-year")),
    countries: share((cell) => cell.length > 2 && countryOfName(cell) !== null),
    addresses: share((cell) => /^(https?:\/\/|www\.)\S+$/.test(cell)),
    numbers: share(isNumber),
  };
}

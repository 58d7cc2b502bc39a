import { isBlank, type Sheet } from "@/lib/importers/spreadsheet/contents";
import { isTotalsRow } from "@/lib/importers/spreadsheet/shape/totals-row";

/** A sheet cut into its header and its rows of data. */
export interface SheetTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly titleRows: number;
  readonly blankRows: number;
  readonly totalsRows: number;
}

/**
 * Header, data and the rest of a sheet. Blank rows and rows of totals are counted, never read as people.
 *
 * @param headerRow as a spreadsheet counts it; 0 for none, where columns have their letters for names. O(cells).
 */
export function sheetTable({ rows }: Pick<Sheet, "rows">, headerRow: number): SheetTable {
  const body = rows.slice(headerRow).map((cells, index) => ({ number: headerRow + index + 1, cells }));
  const filled = body.filter(({ cells }) => !isBlank(cells));
  const data = filled.filter(({ cells }) => !isTotalsRow(cells));
  const header = headerRow > 0 ? (rows[headerRow - 1] ?? []) : [];
  const width = data.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  return {
    header: Array.from({ length: width }, (_, column) => header[column] ?? ""),
    rows: data,
    titleRows: rows.slice(0, Math.max(0, headerRow - 1)).filter((cells) => !isBlank(cells)).length,
    blankRows: body.length - filled.length,
    totalsRows: filled.length - data.length,
  };
}

/** Cells of a column, in the order of the rows. */
export function columnCells(table: SheetTable, column: number): string[] {
  return table.rows.map(({ cells }) => cells[column] ?? "");
}

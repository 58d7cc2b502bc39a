import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/universal";
import type { BriefingContext } from "../views/context-line";
import { aboutTable } from "./about-table";
import { closeOfficeFile, openOfficeFile, settleOfficeFile } from "./office-file";
import { neutralised, type SpreadsheetCell, type SpreadsheetTable } from "./spreadsheet-table";
import { xmlText } from "./xml-text";

/** The most a cell of a workbook may hold; what is longer would be cut by the program that opens it. */
const LONGEST_CELL = 32_767;
const WIDEST_COLUMN = 60;
const NARROWEST_COLUMN = 8;

/**
 * Tables as a workbook: a first sheet says what the file is, then one sheet a table with a header that stays in view.
 * Figures are figures; texts that would be formulas are neutralised. The same tables give the same bytes.
 */
export async function toXlsx(tables: readonly SpreadsheetTable[], context: BriefingContext): Promise<Uint8Array> {
  const sheets = [aboutTable(context), ...tables].map(toSheet);
  const blob = await writeXlsxFile(sheets, { fontFamily: "Arial", fontSize: 10 }).toBlob();
  const parts = openOfficeFile(new Uint8Array(await blob.arrayBuffer()));
  return closeOfficeFile(settleOfficeFile(parts, { now: context.date }));
}

function toSheet({ name, header, rows }: SpreadsheetTable): Sheet<Blob> {
  const widths = header.map((label, column) => {
    const longest = rows.reduce((length, row) => Math.max(length, String(row[column] ?? "").length), label.length);
    return { width: Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, longest + 2)) };
  });
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: widths,
    data: [
      header.map((label): Cell => ({ value: neutralised(label), type: String, fontWeight: "bold", wrap: true })),
      ...rows.map((row) => row.map(toCell)),
    ],
  };
}

function toCell(cell: SpreadsheetCell): Cell {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: xmlText(neutralised(cell)).slice(0, LONGEST_CELL), type: String, wrap: cell.length > WIDEST_COLUMN };
}

import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/universal";
import { aboutTable } from "@/lib/exports/about-table";
import { neutralised, type SpreadsheetCell, type SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import { closeOfficeFile, finishOfficeFile, type OfficeParts, openOfficeFile } from "@/lib/office/office-file";
import { xmlText } from "@/lib/office/xml-text";
import type { BriefingContext } from "@/lib/views/context-line";

/** The most a cell of a workbook may hold; what is longer would be cut by the program that opens it. */
const MAX_CELL_LENGTH = 32_767;
const MAX_COLUMN_WIDTH = 60;
const NARROWEST_COLUMN = 8;
/** Letters that a line of the widest column holds, its height in points, and the highest row that programs draw. */
const LETTERS_PER_LINE = 56;
const LINE = 13;
const HIGHEST_ROW = 400;

/**
 * Tables as a workbook: a first sheet says what the file is, then one sheet a table with a header that stays in view.
 * Figures are figures; texts that would be formulas are neutralised. The same tables give the same bytes.
 */
export async function toXlsx(tables: readonly SpreadsheetTable[], context: BriefingContext): Promise<Uint8Array> {
  const sheets = [aboutTable(context), ...tables].map(toSheet);
  const blob = await writeXlsxFile(sheets, { fontFamily: "Arial", fontSize: 10 }).toBlob();
  const parts = openOfficeFile(new Uint8Array(await blob.arrayBuffer()));
  return closeOfficeFile(finishOfficeFile(withSoundPanes(parts), { now: context.date }));
}

/** The writer names a pane to the right where only rows are held in view; the format has the one below. */
function withSoundPanes(parts: OfficeParts): OfficeParts {
  const sound = (xml: string) =>
    xml.replace(' xSplit="0"', "").replace(/(<pane [^>]*)activePane="bottomRight"/, '$1activePane="bottomLeft"');
  return new Map(
    [...parts].map(([path, part]) => [
      path,
      /^xl\/worksheets\//.test(path) && typeof part === "string" ? sound(part) : part,
    ]),
  );
}

function toSheet({ name, header, rows }: SpreadsheetTable): Sheet<Blob> {
  const widths = header.map((label, column) => {
    const longest = rows.reduce((length, row) => Math.max(length, String(row[column] ?? "").length), label.length);
    return { width: Math.min(MAX_COLUMN_WIDTH, Math.max(NARROWEST_COLUMN, longest + 2)) };
  });
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: widths,
    data: [
      header.map((label): Cell => ({ value: neutralised(label), type: String, fontWeight: "bold", wrap: true })),
      ...rows.map(withHeight),
    ],
  };
}

/** The cells of a row, and a height that shows the longest of its texts whole: not every program finds it by itself. */
function withHeight(row: readonly SpreadsheetCell[]): Cell[] {
  const lines = row.map((cell) => (typeof cell === "string" ? linesOf(cell) : 1));
  const height = Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE);
  return row.map((cell) => {
    const written = toCell(cell);
    return written && height > LINE ? { ...written, height, alignVertical: "top" } : written;
  });
}

function linesOf(text: string): number {
  return text
    .split(/\r\n|\r|\n/)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
}

function toCell(cell: SpreadsheetCell): Cell {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  return {
    value: xmlText(neutralised(cell)).slice(0, MAX_CELL_LENGTH),
    type: String,
    wrap: cell.length > MAX_COLUMN_WIDTH,
  };
}

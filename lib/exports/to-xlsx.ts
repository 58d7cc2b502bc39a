import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/universal";
import { aboutTable } from "@/lib/exports/about-table";
import { neutralised, type SpreadsheetCell, type SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import { dateColumns, serialDay } from "@/lib/exports/workbook/date-columns";
import { withLongTexts } from "@/lib/exports/workbook/long-texts";
import { withPrintSettings } from "@/lib/exports/workbook/print-settings";
import { closeOfficeFile, finishOfficeFile, type OfficeParts, openOfficeFile } from "@/lib/office/office-file";
import { withPlainCodes, xmlText } from "@/lib/office/xml-text";
import type { BriefingContext } from "@/lib/views/context-line";

const MAX_COLUMN_WIDTH = 60;
const NARROWEST_COLUMN = 8;
/** Letters that a line of the widest column holds, its height in points, and the highest row that programs draw. */
const LETTERS_PER_LINE = 56;
const LINE = 13;
const HIGHEST_ROW = 400;

/**
 * Tables as a workbook: a first sheet says what the file is, then one sheet a table with a header that stays in view.
 * Figures are figures and dates are dates; texts that would be formulas are neutralised, and what is longer than a cell
 * may be stands whole on a sheet of its own. Sheets print landscape. The same tables give the same bytes.
 */
export async function toXlsx(tables: readonly SpreadsheetTable[], context: BriefingContext): Promise<Uint8Array> {
  return writeWorkbook([aboutTable(context), ...tables], { date: context.date });
}

/** Tables as the sheets of a workbook and nothing else; the date is what the file says that it was made on. */
export async function writeWorkbook(
  tables: readonly SpreadsheetTable[],
  { date }: { readonly date: string },
): Promise<Uint8Array> {
  const written = withLongTexts(tables);
  const sheets = written.map(toSheet);
  const blob = await writeXlsxFile(sheets, { fontFamily: "Arial", fontSize: 10 }).toBlob();
  const parts = openOfficeFile(new Uint8Array(await blob.arrayBuffer()));
  return closeOfficeFile(
    finishOfficeFile(
      withPrintSettings(
        withSoundPanes(parts),
        written.map(({ name }) => name),
      ),
      { now: date },
    ),
  );
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
  const areDates = dateColumns({ header, rows });
  const widths = header.map((label, column) => {
    const longest = rows.reduce((length, row) => Math.max(length, String(row[column] ?? "").length), label.length);
    return { width: Math.min(MAX_COLUMN_WIDTH, Math.max(NARROWEST_COLUMN, longest + 2)) };
  });
  return {
    sheet: name,
    orientation: "landscape",
    stickyRowsCount: 1,
    columns: widths,
    data: [
      header.map((label): Cell => ({ value: textOf(label), type: String, fontWeight: "bold", wrap: true })),
      ...rows.map((row) => withHeight(row, areDates)),
    ],
  };
}

/** The cells of a row, and a height that shows the longest of its texts whole: not every program finds it by itself. */
function withHeight(row: readonly SpreadsheetCell[], areDates: readonly boolean[]): Cell[] {
  const lines = row.map((cell) => (typeof cell === "string" ? linesOf(cell) : 1));
  const height = Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE);
  return row.map((cell, column) => {
    const written = toCell(cell, areDates[column] ?? false);
    return written && height > LINE ? { ...written, height, alignVertical: "top" } : written;
  });
}

function linesOf(text: string): number {
  return text
    .split(/\r\n|\r|\n/)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
}

function toCell(cell: SpreadsheetCell, isDate: boolean): Cell {
  if (cell === null) return null;
  const day = isDate ? serialDay(String(cell)) : null;
  if (day !== null) return { value: day, type: Number, format: "yyyy-mm-dd", align: "left" };
  if (typeof cell === "number") return { value: cell, type: Number };
  return {
    value: textOf(cell),
    type: String,
    wrap: cell.length > MAX_COLUMN_WIDTH,
  };
}

function textOf(text: string): string {
  return withPlainCodes(xmlText(neutralised(text)));
}

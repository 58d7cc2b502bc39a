import type { SpreadsheetCell, SpreadsheetTable } from "@/lib/exports/spreadsheet-table";

/** The most a cell of a workbook may hold; what is longer would be cut by the program that opens it. */
export const MAX_CELL_LENGTH = 32_767;
/** What a part may hold: an apostrophe before it still fits. */
const MAX_PART_LENGTH = MAX_CELL_LENGTH - 1;

/** Name of the sheet that holds whole what a cell cannot. */
const LONG_TEXTS = "Long texts";

interface LongText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/**
 * Tables without a text that is longer than a cell may be: such a cell ends with a remark that names the sheet on which
 * the text stands whole, in parts one below the other. That sheet is added where there is such a text. O(cells).
 */
export function withLongTexts(tables: readonly SpreadsheetTable[]): readonly SpreadsheetTable[] {
  const long: LongText[] = [];
  const shortened = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row, place) =>
      row.map((cell, column): SpreadsheetCell => {
        if (typeof cell !== "string" || cell.length <= MAX_PART_LENGTH) return cell;
        long.push({ sheet: table.name, cell: `${columnName(column)}${place + 2}`, text: cell });
        const remark = ` … [cut here: ${cell.length.toLocaleString("en-GB")} characters, whole on the sheet “${LONG_TEXTS}”]`;
        return cut(cell, 0, MAX_PART_LENGTH - remark.length) + remark;
      }),
    ),
  }));
  return long.length === 0 ? tables : [...shortened, longTexts(long)];
}

function longTexts(long: readonly LongText[]): SpreadsheetTable {
  return {
    name: LONG_TEXTS,
    header: ["sheet", "cell", "part", "parts", "text"],
    rows: long.flatMap(({ sheet, cell, text }) => {
      const parts = partsOf(text);
      return parts.map((part, place) => [sheet, cell, place + 1, parts.length, part]);
    }),
  };
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const part = cut(text, from, MAX_PART_LENGTH);
    parts.push(part);
    from += part.length;
  }
  return parts;
}

/** So many characters from a place on, one less where the cut would halve a character. */
function cut(text: string, from: number, length: number): string {
  const last = text.charCodeAt(from + length - 1);
  const halves = last >= 0xd800 && last <= 0xdbff;
  return text.slice(from, from + (halves ? length - 1 : length));
}

/** "A", "Z", "AA": a column by its number from 0. */
function columnName(column: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

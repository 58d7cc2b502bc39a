import { parseXml } from "@/lib/importers/files/parse-xml";
import type { ImportFile } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { withoutGuard } from "@/lib/importers/spreadsheet/contents";
import { tooLarge } from "@/lib/importers/spreadsheet/text/read-text-sheet";
import { serialDate } from "@/lib/importers/spreadsheet/xlsx/date-formats";
import { plainText, textCollector } from "@/lib/importers/spreadsheet/xlsx/shared-strings";

export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

export interface SheetCells {
  readonly rows: string[][];
  /** Formulas without a stored value: the file was written by a program that does not compute. */
  readonly uncomputed: { row: number; column: number }[];
  readonly merged: string[];
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  hasFormula: boolean;
}

/**
 * Reads the cells of one worksheet as text, in one pass and by the values that the spreadsheet program stored. Each
 * filled cell is judged by its address as it comes, so neither a false declaration of the sheet's size nor one cell in
 * the last corner costs memory.
 *
 * @throws ImportRefusal. O(bytes).
 */
export function readSheetCells(
  bytes: Uint8Array,
  { file, what, parts }: { file: ImportFile; what: string; parts: WorkbookParts },
): SheetCells {
  const cells: SheetCells = { rows: [], uncomputed: [], merged: [] };
  const keep = anchor({ file, cells });
  const inline = textCollector();
  let cell: OpenCell | null = null;
  let inValue = false;
  let row = -1;
  let column = -1;
  parseXml(bytes, {
    what,
    listener: {
      open(name, attributes) {
        if (name === "row") {
          row = attributes.r ? Number(attributes.r) - 1 : row + 1;
          column = -1;
        } else if (name === "c") {
          const at = attributes.r ? cellAddress(attributes.r) : { row, column: column + 1 };
          column = at.column;
          const style = attributes.s === undefined ? -1 : Number(attributes.s);
          // Spelled out: spread into an object, an address takes longer for every cell than all the rest of it.
          cell = { row: at.row, column, type: attributes.t ?? "n", style, value: "", hasFormula: false };
        } else if (name === "v") inValue = true;
        else if (name === "f" && cell) cell.hasFormula = true;
        else if (name === "mergeCell" && attributes.ref) cells.merged.push(attributes.ref);
        inline.open(name);
      },
      text(text) {
        if (inValue && cell) cell.value += text;
        inline.add(text);
      },
      close(name) {
        inline.close(name);
        if (name === "v") inValue = false;
        if (name !== "c" || !cell) return;
        const text = inline.take();
        keep(cell, cell.type === "inlineStr" ? text : cellText(cell, parts));
        cell = null;
      },
    },
  });
  return cells;
}

/** Puts a filled cell into its row, within the limits. */
function anchor({ file, cells }: { file: ImportFile; cells: SheetCells }) {
  let count = 0;
  return ({ row, column, type, hasFormula }: OpenCell, text: string): void => {
    if (text === "") {
      if (hasFormula && type !== "str") cells.uncomputed.push({ row, column });
      return;
    }
    if (row >= IMPORT_LIMITS.sheetRows) throw tooLarge(file, `a filled cell in row ${row + 1}`, "sheetRows");
    if (column >= IMPORT_LIMITS.sheetColumns) {
      throw tooLarge(file, `a filled cell in column ${column + 1}`, "sheetColumns");
    }
    while (cells.rows.length <= row) cells.rows.push([]);
    const target = cells.rows[row] ?? [];
    count += Math.max(0, column + 1 - target.length);
    if (count > IMPORT_LIMITS.sheetCells) {
      throw tooLarge(file, `more than ${IMPORT_LIMITS.sheetCells.toLocaleString("en")} cells`, "sheetCells");
    }
    while (target.length < column) target.push("");
    target[column] = withoutGuard(text);
  };
}

/** "C537" → row 536, column 2. An address that is none counts as beyond every limit. */
export function cellAddress(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match) return { row: Number.MAX_SAFE_INTEGER, column: 0 };
  const letters = match[1] ?? "";
  let column = -1;
  for (let at = 0; at < letters.length; at += 1) column = (column + 1) * 26 + letters.charCodeAt(at) - 65;
  return { row: Number(match[2]) - 1, column };
}

function cellText({ type, value, style }: OpenCell, { strings, dateStyles, from1904 }: WorkbookParts): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "str") return plainText(value);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  // An ISO date, as some programs write it.
  if (type === "d") return value.replace(/T00:00:00(\.0+)?Z?$/, "");
  if (type === "e" || value === "") return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  const date = dateStyles.has(style) ? serialDate(number, from1904) : null;
  return date ?? shownNumber(number);
}

/** A number with the fifteen digits that spreadsheet programs show: 0.1 + 0.2 is stored as 0.30000000000000004. */
function shownNumber(number: number): string {
  return String(Number(number.toPrecision(15)));
}

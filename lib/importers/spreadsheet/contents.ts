import type { ImportProblem } from "@/lib/importers/importer";

/** What the files of an import hold: sheets of workbooks, and each text as one sheet. */
export interface SpreadsheetContents {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly file: string;
  /** Null for a text, which has one sheet without a name. */
  readonly name: string | null;
  readonly hidden: boolean;
  /**
   * Cells as they stand, by row and column from 0; rows end with their last filled cell, and a blank row is empty.
   * Numbers
   * are written with a decimal point, true dates as ISO dates, line ends as line feeds; nothing else is changed.
   */
  readonly rows: readonly (readonly string[])[];
  /** How a text was read; null for a workbook. */
  readonly text: TextReading | null;
  /** What went wrong in reading: quotation marks, formulas without a result. */
  readonly problems: readonly ImportProblem[];
  readonly remarks: readonly string[];
}

export interface TextReading {
  readonly encoding: string;
  /** By what the encoding was known: a mark at the beginning, valid UTF-8, the user, or nothing but habit. */
  readonly encodingBy: "mark" | "valid" | "chosen" | "habit";
  readonly delimiter: string;
}

/** Letters of a column as spreadsheet programs count: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The text of a cell without the apostrophe that exports, ours among them, put before what a spreadsheet would compute:
 * it is no part of the text, and a name that came back with it would be another name.
 */
export function withoutGuard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

const GUARDED = /^'[=+\-@＝＋－＠\t\r\n]/;

/** A row without a filled cell. */
export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

/** An error that a spreadsheet program shows in place of a value, in English or German: #N/A, #REF!, #NV. */
export function isCellError(cell: string): boolean {
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|NV|BEZUG!|WERT!|ZAHL!)$/.test(cell.trim());
}

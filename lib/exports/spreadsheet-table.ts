/** A cell of a spreadsheet: a figure, a text, or nothing. */
export type SpreadsheetCell = string | number | null;

/** A table as it goes into a spreadsheet file: a name, a header, rows of the header's length. */
export interface SpreadsheetTable {
  /** At most 31 characters, none of which a sheet's name may not have. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SpreadsheetCell[])[];
}

/**
 * What a spreadsheet program would run as a formula or swallow: these begin a text that gets an apostrophe before it.
 */
const BEGINS_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A text made harmless for spreadsheet programs: one apostrophe before what they would compute. Figures are never
 * touched.
 */
export function neutralised(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

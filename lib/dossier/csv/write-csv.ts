import { stringify } from "csv-stringify/sync";

// A field is quoted if it holds a comma, a quotation mark (both are csv-stringify's own rule) or a line break, or
// begins or ends with white space. Nothing is neutralised for spreadsheets: a package holds the data as they are.
const ALSO_QUOTED = /[\r\n]|^\s|\s$/;

/**
 * Writes rows as the canonical CSV of a package: line feeds, a quotation mark only where it is needed. O(characters).
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { quoted_match: ALSO_QUOTED, record_delimiter: "\n" },
  );
}

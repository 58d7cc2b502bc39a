import { isKnownHead } from "@/lib/importers/spreadsheet/columns/header-words";

/** Rows in which a header is looked for. */
const MAX_ROWS = 30;
/** A header fills at least this share of the columns that the fullest of those rows fills. */
const MIN_FILLED = 0.6;

/**
 * Header detection: the first row, titles above it passed over, that fills most columns with different texts; a row
 * with heads that are known goes before one without.
 *
 * @returns row as a spreadsheet counts it, from 1; 0 where no row looks like a header. O(cells looked at).
 */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const looked = rows.slice(0, MAX_ROWS).map(describeRow);
  const widest = Math.max(0, ...looked.map(({ filled }) => filled));
  const wide = looked
    .map((row, index) => ({ ...row, number: index + 1 }))
    .filter(({ filled }) => filled >= Math.max(1, widest * MIN_FILLED));
  const candidates = wide.filter(
    ({ filled, distinct, numbers }) => distinct >= filled * 0.9 && numbers <= filled * 0.3,
  );
  const known = candidates.find((row) => row.known >= 2) ?? candidates.find((row) => row.known >= 1);
  if (known) return known.number;
  // Without a known head only the very first of the wide rows can be one.
  return candidates[0] && candidates[0].number === wide[0]?.number ? candidates[0].number : 0;
}

function describeRow(row: readonly string[]) {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return {
    filled: cells.length,
    distinct: new Set(cells).size,
    numbers: cells.filter((cell) => /^[+-]?\d+([.,]\d+)?$/.test(cell)).length,
    known: cells.filter(isKnownHead).length,
  };
}

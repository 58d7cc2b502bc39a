import type { BriefingTable } from "./briefing";

/** In letters: no column is narrower than a short word, none takes the page for itself. */
const SHORTEST = 10;
const LONGEST = 60;
/** Headings and first columns may break over so many lines. */
const HEADING_LINES = 3;
const LONGEST_NAME = 34;

/** How a table's width is shared among its columns: by their text, within limits. The shares sum to 1. */
export function columnShares({ header, rows }: Pick<BriefingTable, "header" | "rows">): number[] {
  const wanted = header.map((label, column) => {
    const texts = rows.map((row) => row[column]?.text ?? "");
    const longest = Math.max(...texts.map(({ length }) => length), 0);
    // A heading may break over lines; the longest of its words may not. Headings are bold: a letter more.
    const word = 1 + Math.max(...label.split(/\s+/).map(({ length }) => length));
    const limit = column === 0 && header.length > 2 ? LONGEST_NAME : LONGEST;
    return Math.max(SHORTEST, word, Math.ceil(label.length / HEADING_LINES), Math.min(limit, longest));
  });
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => width / sum);
}

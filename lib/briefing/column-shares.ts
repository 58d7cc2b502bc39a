import type { BriefingTable } from "@/lib/briefing/briefing";

/** In letters: no column is narrower than a short word, none takes the page for itself. */
const SHORTEST = 9;
const LONGEST = 60;
/** Headings may break over so many lines; a first column of names breaks beyond so many letters. */
const HEADING_LINES = 3;
const MAX_NAME_LENGTH = 34;
/** Letters that a slide holds beside each other at its smallest size; a page holds more. */
const ROOM = 88;
/** Columns up to this wide keep their width where there is too little room; the wider ones share what is left. */
const NARROW = 18;

/** How a table's width is shared among its columns: by their text, within limits. The shares sum to 1. */
export function columnShares({ header, rows }: Pick<BriefingTable, "header" | "rows">): number[] {
  const wanted = header.map((label, column) => {
    const texts = rows.map((row) => row[column]?.text ?? "");
    const longest = Math.max(...texts.map(({ length }) => length), 0);
    // A heading may break over lines; the longest of its words may not. Headings are bold: two letters more.
    const word = 2 + Math.max(...label.split(/\s+/).map(({ length }) => length));
    const limit = column === 0 && header.length > 2 ? MAX_NAME_LENGTH : LONGEST;
    const width = Math.max(SHORTEST, word, Math.ceil(label.length / HEADING_LINES), Math.min(limit, longest));
    // Between what all rows need and what the longest needs: a column with one long cell among short ones stays modest.
    const mean = total(texts.map(({ length }) => length)) / Math.max(1, texts.length);
    return { width, weight: Math.sqrt(Math.max(1, mean) * Math.max(1, longest)) };
  });
  const widths = within(wanted);
  const sum = total(widths);
  return widths.map((width) => width / sum);
}

/**
 * Widths that fit the room where they can: the wide columns share what is left by the text they hold, none below the
 * narrow ones.
 */
function within(wanted: readonly { readonly width: number; readonly weight: number }[]): readonly number[] {
  const widths = wanted.map(({ width }) => width);
  const wide = wanted.filter(({ width }) => width > NARROW);
  const narrow = total(widths) - total(wide.map(({ width }) => width));
  if (total(widths) <= ROOM || wide.length === 0) return widths;
  const weights = total(wide.map(({ weight }) => weight));
  return wanted.map(({ width, weight }) =>
    width > NARROW ? Math.max(NARROW, ((ROOM - narrow) * weight) / weights) : width,
  );
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

import { cutText, heightOf, linesIn, linesOf } from "@/lib/briefing/slides/measure-text";
import type { SlideCell } from "@/lib/briefing/slides/slide";
import { CELL_MARGIN, cellText } from "@/lib/briefing/slides/table-cells";

export interface TableRow {
  readonly cells: readonly SlideCell[];
  /** Inches. */
  readonly height: number;
}

interface Measure {
  /** Inches. */
  readonly columnWidths: readonly number[];
  /** Points. */
  readonly size: number;
}

/** A row cut inside keeps at least so many lines on either side, unless the page is empty. */
const MIN_LINES = 3;
/** What the first cell of a row says where the row goes on from the slide before. */
export const CONTINUED = " (continued)";
/** A row is cut rather than leave so much of a page empty. */
const MAX_EMPTY_SHARE = 0.45;
/** Programs draw lines a little higher than they say. */
const SLACK = 0.02;

/** Height of a row in inches, from its highest cell. */
export function rowHeight(cells: readonly SlideCell[], { columnWidths, size }: Measure): number {
  const heights = cells.map((cell, column) => {
    const text = cellText(cell);
    return heightOf(linesOf(text, boxOf(cell, column, { columnWidths, size })), size, text);
  });
  return Math.max(heightOf(1, size), ...heights) + 2 * CELL_MARGIN.top + SLACK;
}

/**
 * Rows over pages. A row that fits none, or would leave a page half empty, is cut between its lines: its first cell is
 * repeated as continued, and every word stands once.
 *
 * @param height inches for rows on a page; `onFirst` is what the first has less.
 */
export function tablePages(
  rows: readonly (readonly SlideCell[])[],
  { height, onFirst, ...measure }: Measure & { readonly height: number; readonly onFirst: number },
): TableRow[][] {
  const pages: TableRow[][] = [[]];
  let left = height - onFirst;
  const queue = rows.map((cells) => ({ cells, height: rowHeight(cells, measure) }));
  for (let row = queue.shift(); row; row = queue.shift()) {
    const page = pages.at(-1) ?? [];
    if (row.height <= left) {
      page.push(row);
      left -= row.height;
      continue;
    }
    const isCut = row.height > height || page.length === 0 || left > height * MAX_EMPTY_SHARE;
    const halves = isCut ? cutRow(row.cells, left, measure) : null;
    if (halves) {
      page.push(halves.head);
      queue.unshift(halves.tail);
    } else if (page.length === 0 && left >= height) {
      // Nothing to cut: one line a cell, and the page is lower than a line.
      page.push(row);
    } else queue.unshift(row);
    pages.push([]);
    left = height;
  }
  return pages.filter((page, position) => page.length > 0 || position === 0);
}

/** Cuts a row after as many lines as a height holds; null where that leaves nothing on a side. */
function cutRow(
  cells: readonly SlideCell[],
  height: number,
  measure: Measure,
): { head: TableRow; tail: TableRow } | null {
  const { size } = measure;
  const all = cells.map(cellText).join("");
  const lines = linesIn(height - 2 * CELL_MARGIN.top - SLACK, size, all);
  if (height < heightOf(MIN_LINES, size, all) + 2 * CELL_MARGIN.top) return null;
  const pieces = cells.map((cell, column) => {
    const text = cellText(cell);
    const [head = ""] = cutText(text, { ...boxOf(cell, column, measure), lines });
    return { head, tail: text.slice(head.length) };
  });
  if (pieces.every(({ tail }) => tail === "")) return null;
  const withText = (cell: SlideCell, text: string): SlideCell => ({ ...cell, runs: [{ ...cell.runs[0], text }] });
  const head = cells.map((cell, column) => withText(cell, (pieces[column]?.head ?? "").trimEnd()));
  const tail = cells.map((cell, column) => {
    const text = pieces[column]?.tail ?? "";
    if (column > 0 || text !== "") return withText(cell, text);
    const label = cellText(cell);
    return withText(cell, label.endsWith(CONTINUED) ? label : label + CONTINUED);
  });
  return {
    head: { cells: head, height: rowHeight(head, measure) },
    tail: { cells: tail, height: rowHeight(tail, measure) },
  };
}

function boxOf(cell: SlideCell, column: number, { columnWidths, size }: Measure) {
  const isBold = cell.runs.some((run) => run.isBold);
  const face = isBold ? ("sansBold" as const) : ("sans" as const);
  return { width: Math.max(0.1, (columnWidths[column] ?? 1) - 2 * CELL_MARGIN.side), size, face };
}

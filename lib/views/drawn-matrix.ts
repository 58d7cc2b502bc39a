import { count, number } from "./count";
import type { StanceMatrixView } from "./stance-matrix-view";

/** More rows or columns than this are no picture any more: nobody could read it, and few programs would open it. */
const MOST_ROWS = 120;
const MOST_COLUMNS = 60;

/** As much of a matrix as a picture holds, and the sentence that says what it leaves out; null where it holds all. */
export interface DrawnMatrix {
  readonly view: StanceMatrixView;
  readonly notDrawn: string | null;
}

/**
 * Cuts a matrix to what a still picture holds: the first rows and columns in the order shown. Counts in the titles of
 * blocks and under the columns stay those of the whole. O(cells drawn).
 */
export function drawnMatrix(
  view: StanceMatrixView,
  { rows = MOST_ROWS, columns = MOST_COLUMNS }: { readonly rows?: number; readonly columns?: number } = {},
): DrawnMatrix {
  const drawnColumns = view.columns.slice(0, columns);
  const drawn = new Set(drawnColumns.map(({ id }) => id));
  let left = rows;
  const blocks = view.blocks.flatMap((block) => {
    const shown = block.rows.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    return [{ ...block, rows: shown.map((row) => ({ ...row, cells: row.cells.slice(0, columns) })) }];
  });
  const issues = view.issues
    .map((group) => ({ ...group, columns: group.columns.filter(({ id }) => drawn.has(id)) }))
    .filter((group) => group.columns.length > 0);
  return {
    view: { ...view, issues, columns: drawnColumns, blocks },
    notDrawn: leftOut([
      { drawn: rows - left, all: view.voices, noun: "voice" },
      { drawn: drawnColumns.length, all: view.columns.length, noun: "proposition" },
    ]),
  };
}

function leftOut(parts: readonly { readonly drawn: number; readonly all: number; readonly noun: string }[]) {
  const short = parts.filter(({ drawn, all }) => drawn < all);
  if (short.length === 0) return null;
  const words = short.map(({ drawn, all, noun }) => `the first ${number(drawn)} of ${count(all, noun)}`);
  return `Only ${words.join(" and ")} are drawn; the table behind this picture has all of them.`;
}

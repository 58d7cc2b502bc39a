import { foldMatrix, MAX_ROWS_FOLDED } from "@/lib/views/matrix/fold-matrix";
import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { count, number } from "@/lib/wording/count";

/** More rows or columns than this are no picture any more: nobody could read it, and few programs would open it. */
const MAX_ROWS = 120;
const MAX_COLUMNS = 60;
/** For those who ask for all rows, to print them on a large sheet. */
const MAX_UNFOLDED_ROWS = 500;

/** As much of a matrix as a picture holds, and the sentence that says what it leaves out; null where it holds all. */
export interface DrawnMatrix {
  readonly view: StanceMatrixView;
  readonly notDrawn: string | null;
}

/**
 * Cuts a matrix to what a still picture holds: the first rows of each block, if there are many, and the first columns.
 * Counts in the titles of blocks and under the columns stay those of the whole. O(cells drawn).
 *
 * @param unfolded what is drawn with all of its rows, see foldMatrix.
 */
export function drawnMatrix(
  whole: StanceMatrixView,
  {
    unfolded = null,
    rows = unfolded === null ? MAX_ROWS : MAX_UNFOLDED_ROWS,
    columns = MAX_COLUMNS,
  }: { readonly unfolded?: string | null; readonly rows?: number; readonly columns?: number } = {},
): DrawnMatrix {
  const view = foldMatrix(whole, unfolded);
  const drawnColumns = view.columns.slice(0, columns);
  const drawn = new Set(drawnColumns.map(({ id }) => id));
  let left = rows;
  const blocks = view.blocks.flatMap((block) => {
    const shown = block.rows.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    return [
      {
        ...block,
        rows: shown.map((row) => ({ ...row, cells: row.cells.slice(0, columns) })),
      },
    ];
  });
  const issues = view.issues
    .map((group) => ({ ...group, columns: group.columns.filter(({ id }) => drawn.has(id)) }))
    .filter((group) => group.columns.length > 0);
  return {
    view: { ...view, issues, columns: drawnColumns, blocks },
    notDrawn: leftOut([
      {
        drawn: rows - left,
        all: view.commentators,
        noun: "voice",
        isFolded: view.blocks.some(({ folded = 0 }) => folded > 0),
      },
      { drawn: drawnColumns.length, all: view.columns.length, noun: "proposition" },
    ]),
  };
}

interface Part {
  readonly drawn: number;
  readonly all: number;
  readonly noun: string;
  /** Whether each block is cut by itself. */
  readonly isFolded?: boolean;
}

function leftOut(parts: readonly Part[]) {
  const short = parts.filter(({ drawn, all }) => drawn < all);
  if (short.length === 0) return null;
  const words = short.map(({ drawn, all, noun, isFolded }) =>
    isFolded
      ? `the first ${MAX_ROWS_FOLDED} of each block, ${number(drawn)} of ${count(all, noun)},`
      : `the first ${number(drawn)} of ${count(all, noun)}`,
  );
  return `Only ${words.join(" and ")} are drawn; the table behind this picture has all of them.`;
}

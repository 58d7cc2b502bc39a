import { type PageRange, pageRange } from "@/lib/views/lists/page-of";
import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";

/** One page of a matrix that is too large to be drawn whole. */
export interface MatrixPage extends PageRange {
  /** The matrix with the rows of this page only; titles of blocks still count all of theirs. */
  readonly view: StanceMatrixView;
  /** Rows of all pages. */
  readonly rows: number;
}

/** Cells that a browser draws without a pause; a page has as many rows as keep to it. */
const CELLS_PER_PAGE = 1000;
/** Those of a block that was asked for whole. */
const MAX_UNFOLDED_CELLS = 4000;
const MIN_ROWS = 25;
/** A folded matrix of eight blocks is seen at once. */
const MAX_ROWS_OF_FOLDED = 96;

/** Cuts a matrix into pages, by rows and across blocks. A page that does not exist gives the nearest one. */
export function matrixPage(view: StanceMatrixView, asked: number): MatrixPage {
  const size = rowsPerPage(view);
  const rows = view.blocks.reduce((sum, block) => sum + block.rows.length, 0);
  const range = pageRange(rows, { size, asked });
  const [from, to] = [Math.max(0, range.from - 1), range.to];
  let passed = 0;
  const blocks = view.blocks.flatMap((block) => {
    const before = passed;
    passed += block.rows.length;
    const shown = block.rows.slice(Math.max(0, from - before), Math.max(0, to - before));
    if (shown.length === 0) return [];
    // What is folded follows the last row of its block.
    const isEnd = to - before >= block.rows.length;
    return [isEnd ? { ...block, rows: shown } : { ...block, rows: shown, folded: 0, isUnfolded: false }];
  });
  return { view: { ...view, blocks }, ...range, rows };
}

function rowsPerPage({ blocks, columns }: StanceMatrixView): number {
  const rowsOf = (cells: number) => Math.max(MIN_ROWS, Math.floor(cells / Math.max(1, columns.length)));
  if (blocks.some(({ isUnfolded }) => isUnfolded)) return rowsOf(MAX_UNFOLDED_CELLS);
  const isFolded = blocks.some(({ folded = 0 }) => folded > 0);
  return Math.max(rowsOf(CELLS_PER_PAGE), isFolded ? MAX_ROWS_OF_FOLDED : 0);
}

import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";

/** One page of a matrix that is too large to be drawn whole. */
export interface MatrixPage {
  /** The matrix with the rows of this page only; titles of blocks still count all of theirs. */
  readonly view: StanceMatrixView;
  readonly page: number;
  readonly pages: number;
  /** First and last row shown, from 1; 0 where there is none. */
  readonly from: number;
  readonly to: number;
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
  const pages = Math.max(1, Math.ceil(rows / size));
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  const [from, to] = [(page - 1) * size, Math.min(rows, page * size)];
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
  return { view: { ...view, blocks }, page, pages, from: rows === 0 ? 0 : from + 1, to, rows };
}

function rowsPerPage({ blocks, columns }: StanceMatrixView): number {
  const rowsOf = (cells: number) => Math.max(MIN_ROWS, Math.floor(cells / Math.max(1, columns.length)));
  if (blocks.some(({ isUnfolded }) => isUnfolded)) return rowsOf(MAX_UNFOLDED_CELLS);
  const isFolded = blocks.some(({ folded = 0 }) => folded > 0);
  return Math.max(rowsOf(CELLS_PER_PAGE), isFolded ? MAX_ROWS_OF_FOLDED : 0);
}

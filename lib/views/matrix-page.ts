import type { StanceMatrixView } from "./stance-matrix-view";

/** One page of a matrix that is too large to be drawn whole. */
export interface MatrixPage {
  /** The matrix with the rows of this page only; titles of blocks still count all of theirs. */
  readonly view: StanceMatrixView;
  readonly page: number;
  readonly pages: number;
  /** First and last row shown, from 1; 0 where there is none. */
  readonly from: number;
  readonly to: number;
}

/** Cells that a browser draws without a pause; a page has as many rows as keep to it. */
const CELLS_PER_PAGE = 1000;
const FEWEST_ROWS = 25;

/** Cuts a matrix into pages, by rows and across blocks. A page that does not exist gives the nearest one. */
export function matrixPage(view: StanceMatrixView, asked: number): MatrixPage {
  const size = Math.max(FEWEST_ROWS, Math.floor(CELLS_PER_PAGE / Math.max(1, view.columns.length)));
  const rows = view.blocks.reduce((sum, block) => sum + block.rows.length, 0);
  const pages = Math.max(1, Math.ceil(rows / size));
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  const [from, to] = [(page - 1) * size, Math.min(rows, page * size)];
  let passed = 0;
  const blocks = view.blocks.flatMap((block) => {
    const before = passed;
    passed += block.rows.length;
    const shown = block.rows.slice(Math.max(0, from - before), Math.max(0, to - before));
    return shown.length > 0 ? [{ ...block, rows: shown }] : [];
  });
  return { view: { ...view, blocks }, page, pages, from: rows === 0 ? 0 : from + 1, to };
}

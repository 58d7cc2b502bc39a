import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";

/** Columns that a page has at most: more of them nobody reads side by side, and each costs a cell in every row. */
const MAX_COLUMNS = 60;

/** Some columns of a matrix that has too many for one page. */
export interface ColumnsPage {
  /** The matrix with the columns of this page only; what rows and blocks count is still of all. */
  readonly view: StanceMatrixView;
  readonly page: number;
  readonly pages: number;
  /** First and last column shown, from 1; 0 where there is none. */
  readonly from: number;
  readonly to: number;
  /** Columns of all pages. */
  readonly columns: number;
}

/** Cuts a matrix into pages by columns. A page that does not exist gives the nearest one. O(cells shown). */
export function columnsPage(view: StanceMatrixView, asked: number): ColumnsPage {
  const columns = view.columns.length;
  const pages = Math.max(1, Math.ceil(columns / MAX_COLUMNS));
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  const [from, to] = [(page - 1) * MAX_COLUMNS, Math.min(columns, page * MAX_COLUMNS)];
  const place = { page, pages, from: columns === 0 ? 0 : from + 1, to, columns };
  if (pages === 1) return { view, ...place };
  const shown = view.columns.slice(from, to);
  const ids = new Set(shown.map(({ id }) => id));
  const issues = view.issues
    .map((group) => ({ ...group, columns: group.columns.filter(({ id }) => ids.has(id)) }))
    .filter((group) => group.columns.length > 0);
  const blocks = view.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
  }));
  return { view: { ...view, issues, columns: shown, allColumns: columns, blocks }, ...place };
}

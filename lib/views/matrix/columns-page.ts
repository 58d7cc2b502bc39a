import { type PageRange, pageRange } from "@/lib/views/lists/page-of";
import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";

/** Columns that a page has at most: more of them nobody reads side by side, and each costs a cell in every row. */
const MAX_COLUMNS = 60;

/** Some columns of a matrix that has too many for one page. */
export interface ColumnsPage extends PageRange {
  /** The matrix with the columns of this page only; what rows and blocks count is still of all. */
  readonly view: StanceMatrixView;
  /** Columns of all pages. */
  readonly columns: number;
}

/** Cuts a matrix into pages by columns. A page that does not exist gives the nearest one. O(cells shown). */
export function columnsPage(view: StanceMatrixView, asked: number): ColumnsPage {
  const columns = view.columns.length;
  const range = pageRange(columns, { size: MAX_COLUMNS, asked });
  const [from, to] = [Math.max(0, range.from - 1), range.to];
  const place = { ...range, columns };
  if (range.pages === 1) return { view, ...place };
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

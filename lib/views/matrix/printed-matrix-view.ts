import type { ColumnsPage } from "@/lib/views/matrix/columns-page";
import type { MatrixPage } from "@/lib/views/matrix/matrix-page";
import type { MatrixBlock, StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { count, number } from "@/lib/wording/count";

/** Beyond so many cells a page takes long to open, also where nobody prints it; the CSV has all. */
const MAX_PRINTED_CELLS = 15_000;
/** More columns than these need the long side of the sheet. */
const MAX_UPRIGHT_COLUMNS = 24;

/** The whole matrix for paper: where the screen shows a folded one or a page of it, a print shows all rows. */
export interface PrintedMatrixView {
  readonly view: StanceMatrixView;
  readonly isLandscape: boolean;
  /** What is not printed after all; null where all is. */
  readonly notPrinted: string | null;
}

/**
 * The matrix for paper where the screen shows less than it prints, null where the screen shows the whole: every row,
 * and every column too.
 *
 * @param shown the page of rows on the screen.
 * @param across the page of columns that it is cut from.
 */
export function printedBesideScreen({
  shown,
  across,
}: {
  readonly shown: Pick<MatrixPage, "view" | "pages">;
  readonly across: Pick<ColumnsPage, "view" | "pages">;
}): PrintedMatrixView | null {
  const isFolded = shown.view.blocks.some(({ folded = 0 }) => folded > 0);
  return isFolded || shown.pages > 1 || across.pages > 1 ? printedMatrixView(across.view) : null;
}

/** O(cells printed). */
export function printedMatrixView(whole: StanceMatrixView): PrintedMatrixView {
  let left = Math.floor(MAX_PRINTED_CELLS / Math.max(1, whole.columns.length));
  const blocks = whole.blocks.flatMap((block): MatrixBlock[] => {
    const rows = block.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...block, rows }] : [];
  });
  const printed = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const isCut = printed < whole.commentators;
  const columnsLeft =
    whole.allColumns === undefined ? null : `${number(whole.columns.length)} of ${count(whole.allColumns, "column")}`;
  return {
    view: { ...whole, blocks },
    isLandscape: whole.columns.length > MAX_UPRIGHT_COLUMNS,
    notPrinted:
      isCut || columnsLeft !== null
        ? `Printed are ${[isCut ? `the first ${number(printed)} of ${count(whole.commentators, "row")}` : null, columnsLeft].filter(Boolean).join(" and ")}; the CSV has all of them.`
        : null,
  };
}

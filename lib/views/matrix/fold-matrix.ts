import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";

/** A matrix with more rows than these is folded by block. */
const MAX_ROWS_UNFOLDED = 60;
/** Rows of a folded block that are shown; the others are one step away. */
export const MAX_ROWS_FOLDED = 12;
/** In place of the key of a block: all of them are shown whole. */
export const UNFOLD_ALL = "all";

/**
 * Collapses the blocks of a large matrix: the first rows of each, and how many are left. Titles keep the counts of the
 * whole.
 *
 * @param unfolded the key of the block that is shown whole, UNFOLD_ALL for all of them; null where none is. O(blocks).
 */
export function foldMatrix(view: StanceMatrixView, unfolded: string | null): StanceMatrixView {
  const rows = view.blocks.reduce((sum, block) => sum + block.rows.length, 0);
  if (rows <= MAX_ROWS_UNFOLDED || unfolded === UNFOLD_ALL) return view;
  const blocks = view.blocks.map((block) => {
    if (block.rows.length <= MAX_ROWS_FOLDED) return block;
    if (block.key === unfolded) return { ...block, isUnfolded: true };
    return { ...block, rows: block.rows.slice(0, MAX_ROWS_FOLDED), folded: block.rows.length - MAX_ROWS_FOLDED };
  });
  return { ...view, blocks };
}

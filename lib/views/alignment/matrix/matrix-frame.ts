import type { MatrixLayout } from "@/lib/views/alignment/matrix/matrix-layout";

/** Where the cells are in the picture of a matrix, as shares of its width and height. */
export interface MatrixFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room under the last row. */
export const MATRIX_FOOT = 4;

/** @param top height of what stands above the cells, in units of the drawing. */
export function matrixFrame(
  { left, width, cellWidth, cellHeight }: MatrixLayout,
  { count, top }: { readonly count: number; readonly top: number },
): MatrixFrame {
  const height = top + count * cellHeight + MATRIX_FOOT;
  return {
    left: left / width,
    top: top / height,
    width: (count * cellWidth) / width,
    height: (count * cellHeight) / height,
  };
}

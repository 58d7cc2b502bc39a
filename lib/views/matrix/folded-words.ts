import { MAX_ROWS_FOLDED } from "@/lib/views/matrix/fold-matrix";
import type { MatrixBlock } from "@/lib/views/matrix/stance-matrix-view";
import { number } from "@/lib/wording/count";

/** "119 more, 131 in all": what opens a folded block; null where nothing is folded. */
export function foldedWords({ folded = 0 }: Pick<MatrixBlock, "folded">): string | null {
  return folded === 0 ? null : `${number(folded)} more, ${number(folded + MAX_ROWS_FOLDED)} in all`;
}

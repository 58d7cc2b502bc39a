import { number } from "../count";
import type { MatrixBlock } from "../stance-matrix-view";
import { MAX_ROWS_FOLDED } from "./fold-matrix";

/** "119 more, 131 in all": what opens a folded block; null where nothing is folded. */
export function foldedWords({ folded = 0 }: Pick<MatrixBlock, "folded">): string | null {
  return folded === 0 ? null : `${number(folded)} more, ${number(folded + MAX_ROWS_FOLDED)} in all`;
}

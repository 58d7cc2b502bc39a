import { type CommentatorMap, mapCommentators } from "../../analysis/map-commentators";
import { oncePer } from "../../domain/once-per";
import type { Selection } from "../../filters/selection";
import { selectionMatrix } from "../selection-analysis";

/** The map of the compared commentators, made once a selection; null where too few can be placed. O(n³). */
export const selectionMap: (selection: Selection) => { readonly map: CommentatorMap | null } = oncePer((selection) => ({
  map: mapCommentators(selectionMatrix(selection), { minimumShared: selection.filter.shared }),
}));

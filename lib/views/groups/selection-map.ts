import { type CommentatorMap, mapCommentators } from "@/lib/analysis/layout/map-commentators";
import { memoize } from "@/lib/cache/memoize";
import type { Selection } from "@/lib/selection/selection";
import { selectionMatrix } from "@/lib/selection/selection-analysis";

/** The map of the compared commentators, made once a selection; null where too few can be placed. O(n³). */
export const selectionMap: (selection: Selection) => { readonly map: CommentatorMap | null } = memoize((selection) => ({
  map: mapCommentators(selectionMatrix(selection), { minimumShared: selection.filter.shared }),
}));

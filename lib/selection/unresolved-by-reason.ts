import { groupBy } from "@/lib/domain/collections";
import { type Position, UNRESOLVED_REASONS, type UnresolvedReason } from "@/lib/domain/position";
import type { NamedCommentator } from "@/lib/wording/names";

/** Commentators whose position is unresolved for one reason. */
export interface UnresolvedList {
  readonly reason: UnresolvedReason;
  readonly commentators: readonly NamedCommentator[];
}

/** Who is unresolved on one proposition, reason by reason; no list is empty. O(commentators). */
export function unresolvedByReason(
  commentators: readonly { readonly commentator: NamedCommentator; readonly position: Position | null }[],
): UnresolvedList[] {
  const lists = groupBy(commentators, ({ position }) => position?.unresolvedBecause ?? null);
  return UNRESOLVED_REASONS.flatMap((reason) => {
    const found = lists.get(reason) ?? [];
    return found.length === 0 ? [] : [{ reason, commentators: found.map(({ commentator }) => commentator) }];
  });
}

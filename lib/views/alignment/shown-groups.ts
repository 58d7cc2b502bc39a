import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import { type GroupIdentities, groupIdentities } from "@/lib/views/groups/group-identity";

/** What a picture needs of a grouping to show its groups. */
export type PicturedGrouping = Pick<Grouping, "groups" | "inBetween">;

/** Identities of the groups for a picture; null where there is no grouping or its verdict carries no group. */
export function shownGroups(grouping: PicturedGrouping | null | undefined): GroupIdentities | null {
  return grouping && grouping.groups.length > 0 ? groupIdentities(grouping) : null;
}

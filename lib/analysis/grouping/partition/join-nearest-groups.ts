import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import { fillGroupSums, GROUP_STRIDE, type GroupSums } from "@/lib/analysis/grouping/partition/group-sums";
import type { Start } from "@/lib/analysis/grouping/partition/initial-partitions";

/**
 * One more start for one group fewer: the two groups are joined whose members lose least by it. The loss of a pair is
 * how much farther the members of both are from the other group than from their own, over all people. The joined group
 * takes the lower number; of equal losses the pair with the lower numbers goes first.
 *
 * @param table used to look at the division; what it was filled with before is gone.
 * @param division a division into three groups or more. O(cells × groups).
 */
export function joinNearestGroups(table: GroupSums, { groups, groupOf }: Start): Start {
  fillGroupSums(table, groups, groupOf);
  table.functions.joiningLosses(table.losses.byteOffset);
  let kept = 0;
  let joined = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let one = 0; one < groups; one++) {
    for (let other = one + 1; other < groups; other++) {
      const loss = (table.losses[one * GROUP_STRIDE + other] ?? 0) + (table.losses[other * GROUP_STRIDE + one] ?? 0);
      if (loss > least - EQUAL_WITHIN) continue;
      kept = one;
      joined = other;
      least = loss;
    }
  }
  return {
    groups: groups - 1,
    groupOf: groupOf.map((group) => (group === joined ? kept : group > joined ? group - 1 : group)),
  };
}

import { EQUAL_WITHIN, MAX_ROUNDS } from "@/lib/analysis/grouping/parameters";
import { fillGroupSums, type GroupSums } from "@/lib/analysis/grouping/partition/group-sums";
import type { Start } from "@/lib/analysis/grouping/partition/initial-partitions";

/**
 * Relocation, iterative: one profile after the other moves to the allowed group it is nearest to, if that is nearer
 * than its own, until nobody moves; a profile without an allowed group is unassigned. Groups of fewer than two people
 * are then dissolved, the rest renumbered in order, and relocation goes on.
 *
 * @param table filled with the division that results.
 * @returns whether at least two groups remain. O(rounds × cells × groups), at most 50 rounds each time.
 */
export function relocate(
  table: GroupSums,
  { start, minimumShared }: { readonly start: Start; readonly minimumShared: number },
): boolean {
  let { groups, groupOf } = start;
  while (groups >= 2) {
    fillGroupSums(table, groups, groupOf);
    table.functions.relocateUntilStable(minimumShared, MAX_ROUNDS, EQUAL_WITHIN);
    const kept = withoutSmallGroups(table);
    if (kept.groups === groups) return true;
    ({ groups, groupOf } = kept);
  }
  return false;
}

function withoutSmallGroups({ profiles, groups, groupOf }: GroupSums): Start {
  const people = new Int32Array(groups);
  for (let profile = 0; profile < profiles.count; profile++) {
    const group = groupOf[profile] ?? -1;
    if (group >= 0) people[group] = (people[group] ?? 0) + (profiles.weight[profile] ?? 0);
  }
  if (people.every((size) => size >= 2)) return { groups, groupOf };
  let kept = 0;
  const numberOf = people.map((size) => (size >= 2 ? kept++ : -1));
  const renumbered = groupOf.slice(0, profiles.count);
  for (let profile = 0; profile < renumbered.length; profile++) {
    const group = renumbered[profile] ?? -1;
    renumbered[profile] = group < 0 ? -1 : (numberOf[group] ?? -1);
  }
  return { groups: kept, groupOf: renumbered };
}

import { fillGroupViews, type GroupViews } from "./group-views";
import { EQUAL_WITHIN, MAXIMUM_ROUNDS } from "./method";
import type { Start } from "./starting-points";

/**
 * Lets profiles move until nobody moves: one after the other, each to the allowed group it is nearest to, if that is
 * nearer than its own; a profile without an allowed group is unassigned. Groups of fewer than two people are then
 * dissolved, the rest renumbered in order, and settling goes on.
 *
 * @param views filled with the settled division.
 * @returns whether at least two groups remain. O(rounds × cells × groups), at most 50 rounds each time.
 */
export function settle(
  views: GroupViews,
  { start, minimumShared }: { readonly start: Start; readonly minimumShared: number },
): boolean {
  let { groups, groupOf } = start;
  while (groups >= 2) {
    fillGroupViews(views, groups, groupOf);
    views.functions.moveUntilNobodyMoves(minimumShared, MAXIMUM_ROUNDS, EQUAL_WITHIN);
    const kept = withoutSmallGroups(views);
    if (kept.groups === groups) return true;
    ({ groups, groupOf } = kept);
  }
  return false;
}

function withoutSmallGroups({ profiles, groups, groupOf }: GroupViews): Start {
  const people = new Int32Array(groups);
  for (let profile = 0; profile < profiles.count; profile++) {
    const group = groupOf[profile] ?? -1;
    if (group >= 0) people[group] = (people[group] ?? 0) + (profiles.weight[profile] ?? 0);
  }
  if (people.every((size) => size >= 2)) return { groups, groupOf };
  let kept = 0;
  const numberOf = people.map((size) => (size >= 2 ? kept++ : -1));
  return {
    groups: kept,
    groupOf: groupOf.slice(0, profiles.count).map((group) => (group < 0 ? -1 : (numberOf[group] ?? -1))),
  };
}

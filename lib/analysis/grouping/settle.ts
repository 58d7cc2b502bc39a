import { createStanding, fillDistancesToGroups, type Standing } from "./distances-to-groups";
import { fillGroupViews, type GroupViews, moveProfile } from "./group-views";
import { EQUAL_WITHIN, MAXIMUM_ROUNDS } from "./method";
import type { Profiles } from "./profiles";
import type { Start } from "./starting-points";

/**
 * Lets profiles move until nobody moves: one after the other, each to the allowed group it is nearest to, if that is
 * nearer than its own; a profile without an allowed group is unassigned. Groups of fewer than two people are then
 * dissolved, the rest renumbered in order, and settling goes on.
 *
 * @param views filled with the settled division. Rounds end as soon as nobody has moved since the last look at each
 *   profile: looking again could change nothing.
 * @returns whether at least two groups remain. O(rounds × cells × groups), at most 50 rounds each time.
 */
export function settle(
  views: GroupViews,
  {
    profiles,
    start,
    minimumShared,
  }: { readonly profiles: Profiles; readonly start: Start; readonly minimumShared: number },
): boolean {
  const standing = createStanding();
  let { groups } = start;
  let groupOf = start.groupOf;
  while (groups >= 2) {
    fillGroupViews(views, { profiles, groups, groupOf });
    moveUntilNobodyMoves(views, { profiles, standing, minimumShared });
    const kept = dissolveSmallGroups(views, profiles);
    if (kept.groups === groups) return true;
    ({ groups, groupOf } = kept);
  }
  return false;
}

function moveUntilNobodyMoves(
  views: GroupViews,
  {
    profiles,
    standing,
    minimumShared,
  }: { readonly profiles: Profiles; readonly standing: Standing; readonly minimumShared: number },
): void {
  let unmoved = 0;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    for (let profile = 0; profile < profiles.count; profile++) {
      fillDistancesToGroups(standing, { profiles, views, profile, twins: "move", minimumShared });
      const group = nearestAllowed(standing, { groups: views.groups, own: views.groupOf[profile] ?? -1 });
      if (group === views.groupOf[profile]) {
        unmoved++;
        if (unmoved === profiles.count) return;
        continue;
      }
      moveProfile(views, { profiles, profile, group });
      unmoved = 0;
    }
  }
}

/** One's own group if it is allowed and none is nearer; of equally near others the lower number; −1 if none is allowed. */
function nearestAllowed(
  { distance, allowed }: Standing,
  { groups, own }: { readonly groups: number; readonly own: number },
): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let group = 0; group < groups; group++) {
    if (group === own || allowed[group] === 0) continue;
    const apart = distance[group] ?? 0;
    if (apart > least - EQUAL_WITHIN) continue;
    found = group;
    least = apart;
  }
  if (own < 0 || allowed[own] === 0) return found;
  return least <= (distance[own] ?? 0) - EQUAL_WITHIN ? found : own;
}

function dissolveSmallGroups(views: GroupViews, { count, weight }: Profiles): Start {
  const people = new Int32Array(views.groups);
  for (let profile = 0; profile < count; profile++) {
    const group = views.groupOf[profile] ?? -1;
    if (group >= 0) people[group] = (people[group] ?? 0) + (weight[profile] ?? 0);
  }
  let groups = 0;
  const numberOf = people.map((size) => (size >= 2 ? groups++ : -1));
  return {
    groups,
    groupOf: views.groupOf.slice(0, count).map((group) => (group < 0 ? -1 : (numberOf[group] ?? -1))),
  };
}

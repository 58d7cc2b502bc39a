import { GROUP_PLACES, type GroupViews } from "./group-views";
import type { Profiles } from "./profiles";

/** How a profile stands to every group: the distance, and on how many of its propositions the group can answer. */
export interface Standing {
  /** Sum over the profile's propositions, in scale points. */
  readonly distance: Float64Array;
  /** 1 where other members of the group hold enough of the profile's propositions. */
  readonly allowed: Uint8Array;
}

export function createStanding(): Standing {
  return { distance: new Float64Array(GROUP_PLACES), allowed: new Uint8Array(GROUP_PLACES) };
}

/**
 * Distances of a profile to all groups, counting members other than the profile itself:
 *
 *   sum over its propositions of (summed differences from the members who hold it + 2 × everybody's difference)
 *                                / (members who hold it + twins + 2)
 *
 * A group that said little on a proposition therefore counts as everybody there. A group is allowed if other members
 * hold at least `minimumShared` of the profile's propositions; its twins count as such in its own group.
 *
 * @param twins "move": the twins go where the profile goes, and count in every group (settling);
 *   "stay": they are in its own group only (predicting one person's covered position).
 *
 * One's own value adds 0 to the differences, so only the number of holders has to be corrected in one's own group.
 * O(cells of the profile × groups).
 */
export function fillDistancesToGroups(
  standing: Standing,
  {
    profiles,
    views,
    profile,
    twins,
    minimumShared,
  }: {
    readonly profiles: Profiles;
    readonly views: GroupViews;
    readonly profile: number;
    readonly twins: "move" | "stay";
    readonly minimumShared: number;
  },
): void {
  fillAllowed(standing, { profiles, views, profile, minimumShared });
  const others = (profiles.weight[profile] ?? 1) - 1;
  if (twins === "move" && others > 0) sumWithTwins(standing, { profiles, views, profile, others });
  else sumTerms(standing, { profiles, views, profile });
  const own = views.groupOf[profile] ?? -1;
  if (own >= 0) standing.distance[own] = distanceToOwn({ profiles, views, profile, own });
}

interface Place {
  readonly profiles: Profiles;
  readonly views: GroupViews;
  readonly profile: number;
}

function sumTerms({ distance }: Standing, { profiles, views, profile }: Place): void {
  const { firstCell, slotOf } = profiles;
  const { terms } = views;
  const end = firstCell[profile + 1] ?? 0;
  // Six sums side by side, the most groups there can be: twice as fast as a loop over the groups inside.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let fifth = 0;
  let sixth = 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const at = (slotOf[cell] ?? 0) * GROUP_PLACES;
    first += terms[at] ?? 0;
    second += terms[at + 1] ?? 0;
    third += terms[at + 2] ?? 0;
    fourth += terms[at + 3] ?? 0;
    fifth += terms[at + 4] ?? 0;
    sixth += terms[at + 5] ?? 0;
  }
  distance[0] = first;
  distance[1] = second;
  distance[2] = third;
  distance[3] = fourth;
  distance[4] = fifth;
  distance[5] = sixth;
}

function sumWithTwins(
  { distance }: Standing,
  { profiles, views, profile, others }: Place & { readonly others: number },
): void {
  const { firstCell, slotOf, propositionOf, added } = profiles;
  const { groups, holders, differences, inverse } = views;
  const end = firstCell[profile + 1] ?? 0;
  for (let group = 0; group < groups; group++) {
    let sum = 0;
    for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
      const slot = slotOf[cell] ?? 0;
      const counted = (holders[(propositionOf[cell] ?? 0) * GROUP_PLACES + group] ?? 0) + others;
      sum += ((differences[slot * GROUP_PLACES + group] ?? 0) + (added[slot] ?? 0)) * (inverse[counted] ?? 0);
    }
    distance[group] = sum;
  }
}

function distanceToOwn({ profiles, views, profile, own }: Place & { readonly own: number }): number {
  const { firstCell, slotOf, propositionOf, added } = profiles;
  const { holders, differences, inverse } = views;
  const end = firstCell[profile + 1] ?? 0;
  let sum = 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const slot = slotOf[cell] ?? 0;
    const counted = (holders[(propositionOf[cell] ?? 0) * GROUP_PLACES + own] ?? 0) - 1;
    sum += ((differences[slot * GROUP_PLACES + own] ?? 0) + (added[slot] ?? 0)) * (inverse[counted] ?? 0);
  }
  return sum;
}

function fillAllowed(
  { allowed }: Standing,
  { profiles, views, profile, minimumShared }: Place & { readonly minimumShared: number },
): void {
  const { firstCell, propositionOf } = profiles;
  const { groups, groupOf, holders } = views;
  const own = groupOf[profile] ?? -1;
  const end = firstCell[profile + 1] ?? 0;
  for (let group = 0; group < groups; group++) {
    const needed = group === own ? 2 : 1;
    let answered = 0;
    for (let cell = firstCell[profile] ?? 0; cell < end && answered < minimumShared; cell++) {
      if ((holders[(propositionOf[cell] ?? 0) * GROUP_PLACES + group] ?? 0) >= needed) answered++;
    }
    allowed[group] = answered >= minimumShared ? 1 : 0;
  }
}

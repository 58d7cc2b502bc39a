import { createStanding, fillDistancesToGroups } from "./distances-to-groups";
import { GROUP_PLACES, type GroupViews } from "./group-views";
import { EQUAL_WITHIN } from "./method";
import type { Profiles } from "./profiles";

/**
 * How much closer the view of a person's group comes to a covered position of hers than everybody's view.
 *
 * Each position is covered in turn; its author is placed in the nearest allowed group by her other positions; the gain
 * is everybody's difference from the covered value less the group's. Without an allowed group there is no gain.
 *
 * @returns sum of gains / sum of everybody's differences: 1 at most, 0 if groups help nothing (also where nobody
 *   differs from anybody), negative if they mislead. O(cells × groups).
 *
 * Owen and Perry 2009 (hold-out of cells); Wang 2010 and Fu and Perry 2020 (number of groups by prediction).
 */
export function heldOutGain({
  profiles,
  views,
  minimumShared,
}: {
  readonly profiles: Profiles;
  readonly views: GroupViews;
  readonly minimumShared: number;
}): number {
  if (profiles.totalEverybody < EQUAL_WITHIN) return 0;
  const { firstCell, weight } = profiles;
  const standing = createStanding();
  let gains = 0;
  for (let profile = 0; profile < profiles.count; profile++) {
    fillDistancesToGroups(standing, { profiles, views, profile, twins: "stay", minimumShared });
    const own = views.groupOf[profile] ?? -1;
    let gain = 0;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      let least = Number.POSITIVE_INFINITY;
      let foretold = profiles.everybody[profiles.slotOf[cell] ?? 0] ?? 0;
      for (let group = 0; group < views.groups; group++) {
        if (standing.allowed[group] === 0) continue;
        const term = termOf({ profiles, views, cell, group, own });
        const rest = (standing.distance[group] ?? 0) - term;
        if (rest > least - EQUAL_WITHIN) continue;
        least = rest;
        foretold = term;
      }
      gain += (profiles.everybody[profiles.slotOf[cell] ?? 0] ?? 0) - foretold;
    }
    gains += gain * (weight[profile] ?? 0);
  }
  return gains / profiles.totalEverybody;
}

/** A group's difference from the value of one cell; the person herself does not count in her own group. */
function termOf({
  profiles,
  views,
  cell,
  group,
  own,
}: {
  readonly profiles: Profiles;
  readonly views: GroupViews;
  readonly cell: number;
  readonly group: number;
  readonly own: number;
}): number {
  const slot = profiles.slotOf[cell] ?? 0;
  const at = slot * GROUP_PLACES + group;
  if (group !== own) return views.terms[at] ?? 0;
  const holders = views.holders[(profiles.propositionOf[cell] ?? 0) * GROUP_PLACES + group] ?? 0;
  return ((views.differences[at] ?? 0) + (profiles.added[slot] ?? 0)) * (views.inverse[holders - 1] ?? 0);
}

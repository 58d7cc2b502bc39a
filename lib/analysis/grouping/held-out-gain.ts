import { GROUP_PLACES, type GroupViews } from "./group-views";
import { EQUAL_WITHIN } from "./method";
import { createStanding, lookAround, type Standing } from "./standing";

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
export function heldOutGain(views: GroupViews, { minimumShared }: { readonly minimumShared: number }): number {
  const { count, weight, totalEverybody } = views.profiles;
  if (totalEverybody < EQUAL_WITHIN) return 0;
  const standing = createStanding();
  let gains = 0;
  for (let profile = 0; profile < count; profile++) {
    lookAround(standing, views, profile, "stay", minimumShared);
    if (standing.allowed !== 0) gains += (weight[profile] ?? 0) * gainOf(standing, views, profile);
  }
  return gains / totalEverybody;
}

/** Sum of the gains over the positions of one person. */
function gainOf({ distance, allowed }: Standing, views: GroupViews, profile: number): number {
  const { profiles, groups, holders, differences, terms, inverse } = views;
  const { firstCell, propositionOf, slotOf, everybody, added } = profiles;
  const own = views.groupOf[profile] ?? -1;
  const end = firstCell[profile + 1] ?? 0;
  let gain = 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const slot = slotOf[cell] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    let foretold = 0;
    for (let group = 0; group < groups; group++) {
      if ((allowed & (1 << group)) === 0) continue;
      let term = terms[slot * GROUP_PLACES + group] ?? 0;
      if (group === own) {
        // She does not count in her own group.
        const others = (holders[(propositionOf[cell] ?? 0) * GROUP_PLACES + own] ?? 0) - 1;
        term = ((differences[slot * GROUP_PLACES + own] ?? 0) + (added[slot] ?? 0)) * (inverse[others] ?? 0);
      }
      const rest = (distance[group] ?? 0) - term;
      if (rest > least - EQUAL_WITHIN) continue;
      least = rest;
      foretold = term;
    }
    gain += (everybody[slot] ?? 0) - foretold;
  }
  return gain;
}

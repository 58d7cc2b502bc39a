import type { GroupViews } from "./group-views";
import { EQUAL_WITHIN, LEVELS } from "./method";
import { lookAround } from "./standing";

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
  let gains = 0;
  for (let profile = 0; profile < count; profile++) {
    lookAround(views, profile, "stay", minimumShared);
    if (views.allowed !== 0) gains += (weight[profile] ?? 0) * gainOf(views, profile);
  }
  return gains / totalEverybody;
}

/** Sum of the gains over the positions of one person. */
function gainOf(views: GroupViews, profile: number): number {
  const { profiles, groups, terms, distance, withoutSelf } = views;
  const { firstCell, slotOf, propositionOf, everybody } = profiles;
  const own = views.groupOf[profile] ?? -1;
  const end = firstCell[profile + 1] ?? 0;
  const ownRow = Math.max(0, own) * profiles.propositions;
  const inReach = withinOneTerm(views);
  let gain = 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const slot = slotOf[cell] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    let foretold = 0;
    for (let group = 0; group < groups; group++) {
      if ((inReach & (1 << group)) === 0) continue;
      const outside = terms[slot * groups + group] ?? 0;
      const term = group === own ? outside * (withoutSelf[ownRow + (propositionOf[cell] ?? 0)] ?? 0) : outside;
      const rest = (distance[group] ?? 0) - term;
      if (rest > least - EQUAL_WITHIN) continue;
      least = rest;
      foretold = term;
    }
    gain += (everybody[slot] ?? 0) - foretold;
  }
  return gain;
}

/**
 * The allowed groups that can be nearest without one proposition, as bits: no term exceeds the range of the scale, so
 * a group farther than that from the nearest one stays behind whichever position is covered.
 */
function withinOneTerm({ distance, allowed, groups }: GroupViews): number {
  let least = Number.POSITIVE_INFINITY;
  for (let group = 0; group < groups; group++) {
    if ((allowed & (1 << group)) !== 0) least = Math.min(least, distance[group] ?? least);
  }
  let inReach = 0;
  for (let group = 0; group < groups; group++) {
    if ((distance[group] ?? 0) <= least + LEVELS) inReach |= 1 << group;
  }
  return inReach & allowed;
}

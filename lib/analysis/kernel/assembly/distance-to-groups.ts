import {
  distance,
  firstCell,
  groupOf,
  groups,
  groupsSharingEnough,
  propositionOf,
  slotOf,
  termOf,
  termOfMember,
  weight,
} from "./group-sums";

/**
 * Distances of a profile to all groups, left in `distance`; lib/analysis/grouping/partition/distance-to-groups.ts has
 * the definition.
 *
 * @param duplicatesMove whether people with the same profile go with it wherever it goes, or stay in its own group.
 * @returns the groups it is allowed in, as bits. O(cells of the profile × groups).
 */
export function distancesToGroups(profile: i32, duplicatesMove: bool, minimumShared: i32): i32 {
  sumTerms(profile, duplicatesMove);
  return groupsSharingEnough(profile, minimumShared);
}

/** The distances alone. */
export function sumTerms(profile: i32, duplicatesMove: bool): void {
  const own = groupOf[profile];
  const end = firstCell[profile + 1];
  const others = duplicatesMove ? weight[profile] - 1 : 0;
  for (let group = 0; group < groups; group++) {
    let sum: f64 = 0;
    if (group === own) {
      for (let cell = firstCell[profile]; cell < end; cell++) {
        sum += termOfMember(propositionOf[cell], slotOf[cell], group);
      }
    } else {
      for (let cell = firstCell[profile]; cell < end; cell++) {
        sum += termOf(propositionOf[cell], slotOf[cell], group, others);
      }
    }
    distance[group] = sum;
  }
}

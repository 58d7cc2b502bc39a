import type { GroupSums } from "@/lib/analysis/grouping/partition/group-sums";

/**
 * Where people with the same profile are: wherever it goes (relocation), or in its own group (predicting one person).
 */
export type Duplicates = "move" | "stay";

/**
 * Distance of a profile to each group, counting members other than the profile itself; left in `table.distance`, with
 * the groups it may be in as bits in `table.allowed`:
 *
 *   distance = sum over its propositions of (d + 2 × pooled difference) / (n + duplicates + 2)
 *
 * with d the summed differences from the n members of the group who have a value there.
 *
 * A group with few values on a proposition is shrunken towards everybody there. A group is allowed if other members
 * have values on at least `minimumShared` of the profile's propositions; duplicates count as such in the profile's own
 * group. One's own value adds 0 to the differences, so only the number of values has to be corrected in one's own
 * group.
 * O(cells of the profile × groups).
 */
export function distanceToGroups(
  table: GroupSums,
  profile: number,
  duplicates: Duplicates,
  minimumShared: number,
): void {
  table.allowed = table.functions.distancesToGroups(profile, duplicates === "move", minimumShared);
}

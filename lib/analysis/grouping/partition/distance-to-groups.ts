import type { GroupSums } from "@/lib/analysis/grouping/partition/group-sums";

/** Where the twins of a profile are: wherever it goes (settling), or in its own group (predicting one person). */
export type Twins = "move" | "stay";

/**
 * Distance of a profile to each group, counting members other than the profile itself; left in `table.distance`, with the
 * groups it may be in as bits in `table.allowed`:
 *
 *   distance = sum over its propositions of
 *     (summed differences from the members who hold it + 2 × everybody's difference) / (members who hold it + twins + 2)
 *
 * A group that said little on a proposition therefore counts as everybody there. A group is allowed if other members
 * hold at least `minimumShared` of the profile's propositions; twins count as such in the profile's own group. One's
 * own value adds 0 to the differences, so only the number of holders has to be corrected in one's own group.
 * O(cells of the profile × groups).
 */
export function distanceToGroups(table: GroupSums, profile: number, twins: Twins, minimumShared: number): void {
  table.allowed = table.functions.distancesToGroups(profile, twins === "move", minimumShared);
}

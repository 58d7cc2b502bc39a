import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import { distanceToGroups } from "@/lib/analysis/grouping/partition/distance-to-groups";
import type { GroupSums } from "@/lib/analysis/grouping/partition/group-sums";

/**
 * How much nearer each profile is to its own group than to the nearest other allowed one:
 * (nearest other − own) / the larger of the two, 0 where no other group is allowed.
 *
 * @returns by profile, −1 … 1, null where unassigned; and the mean over all placed people, null where there are none.
 *   O(cells × groups).
 *
 * Rousseeuw 1987, with distances to whole groups.
 */
export function silhouettes(
  table: GroupSums,
  { minimumShared }: { readonly minimumShared: number },
): { readonly ofProfile: readonly (number | null)[]; readonly mean: number | null } {
  const { profiles } = table;
  const ofProfile: (number | null)[] = [];
  let sum = 0;
  let placed = 0;
  for (let profile = 0; profile < profiles.count; profile++) {
    const own = table.groupOf[profile] ?? -1;
    if (own < 0) {
      ofProfile.push(null);
      continue;
    }
    distanceToGroups(table, profile, "move", minimumShared);
    let other = Number.POSITIVE_INFINITY;
    for (let group = 0; group < table.groups; group++) {
      if (group !== own && (table.allowed & (1 << group)) !== 0)
        other = Math.min(other, table.distance[group] ?? other);
    }
    const within = table.distance[own] ?? 0;
    const larger = Math.max(within, other);
    const width = other === Number.POSITIVE_INFINITY || larger < EQUAL_WITHIN ? 0 : (other - within) / larger;
    ofProfile.push(width);
    sum += width * (profiles.weight[profile] ?? 0);
    placed += profiles.weight[profile] ?? 0;
  }
  return { ofProfile, mean: placed > 0 ? sum / placed : null };
}

import { Floats } from "./arrays";
import { distancesToGroups } from "./distance-to-groups";
import { count, distance, GROUP_PLACES, groupOf, groups, weight } from "./group-sums";

/**
 * How much farther the members of each group are from each other group than from their own, summed over people:
 * losses[own × 8 + other]. Twins move together. O(cells × groups).
 */
export function joiningLosses(losses: Floats): void {
  for (let place = 0; place < GROUP_PLACES * GROUP_PLACES; place++) losses[place] = 0;
  for (let profile = 0; profile < count; profile++) {
    const own = groupOf[profile];
    if (own < 0) continue;
    distancesToGroups(profile, true, 1);
    for (let other = 0; other < groups; other++) {
      const place = own * GROUP_PLACES + other;
      losses[place] = losses[place] + <f64>weight[profile] * (distance[other] - distance[own]);
    }
  }
}

import { Floats } from "./arrays";
import { distancesToGroups } from "./distance-to-groups";
import { count, distance, GROUP_STRIDE, groupOf, groups, weight } from "./group-sums";

/**
 * Losses by joining: how much farther the members of each group are from each other group than from their own, summed
 * over people: losses[own × 8 + other]. Duplicates move together. O(cells × groups).
 */
export function joiningLosses(losses: Floats): void {
  for (let pair = 0; pair < GROUP_STRIDE * GROUP_STRIDE; pair++) losses[pair] = 0;
  for (let profile = 0; profile < count; profile++) {
    const own = groupOf[profile];
    if (own < 0) continue;
    distancesToGroups(profile, true, 1);
    for (let other = 0; other < groups; other++) {
      const pair = own * GROUP_STRIDE + other;
      losses[pair] = losses[pair] + <f64>weight[profile] * (distance[other] - distance[own]);
    }
  }
}

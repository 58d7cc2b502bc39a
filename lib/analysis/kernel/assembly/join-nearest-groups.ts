import { canBeRounded, roundedDistance, stepsOf, sumRoundedTerms, toleranceOf } from "./approximate-distances";
import { Floats } from "./arrays";
import { sumTerms } from "./distance-to-groups";
import { count, distance, GROUP_STRIDE, groupOf, groups, weight } from "./group-sums";

/**
 * Losses by joining: how much farther the members of each group are from each other group than from their own, summed
 * over people: losses[own × 8 + other]. Duplicates move together. O(cells × groups).
 */
export function joiningLosses(losses: Floats): void {
  memory.fill(changetype<usize>(losses), 0, (<usize>(GROUP_STRIDE * GROUP_STRIDE)) << 3);
  for (let profile = 0; profile < count; profile++) {
    if (groupOf[profile] >= 0) addExactly(profile, losses, false);
  }
}

/**
 * The same in steps of the rounded distances.
 *
 * @returns by how much each may be wrong.
 */
export function roundedJoiningLosses(losses: Floats): f64 {
  memory.fill(changetype<usize>(losses), 0, (<usize>(GROUP_STRIDE * GROUP_STRIDE)) << 3);
  const all = (1 << groups) - 1;
  let error: f64 = 0;
  for (let profile = 0; profile < count; profile++) {
    const own = groupOf[profile];
    if (own < 0) continue;
    if (weight[profile] > 1 || !canBeRounded(profile)) {
      addExactly(profile, losses, true);
      continue;
    }
    sumRoundedTerms(profile, own, all);
    const within = roundedDistance(own, own);
    for (let other = 0; other < groups; other++) {
      const pair = own * GROUP_STRIDE + other;
      losses[pair] = losses[pair] + roundedDistance(other, own) - within;
    }
    error += <f64>toleranceOf(profile);
  }
  return error + <f64>1;
}

function addExactly(profile: i32, losses: Floats, inSteps: bool): void {
  const own = groupOf[profile];
  sumTerms(profile, true);
  for (let other = 0; other < groups; other++) {
    const pair = own * GROUP_STRIDE + other;
    const loss = <f64>weight[profile] * (distance[other] - distance[own]);
    losses[pair] = losses[pair] + (inSteps ? stepsOf(loss) : loss);
  }
}

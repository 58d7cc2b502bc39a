import { GROUP_PLACES, type GroupViews } from "./group-views";
import { EQUAL_WITHIN, LEVELS, MINIMUM_SHIFT_PROPOSITIONS } from "./method";

/**
 * Does one group simply agree more with everything? Over the pairs of groups that can be compared on at least six
 * propositions (two holders or more on either side), with d the difference of their means on a proposition:
 * sum of (Σd)² / number of propositions, divided by sum of Σd².
 *
 * @returns near 1: one group agrees more with everything; unrelated directions: about 1 / number of propositions;
 *   null where no pair can be compared or no means differ. O(groups² × propositions + cells).
 *
 * Example: means +1, +1, +1, −1, −1, −1 against 0: 0² / 6 over 6 = 0.
 */
export function shift(views: GroupViews): number | null {
  const { profiles } = views;
  const means = groupMeans(views);
  let common = 0;
  let total = 0;
  for (let later = 1; later < views.groups; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      let propositions = 0;
      let sum = 0;
      let squares = 0;
      for (let at = 0; at < profiles.propositions * GROUP_PLACES; at += GROUP_PLACES) {
        if ((views.holders[at + earlier] ?? 0) < 2 || (views.holders[at + later] ?? 0) < 2) continue;
        const difference = (means[at + earlier] ?? 0) - (means[at + later] ?? 0);
        propositions++;
        sum += difference;
        squares += difference * difference;
      }
      if (propositions < MINIMUM_SHIFT_PROPOSITIONS) continue;
      common += (sum * sum) / propositions;
      total += squares;
    }
  }
  return total < EQUAL_WITHIN ? null : common / total;
}

function groupMeans(views: GroupViews): Float64Array {
  const { profiles } = views;
  const { firstCell, propositionOf, slotOf, weight } = profiles;
  const means = new Float64Array(profiles.propositions * GROUP_PLACES);
  for (let profile = 0; profile < profiles.count; profile++) {
    const group = views.groupOf[profile] ?? -1;
    if (group < 0) continue;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      const at = proposition * GROUP_PLACES + group;
      const level = (slotOf[cell] ?? 0) - proposition * LEVELS;
      means[at] = (means[at] ?? 0) + (level * (weight[profile] ?? 0)) / (views.holders[at] ?? 1);
    }
  }
  return means;
}

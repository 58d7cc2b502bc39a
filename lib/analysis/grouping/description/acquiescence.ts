import { EQUAL_WITHIN, LEVELS, MIN_SHIFT_PROPOSITIONS } from "@/lib/analysis/grouping/parameters";
import { GROUP_STRIDE, type GroupSums } from "@/lib/analysis/grouping/partition/group-sums";

/**
 * Acquiescence, the shift: does one group simply agree more with everything? Over the pairs of groups that can be
 * compared on at least six propositions (two holders or more on either side), with d the difference of their means on a
 * proposition: sum of (Σd)² / number of propositions, divided by sum of Σd².
 *
 * The one number of the method that depends on which way round propositions are worded.
 *
 * @param isTurned by proposition: 1 where the values of the table have the opposite sign of those given.
 * @returns near 1: one group agrees more with everything; unrelated directions: about 1 / number of propositions;
 *   null where no pair can be compared or no means differ. O(groups² × propositions + cells).
 *
 * Example: means +1, +1, +1, −1, −1, −1 against 0: 0² / 6 over 6 = 0.
 */
export function shift(table: GroupSums, isTurned: Uint8Array): number | null {
  const { profiles } = table;
  const means = groupMeans(table);
  let common = 0;
  let total = 0;
  for (let later = 1; later < table.groups; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      let propositions = 0;
      let sum = 0;
      let squares = 0;
      for (let at = 0; at < profiles.propositions * GROUP_STRIDE; at += GROUP_STRIDE) {
        if ((table.observed[at + earlier] ?? 0) < 2 || (table.observed[at + later] ?? 0) < 2) continue;
        const sign = isTurned[at / GROUP_STRIDE] === 1 ? -1 : 1;
        const difference = sign * ((means[at + earlier] ?? 0) - (means[at + later] ?? 0));
        propositions++;
        sum += difference;
        squares += difference * difference;
      }
      if (propositions < MIN_SHIFT_PROPOSITIONS) continue;
      common += (sum * sum) / propositions;
      total += squares;
    }
  }
  return total < EQUAL_WITHIN ? null : common / total;
}

function groupMeans(table: GroupSums): Float64Array {
  const { profiles } = table;
  const { firstCell, propositionOf, slotOf, weight } = profiles;
  const means = new Float64Array(profiles.propositions * GROUP_STRIDE);
  for (let profile = 0; profile < profiles.count; profile++) {
    const group = table.groupOf[profile] ?? -1;
    if (group < 0) continue;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      const at = proposition * GROUP_STRIDE + group;
      const level = (slotOf[cell] ?? 0) - proposition * LEVELS;
      means[at] = (means[at] ?? 0) + (level * (weight[profile] ?? 0)) / (table.observed[at] ?? 1);
    }
  }
  return means;
}

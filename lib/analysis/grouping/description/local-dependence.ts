import {
  leanTowards,
  meanLean,
  type OrderedPair,
  pooledDifferenceOfPlaced,
} from "@/lib/analysis/grouping/description/lean-towards";
import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import { GROUP_STRIDE, type GroupSums } from "@/lib/analysis/grouping/partition/group-sums";

/**
 * Local dependence, the lean: slices of a spectrum, or groups? The correlation between two propositions of the same
 * person's lean towards another group, over all members and all ordered pairs of groups.
 *
 * A member's lean on a proposition is how much nearer her value is to her own group than to the other, less the mean
 * of that over the members of her group who hold the proposition (only where at least two do). In a group, members
 * differ from each other for unrelated reasons; on a spectrum, those near its middle lean over on everything.
 *
 * @param table filled with the division; unassigned people count nowhere, nor in everybody's view.
 * @returns about 0 for groups, 0.1 to 0.4 for slices of a spectrum; 0 where nothing varies. O(groups² × cells).
 *
 * Lazarsfeld and Henry 1968 (local independence).
 */
export function lean(table: GroupSums): number {
  const pooledDifference = pooledDifferenceOfPlaced(table);
  let together = 0;
  let apart = 0;
  for (let group = 0; group < table.groups; group++) {
    for (let other = 0; other < table.groups; other++) {
      if (group === other) continue;
      const leaning = sumLeans({ table, pooledDifference, group, other });
      together += leaning.together;
      apart += leaning.apart;
    }
  }
  return apart < EQUAL_WITHIN ? 0 : together / apart;
}

/** Numerator and denominator of the correlation for the members of one group and their lean towards one other. */
function sumLeans(pair: OrderedPair): { together: number; apart: number } {
  const { table, group } = pair;
  const { firstCell, propositionOf, slotOf, weight, count } = table.profiles;
  const centres = meanLean(pair, group);
  let together = 0;
  let apart = 0;
  for (let profile = 0; profile < count; profile++) {
    if (table.groupOf[profile] !== group) continue;
    let sum = 0;
    let squares = 0;
    let propositions = 0;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      if ((table.observed[proposition * GROUP_STRIDE + group] ?? 0) < 2) continue;
      const centred = leanTowards(pair, { proposition, slot: slotOf[cell] ?? 0 }) - (centres[proposition] ?? 0);
      sum += centred;
      squares += centred * centred;
      propositions++;
    }
    together += (weight[profile] ?? 0) * (sum * sum - squares);
    apart += (weight[profile] ?? 0) * (propositions - 1) * squares;
  }
  return { together, apart };
}

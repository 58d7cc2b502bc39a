import { LEVELS, PSEUDO_COUNT } from "@/lib/analysis/grouping/parameters";
import { GROUP_STRIDE, type GroupSums, sumAt } from "@/lib/analysis/grouping/partition/group-sums";

/** One group looked at from another one. */
export interface OrderedPair {
  readonly table: GroupSums;
  /** By slot, the pooled mean difference from the other people in groups. */
  readonly pooledDifference: Float64Array;
  readonly group: number;
  readonly other: number;
}

/**
 * How much nearer somebody at a slot of a proposition is to one group's members than to the other's, in scale points.
 */
export function leanTowards(
  { table, pooledDifference, group, other }: OrderedPair,
  { proposition, slot }: { readonly proposition: number; readonly slot: number },
): number {
  const shrunkenMean = (of: number) =>
    (differenceAt(table, proposition, slot, of) + PSEUDO_COUNT * (pooledDifference[slot] ?? 0)) *
    (table.inverse[table.observed[proposition * GROUP_STRIDE + of] ?? 0] ?? 0);
  return shrunkenMean(other) - shrunkenMean(group);
}

/**
 * Mean lean by proposition, over the people of one of the two groups (`of`) who hold it; 0 where nobody does. O(cells).
 */
export function meanLean(pair: OrderedPair, of: number): Float64Array {
  const { table } = pair;
  const { firstCell, propositionOf, slotOf, weight, count, propositions } = table.profiles;
  const means = new Float64Array(propositions);
  for (let profile = 0; profile < count; profile++) {
    if (table.groupOf[profile] !== of) continue;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      const share = (weight[profile] ?? 0) / (table.observed[proposition * GROUP_STRIDE + of] ?? 1);
      means[proposition] =
        (means[proposition] ?? 0) + share * leanTowards(pair, { proposition, slot: slotOf[cell] ?? 0 });
    }
  }
  return means;
}

/** Pooled mean difference by slot, from the other people in groups. O(slots × groups). */
export function pooledDifferenceOfPlaced(table: GroupSums): Float64Array {
  const { profiles } = table;
  const pooledDifference = new Float64Array(profiles.propositions * LEVELS);
  for (let proposition = 0; proposition < profiles.propositions; proposition++) {
    let observed = 0;
    for (let group = 0; group < table.groups; group++) {
      observed += table.observed[proposition * GROUP_STRIDE + group] ?? 0;
    }
    if (observed < 2) continue;
    for (let slot = proposition * LEVELS; slot < (proposition + 1) * LEVELS; slot++) {
      let sum = 0;
      for (let group = 0; group < table.groups; group++) sum += differenceAt(table, proposition, slot, group);
      pooledDifference[slot] = sum / (observed - 1);
    }
  }
  return pooledDifference;
}

/** Summed difference of somebody at a slot from the members of a group, nobody added. */
function differenceAt(table: GroupSums, proposition: number, slot: number, group: number): number {
  return sumAt(table, proposition, slot, group) - (table.profiles.prior[slot] ?? 0);
}

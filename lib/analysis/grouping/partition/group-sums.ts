import { LEVELS, MAX_GROUPS, PSEUDO_COUNT } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";
import type { Profiles } from "@/lib/analysis/grouping/sample/profiles";
import {
  begins,
  floats,
  integers,
  type KernelFunctions,
  type LaidOut,
  shorts,
  singles,
} from "@/lib/analysis/kernel/kernel";

/** Stride of the groups in every table, so that the groups of one proposition lie side by side. */
export const GROUP_STRIDE = 8;

/** Steps of the rounded distances in a scale point; the kernel has the same number. */
const ROUNDED_STEPS = 16_000;

/** Stride of the levels of a proposition, a power of two. */
const LEVEL_STRIDE = 8;

/**
 * Group sums, the sufficient statistics of a division: the values in each group on each proposition, kept up to date as
 * profiles move. They make the distance of a profile to a group one look-up per cell. The kernel fills them.
 */
export interface GroupSums {
  readonly functions: KernelFunctions;
  readonly profiles: Profiles;
  groups: number;
  /** Group of each profile, −1 where unassigned. */
  readonly groupOf: Int32Array;
  /** observed[proposition × 8 + group]: members with a value on the proposition. */
  readonly observed: Int32Array;
  /**
   * differences[(proposition × 8 + group) × 8 + level]: summed difference of somebody at the level from the observed
   * members, a whole number.
   */
  readonly differences: Float32Array;
  /** inverse[n] = 1 / (n + added people). */
  readonly inverse: Float64Array;
  /** Of the last profile asked for: its distance by group, and a bit where it is allowed. */
  readonly distance: Float64Array;
  allowed: number;
  /** By profile: what the groups tell about the covered positions of one of its people, in scale points. */
  readonly gains: Float64Array;
  /** losses[own × 8 + other]: how much farther the members of a group are from another one than from their own. */
  readonly losses: Float64Array;
}

/** The arrays of the table, those that only the kernel reads included. */
export function groupSumsLayout({ people, propositions }: CodedRows) {
  return {
    groupOf: integers(people),
    observed: integers(propositions * GROUP_STRIDE),
    // By proposition: bit `group` is set where somebody in the group has a value.
    observedGroups: integers(propositions),
    differences: singles(propositions * GROUP_STRIDE * LEVEL_STRIDE),
    // By slot and group: the rounded term of a member, who does not count herself, and of an outsider.
    roundedTerms: shorts(propositions * LEVELS * MAX_GROUPS * 2),
    // [n] = steps / (n + 1), and the prior of the differences by proposition × 8 + level.
    roundedInverse: singles(people + 2),
    roundedPrior: singles(propositions * LEVEL_STRIDE),
    inverse: floats(2 * people + 1),
    // [n] = (n + added people) / (n − 1 + added people).
    withoutOne: floats(people + 1),
    distance: floats(GROUP_STRIDE),
    // An earlier division, to notice a cycle.
    checkpoint: integers(people),
    gains: floats(people),
    losses: floats(GROUP_STRIDE * GROUP_STRIDE),
  };
}

export function createGroupSums(
  profiles: Profiles,
  {
    arrays,
    functions,
  }: { readonly arrays: LaidOut<ReturnType<typeof groupSumsLayout>>; readonly functions: KernelFunctions },
): GroupSums {
  const { inverse, withoutOne, roundedInverse, roundedPrior } = arrays;
  for (let observed = 0; observed < inverse.length; observed++) inverse[observed] = 1 / (observed + PSEUDO_COUNT);
  for (let n = 0; n < withoutOne.length; n++) withoutOne[n] = (n + PSEUDO_COUNT) / (n - 1 + PSEUDO_COUNT);
  for (let n = 0; n < roundedInverse.length; n++) roundedInverse[n] = ROUNDED_STEPS / (n + PSEUDO_COUNT - 1);
  for (const [slot, prior] of profiles.prior.entries()) {
    roundedPrior[Math.floor(slot / LEVELS) * LEVEL_STRIDE + (slot % LEVELS)] = prior;
  }
  functions.bindProfiles(
    profiles.propositions,
    ...begins(
      profiles.weight,
      profiles.firstCell,
      profiles.propositionOf,
      profiles.slotOf,
      profiles.pooledDifference,
      profiles.prior,
    ),
  );
  functions.bindSums(
    ...begins(
      arrays.groupOf,
      arrays.observed,
      arrays.observedGroups,
      arrays.differences,
      inverse,
      withoutOne,
      arrays.distance,
      arrays.checkpoint,
      arrays.gains,
    ),
  );
  functions.bindRoundedTerms(arrays.roundedTerms.byteOffset, roundedInverse.byteOffset, roundedPrior.byteOffset);
  const { groupOf, observed, differences, distance, gains, losses } = arrays;
  return {
    ...{ functions, profiles, groups: 0, groupOf, observed, differences, inverse, distance, allowed: 0, gains, losses },
  };
}

/** Fills the table for a division of the profiles into numbered groups. O(cells + slots × groups). */
export function fillGroupSums(table: GroupSums, groups: number, groupOf: Int32Array): void {
  const { count } = table.profiles;
  table.groups = groups;
  table.groupOf.set(groupOf.subarray(0, count));
  table.functions.fillSums(count, groups);
}

/** Summed difference of somebody at a slot of a proposition from the observed members of a group and those added. */
export function sumAt({ differences, profiles }: GroupSums, proposition: number, slot: number, group: number): number {
  const at = (proposition * GROUP_STRIDE + group) * LEVEL_STRIDE + slot - proposition * LEVELS;
  return (differences[at] ?? 0) + (profiles.prior[slot] ?? 0);
}

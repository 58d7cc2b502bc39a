import { ADDED_PEOPLE, LEVELS, MAX_GROUPS } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";
import type { Profiles } from "@/lib/analysis/grouping/sample/profiles";
import { begins, floats, integers, type KernelFunctions, type LaidOut } from "@/lib/analysis/kernel/kernel";

/** Places kept for groups in every table, so that the groups of one proposition lie side by side. */
export const GROUP_PLACES = 8;

/** Places kept for the levels of a proposition, a power of two. */
const LEVEL_PLACES = 8;

/**
 * Group sums, the sufficient statistics of a division: what each group holds on each proposition, kept up to date as
 * profiles move. They make the distance of a profile to a group one look-up per cell. The kernel fills them.
 */
export interface GroupSums {
  readonly functions: KernelFunctions;
  readonly profiles: Profiles;
  groups: number;
  /** Group of each profile, −1 where unassigned. */
  readonly groupOf: Int32Array;
  /** holders[proposition × 8 + group]: members who hold the proposition. */
  readonly holders: Int32Array;
  /**
   * sums[(proposition × 8 + group) × 8 + level]: summed difference of somebody at the level from the members who hold
   * the proposition and from the people added.
   */
  readonly sums: Float64Array;
  /** inverse[n] = 1 / (n + added people). */
  readonly inverse: Float64Array;
  /** What the last profile saw that looked around: by group its distance, and a bit where it is allowed. */
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
    holders: integers(propositions * GROUP_PLACES),
    // By proposition: bit `group` is set where the group has a holder.
    answering: integers(propositions),
    sums: floats(propositions * GROUP_PLACES * LEVEL_PLACES),
    // [slot × groups + group] = sum / (holders + added people): an outsider's distance there.
    terms: floats(propositions * LEVELS * MAX_GROUPS),
    // [group × propositions + proposition] = (holders + added) / (holders − 1 + added): times this, the term of a member,
    // who does not count herself among the holders.
    withoutSelf: floats(propositions * MAX_GROUPS),
    inverse: floats(2 * people + 1),
    // [n] = (n + added people) / (n − 1 + added people).
    withoutOne: floats(people + 1),
    distance: floats(GROUP_PLACES),
    // A division to compare with later.
    seen: integers(people),
    gains: floats(people),
    losses: floats(GROUP_PLACES * GROUP_PLACES),
  };
}

export function createGroupSums(
  profiles: Profiles,
  {
    arrays,
    functions,
  }: { readonly arrays: LaidOut<ReturnType<typeof groupSumsLayout>>; readonly functions: KernelFunctions },
): GroupSums {
  const { inverse, withoutOne } = arrays;
  for (let holders = 0; holders < inverse.length; holders++) inverse[holders] = 1 / (holders + ADDED_PEOPLE);
  for (let n = 0; n < withoutOne.length; n++) withoutOne[n] = (n + ADDED_PEOPLE) / (n - 1 + ADDED_PEOPLE);
  functions.placeProfiles(
    profiles.propositions,
    ...begins(
      profiles.weight,
      profiles.firstCell,
      profiles.propositionOf,
      profiles.slotOf,
      profiles.everybody,
      profiles.added,
    ),
  );
  functions.placeSums(
    ...begins(
      arrays.groupOf,
      arrays.holders,
      arrays.answering,
      arrays.sums,
      arrays.terms,
      arrays.withoutSelf,
      inverse,
      withoutOne,
      arrays.distance,
      arrays.seen,
      arrays.gains,
    ),
  );
  const { groupOf, holders, sums, distance, gains, losses } = arrays;
  return { functions, profiles, groups: 0, groupOf, holders, sums, inverse, distance, allowed: 0, gains, losses };
}

/** Fills the table for a division of the profiles into numbered groups. O(cells + slots × groups). */
export function fillGroupSums(table: GroupSums, groups: number, groupOf: Int32Array): void {
  const { count } = table.profiles;
  table.groups = groups;
  table.groupOf.set(groupOf.subarray(0, count));
  table.functions.fillSums(count, groups);
}

/** Summed difference of somebody at a slot of a proposition from the members of a group who hold it and those added. */
export function sumAt({ sums }: GroupSums, proposition: number, slot: number, group: number): number {
  return sums[(proposition * GROUP_PLACES + group) * LEVEL_PLACES + slot - proposition * LEVELS] ?? 0;
}

import { ADDED_PEOPLE, LEVELS, MAXIMUM_GROUPS } from "./method";
import type { Profiles } from "./profiles";

/** Places kept for groups in every table, so that the groups of one proposition lie side by side. */
export const GROUP_PLACES = 8;

/** Places kept for the levels of a proposition, a power of two. */
const LEVEL_PLACES = 8;

/**
 * What each group holds on each proposition, kept up to date as profiles move: the table that makes the distance of a
 * profile to a group one look-up per cell.
 */
export interface GroupViews {
  readonly profiles: Profiles;
  groups: number;
  /** Group of each profile, −1 where unassigned. */
  readonly groupOf: Int32Array;
  /** holders[proposition × 8 + group]: members who hold the proposition. */
  readonly holders: Int32Array;
  /** By proposition: bit `group` is set where the group has a holder. */
  readonly answering: Int32Array;
  /**
   * sums[(proposition × 8 + group) × 8 + level]: summed difference of somebody at the level from the members who hold
   * the proposition and from the people added. Exact, so that it does not matter in which order people came and went.
   */
  readonly sums: Float64Array;
  /** terms[slot × groups + group] = sum / (holders + added people): an outsider's distance there. */
  readonly terms: Float64Array;
  /**
   * withoutSelf[group × propositions + proposition] = (holders + added people) / (holders − 1 + added people): times
   * this, the term of a member, who does not count herself among the holders.
   */
  readonly withoutSelf: Float64Array;
  /** inverse[n] = 1 / (n + added people). */
  readonly inverse: Float64Array;
  /** withoutOne[n] = (n + added people) / (n − 1 + added people). */
  readonly withoutOne: Float64Array;
  /** What the last profile saw that looked around: by group its distance, and a bit where it is allowed. */
  readonly distance: Float64Array;
  allowed: number;
}

export function createGroupViews(profiles: Profiles): GroupViews {
  const { propositions } = profiles;
  const people = profiles.profileOf.length;
  return {
    profiles,
    groups: 0,
    groupOf: new Int32Array(people),
    holders: new Int32Array(propositions * GROUP_PLACES),
    answering: new Int32Array(propositions),
    sums: new Float64Array(propositions * GROUP_PLACES * LEVEL_PLACES),
    terms: new Float64Array(propositions * LEVELS * MAXIMUM_GROUPS),
    withoutSelf: new Float64Array(propositions * MAXIMUM_GROUPS),
    inverse: Float64Array.from({ length: 2 * people + 1 }, (_, holders) => 1 / (holders + ADDED_PEOPLE)),
    withoutOne: Float64Array.from({ length: people + 1 }, (_, n) => (n + ADDED_PEOPLE) / (n - 1 + ADDED_PEOPLE)),
    distance: new Float64Array(GROUP_PLACES),
    allowed: 0,
  };
}

/** Fills the table for a division of the profiles into numbered groups. O(cells + slots × groups). */
export function fillGroupViews(views: GroupViews, groups: number, groupOf: Int32Array): void {
  const { profiles, holders, answering, sums } = views;
  const { count, propositions, firstCell, propositionOf, slotOf, weight } = profiles;
  views.groups = groups;
  views.groupOf.set(groupOf.subarray(0, count));
  holders.fill(0);
  answering.fill(0);
  sums.fill(0);
  for (let profile = 0; profile < count; profile++) {
    const group = views.groupOf[profile] ?? -1;
    if (group < 0) continue;
    const people = weight[profile] ?? 0;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      const at = firstSum(proposition, group) + (slotOf[cell] ?? 0) - proposition * LEVELS;
      sums[at] = (sums[at] ?? 0) + people;
    }
  }
  for (let proposition = 0; proposition < propositions; proposition++) {
    for (let group = 0; group < groups; group++) {
      sumUp(views, proposition, group);
      renewTerms(views, proposition, group);
    }
  }
}

/** Moves a profile to another group; −1 is no group. O(its cells × 5). */
export function moveProfile(views: GroupViews, profile: number, group: number): void {
  const { firstCell, propositionOf, slotOf, weight } = views.profiles;
  const people = weight[profile] ?? 0;
  const from = views.groupOf[profile] ?? -1;
  views.groupOf[profile] = group;
  const end = firstCell[profile + 1] ?? 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const proposition = propositionOf[cell] ?? 0;
    const slot = slotOf[cell] ?? 0;
    if (from >= 0) {
      countPeople(views, proposition, slot, from, -people);
      renewTerms(views, proposition, from);
    }
    if (group >= 0) {
      countPeople(views, proposition, slot, group, people);
      renewTerms(views, proposition, group);
    }
  }
}

/** Summed difference of somebody at a slot of a proposition from the members of a group who hold it and those added. */
export function sumAt({ sums }: GroupViews, proposition: number, slot: number, group: number): number {
  return sums[firstSum(proposition, group) + slot - proposition * LEVELS] ?? 0;
}

function firstSum(proposition: number, group: number): number {
  return (proposition * GROUP_PLACES + group) * LEVEL_PLACES;
}

/** Turns the number of people at each level, left where the sums will stand, into the sums. */
function sumUp({ profiles, sums, holders, answering }: GroupViews, proposition: number, group: number): void {
  const at = firstSum(proposition, group);
  const first = proposition * LEVELS;
  const { added } = profiles;
  const lowest = sums[at] ?? 0;
  const low = sums[at + 1] ?? 0;
  const middle = sums[at + 2] ?? 0;
  const high = sums[at + 3] ?? 0;
  const highest = sums[at + 4] ?? 0;
  const count = lowest + low + middle + high + highest;
  holders[proposition * GROUP_PLACES + group] = count;
  if (count > 0) answering[proposition] = (answering[proposition] ?? 0) | (1 << group);
  sums[at] = low + 2 * middle + 3 * high + 4 * highest + (added[first] ?? 0);
  sums[at + 1] = lowest + middle + 2 * high + 3 * highest + (added[first + 1] ?? 0);
  sums[at + 2] = 2 * lowest + low + high + 2 * highest + (added[first + 2] ?? 0);
  sums[at + 3] = 3 * lowest + 2 * low + middle + highest + (added[first + 3] ?? 0);
  sums[at + 4] = 4 * lowest + 3 * low + 2 * middle + high + (added[first + 4] ?? 0);
}

/** Adds people at a slot to what a group holds; a negative number takes them out. */
function countPeople(views: GroupViews, proposition: number, slot: number, group: number, people: number): void {
  const { sums, holders, answering } = views;
  const place = proposition * GROUP_PLACES + group;
  const count = (holders[place] ?? 0) + people;
  holders[place] = count;
  const answer = answering[proposition] ?? 0;
  answering[proposition] = count > 0 ? answer | (1 << group) : answer & ~(1 << group);
  const at = firstSum(proposition, group);
  const level = slot - proposition * LEVELS;
  sums[at] = (sums[at] ?? 0) + people * level;
  sums[at + 1] = (sums[at + 1] ?? 0) + people * Math.abs(level - 1);
  sums[at + 2] = (sums[at + 2] ?? 0) + people * Math.abs(level - 2);
  sums[at + 3] = (sums[at + 3] ?? 0) + people * Math.abs(level - 3);
  sums[at + 4] = (sums[at + 4] ?? 0) + people * (4 - level);
}

/** Works out the terms of a group on a proposition from its sums. */
function renewTerms(views: GroupViews, proposition: number, group: number): void {
  const { sums, terms, holders, groups, inverse, withoutSelf, withoutOne, profiles } = views;
  const count = holders[proposition * GROUP_PLACES + group] ?? 0;
  const scale = inverse[count] ?? 0;
  withoutSelf[group * profiles.propositions + proposition] = withoutOne[count] ?? 0;
  const from = firstSum(proposition, group);
  const first = proposition * LEVELS * groups + group;
  terms[first] = (sums[from] ?? 0) * scale;
  terms[first + groups] = (sums[from + 1] ?? 0) * scale;
  terms[first + 2 * groups] = (sums[from + 2] ?? 0) * scale;
  terms[first + 3 * groups] = (sums[from + 3] ?? 0) * scale;
  terms[first + 4 * groups] = (sums[from + 4] ?? 0) * scale;
}

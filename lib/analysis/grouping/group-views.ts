import { ADDED_PEOPLE, LEVELS, MAXIMUM_GROUPS } from "./method";
import type { Profiles } from "./profiles";

/** Places kept for groups in every table, so that the groups of one slot lie side by side. */
export const GROUP_PLACES = 8;

/** The place of those who are in no group: counted like a group, but never looked at. */
const NO_GROUP_PLACE = 7;

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
  /** standing[(proposition × 8 + group) × 8 + level]: members who stand there. Everything below follows from it. */
  readonly standing: Int32Array;
  /** holders[proposition × 8 + group]: members who hold the proposition. */
  readonly holders: Int32Array;
  /** By proposition: bit `group` is set where the group has a holder. */
  readonly answering: Int32Array;
  /**
   * With d the summed difference of somebody at a slot from the members who hold the proposition:
   * terms[slot × 2 × groups + group] = (d + added) / (holders + added people), an outsider's distance there;
   * terms[slot × 2 × groups + groups + group]: a member's, who does not count herself among the holders.
   */
  readonly terms: Float64Array;
  /** inverse[n] = 1 / (n + added people). */
  readonly inverse: Float64Array;
  /** withoutOne[n] = (n + added people) / (n − 1 + added people): takes one of n holders out of a term. */
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
    standing: new Int32Array(propositions * GROUP_PLACES * LEVEL_PLACES),
    holders: new Int32Array(propositions * GROUP_PLACES),
    answering: new Int32Array(propositions),
    terms: new Float64Array(propositions * LEVELS * 2 * MAXIMUM_GROUPS),
    inverse: Float64Array.from({ length: 2 * people + 1 }, (_, holders) => 1 / (holders + ADDED_PEOPLE)),
    withoutOne: Float64Array.from({ length: people + 1 }, (_, n) => (n + ADDED_PEOPLE) / (n - 1 + ADDED_PEOPLE)),
    distance: new Float64Array(GROUP_PLACES),
    allowed: 0,
  };
}

/** Fills the table for a division of the profiles into numbered groups. O(cells + slots × groups). */
export function fillGroupViews(views: GroupViews, groups: number, groupOf: Int32Array): void {
  const { profiles, standing, answering } = views;
  const { count, propositions, firstCell, propositionOf, slotOf } = profiles;
  views.groups = groups;
  views.groupOf.set(groupOf.subarray(0, count));
  standing.fill(0);
  answering.fill(0);
  for (let profile = 0; profile < count; profile++) {
    const place = placeOf(views.groupOf[profile] ?? -1);
    const people = profiles.weight[profile] ?? 0;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const at = standingAt(propositionOf[cell] ?? 0, slotOf[cell] ?? 0, place);
      standing[at] = (standing[at] ?? 0) + people;
    }
  }
  for (let proposition = 0; proposition < propositions; proposition++) {
    for (let group = 0; group < groups; group++) renewProposition(views, proposition, group);
    renewProposition(views, proposition, NO_GROUP_PLACE);
  }
}

/** Moves a profile to another group; −1 is no group. O(its cells × 5). */
export function moveProfile(views: GroupViews, profile: number, group: number): void {
  const { profiles, standing } = views;
  const { firstCell, propositionOf, slotOf, weight } = profiles;
  const people = weight[profile] ?? 0;
  const from = placeOf(views.groupOf[profile] ?? -1);
  const to = placeOf(group);
  views.groupOf[profile] = group;
  const end = firstCell[profile + 1] ?? 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const proposition = propositionOf[cell] ?? 0;
    const slot = slotOf[cell] ?? 0;
    const left = standingAt(proposition, slot, from);
    const joined = standingAt(proposition, slot, to);
    standing[left] = (standing[left] ?? 0) - people;
    standing[joined] = (standing[joined] ?? 0) + people;
    renewProposition(views, proposition, from);
    renewProposition(views, proposition, to);
  }
}

/** Where a group stands in the tables. */
export function placeOf(group: number): number {
  return group < 0 ? NO_GROUP_PLACE : group;
}

/** Summed difference of somebody at a slot of a proposition from the members of a group who hold it. */
export function differenceFrom({ standing }: GroupViews, proposition: number, slot: number, group: number): number {
  const first = standingAt(proposition, proposition * LEVELS, group);
  const own = slot - proposition * LEVELS;
  let difference = 0;
  for (let level = 0; level < LEVELS; level++) difference += (standing[first + level] ?? 0) * Math.abs(level - own);
  return difference;
}

function standingAt(proposition: number, slot: number, place: number): number {
  return (proposition * GROUP_PLACES + place) * LEVEL_PLACES + slot - proposition * LEVELS;
}

/** Works out everything about a group on a proposition from where its members stand there. */
function renewProposition(views: GroupViews, proposition: number, place: number): void {
  const { standing, holders, answering, groups } = views;
  const at = (proposition * GROUP_PLACES + place) * LEVEL_PLACES;
  const lowest = standing[at] ?? 0;
  const low = standing[at + 1] ?? 0;
  const middle = standing[at + 2] ?? 0;
  const high = standing[at + 3] ?? 0;
  const highest = standing[at + 4] ?? 0;
  const count = lowest + low + middle + high + highest;
  holders[proposition * GROUP_PLACES + place] = count;
  const answer = answering[proposition] ?? 0;
  answering[proposition] = count > 0 ? answer | (1 << place) : answer & ~(1 << place);
  if (place >= groups) return;

  const first = proposition * LEVELS;
  setTerm(views, first, place, count, low + 2 * middle + 3 * high + 4 * highest);
  setTerm(views, first + 1, place, count, lowest + middle + 2 * high + 3 * highest);
  setTerm(views, first + 2, place, count, 2 * lowest + low + high + 2 * highest);
  setTerm(views, first + 3, place, count, 3 * lowest + 2 * low + middle + highest);
  setTerm(views, first + 4, place, count, 4 * lowest + 3 * low + 2 * middle + high);
}

function setTerm(views: GroupViews, slot: number, group: number, count: number, difference: number): void {
  const { profiles, terms, groups, inverse, withoutOne } = views;
  const at = 2 * groups * slot + group;
  const term = (difference + (profiles.added[slot] ?? 0)) * (inverse[count] ?? 0);
  terms[at] = term;
  terms[at + groups] = term * (withoutOne[count] ?? 0);
}

import { ADDED_PEOPLE, LEVELS } from "./method";
import type { Profiles } from "./profiles";

/** Places kept for groups in every table, so that the groups of one slot lie side by side. */
export const GROUP_PLACES = 8;

/** A place that is never a group's: always empty, for those who are in none. */
export const NO_GROUP_PLACE = 7;

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
  /** differences[slot × 8 + group]: summed difference of somebody at this slot from the members who hold it. */
  readonly differences: Int32Array;
  /** terms[slot × 8 + group] = (differences + added) / (holders + added people): an outsider's distance there. */
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
    holders: new Int32Array(propositions * GROUP_PLACES),
    answering: new Int32Array(propositions),
    differences: new Int32Array(propositions * LEVELS * GROUP_PLACES),
    terms: new Float64Array(propositions * LEVELS * GROUP_PLACES),
    inverse: Float64Array.from({ length: 2 * people + 1 }, (_, holders) => 1 / (holders + ADDED_PEOPLE)),
    withoutOne: Float64Array.from({ length: people + 1 }, (_, n) => (n + ADDED_PEOPLE) / (n - 1 + ADDED_PEOPLE)),
    distance: new Float64Array(GROUP_PLACES),
    allowed: 0,
  };
}

/** Fills the table for a division of the profiles into numbered groups. O(cells × 5 + slots × groups). */
export function fillGroupViews(views: GroupViews, groups: number, groupOf: Int32Array): void {
  const { profiles, holders, differences, answering } = views;
  const { count, propositions, firstCell, propositionOf, slotOf } = profiles;
  views.groups = groups;
  views.groupOf.set(groupOf.subarray(0, count));
  holders.fill(0);
  differences.fill(0);
  answering.fill(0);
  for (let profile = 0; profile < count; profile++) {
    const group = views.groupOf[profile] ?? -1;
    if (group < 0) continue;
    const people = profiles.weight[profile] ?? 0;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      addAt(holders, differences, propositionOf[cell] ?? 0, slotOf[cell] ?? 0, group, people);
    }
  }
  for (let proposition = 0; proposition < propositions; proposition++) {
    for (let group = 0; group < groups; group++) renewProposition(views, proposition, group);
  }
}

/** Moves a profile to another group; −1 is no group. O(its cells × 5). */
export function moveProfile(views: GroupViews, profile: number, group: number): void {
  const { profiles, holders, differences } = views;
  const { firstCell, propositionOf, slotOf, weight } = profiles;
  const people = weight[profile] ?? 0;
  const from = views.groupOf[profile] ?? -1;
  views.groupOf[profile] = group;
  const end = firstCell[profile + 1] ?? 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const proposition = propositionOf[cell] ?? 0;
    const slot = slotOf[cell] ?? 0;
    if (from >= 0) {
      addAt(holders, differences, proposition, slot, from, -people);
      renewProposition(views, proposition, from);
    }
    if (group >= 0) {
      addAt(holders, differences, proposition, slot, group, people);
      renewProposition(views, proposition, group);
    }
  }
}

/** Adds people (takes them away, if negative) who stand at one slot to what a group holds on its proposition. */
function addAt(
  holders: Int32Array,
  differences: Int32Array,
  proposition: number,
  slot: number,
  group: number,
  people: number,
): void {
  const place = proposition * GROUP_PLACES + group;
  holders[place] = (holders[place] ?? 0) + people;
  const first = proposition * LEVELS;
  for (let other = first; other < first + LEVELS; other++) {
    const at = other * GROUP_PLACES + group;
    differences[at] = (differences[at] ?? 0) + people * Math.abs(other - slot);
  }
}

function renewProposition(views: GroupViews, proposition: number, group: number): void {
  const { profiles, holders, answering, differences, terms, inverse } = views;
  const { added } = profiles;
  const count = holders[proposition * GROUP_PLACES + group] ?? 0;
  const answer = answering[proposition] ?? 0;
  answering[proposition] = count > 0 ? answer | (1 << group) : answer & ~(1 << group);
  const share = inverse[count] ?? 0;
  const first = proposition * LEVELS;
  for (let slot = first; slot < first + LEVELS; slot++) {
    const at = slot * GROUP_PLACES + group;
    terms[at] = ((differences[at] ?? 0) + (added[slot] ?? 0)) * share;
  }
}

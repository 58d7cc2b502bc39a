import { ADDED_PEOPLE, LEVELS } from "./method";
import type { Profiles } from "./profiles";

/** Places kept for groups in every table, so that the groups of one slot lie side by side. */
export const GROUP_PLACES = 8;

/**
 * What each group holds on each proposition, kept up to date as profiles move: the table that makes the distance of a
 * profile to a group one look-up per cell.
 */
export interface GroupViews {
  groups: number;
  /** Group of each profile, −1 where unassigned. */
  readonly groupOf: Int32Array;
  /** holders[proposition × 8 + group]: members who hold the proposition. */
  readonly holders: Int32Array;
  /** differences[slot × 8 + group]: summed difference of somebody at this slot from the members who hold it. */
  readonly differences: Float64Array;
  /** terms[slot × 8 + group] = (differences + added) / (holders + added people): an outsider's distance there. */
  readonly terms: Float64Array;
  /** inverse[n] = 1 / (n + added people). */
  readonly inverse: Float64Array;
}

export function createGroupViews({ people, propositions }: { people: number; propositions: number }): GroupViews {
  return {
    groups: 0,
    groupOf: new Int32Array(people),
    holders: new Int32Array(propositions * GROUP_PLACES),
    differences: new Float64Array(propositions * LEVELS * GROUP_PLACES),
    terms: new Float64Array(propositions * LEVELS * GROUP_PLACES),
    inverse: Float64Array.from({ length: 2 * people + 1 }, (_, holders) => 1 / (holders + ADDED_PEOPLE)),
  };
}

/** Fills the table for a division of the profiles. O(cells × 5 + slots × groups). */
export function fillGroupViews(
  views: GroupViews,
  { profiles, groups, groupOf }: { readonly profiles: Profiles; readonly groups: number; readonly groupOf: Int32Array },
): void {
  const { holders, differences, terms, inverse } = views;
  views.groups = groups;
  views.groupOf.set(groupOf.subarray(0, profiles.count));
  holders.fill(0);
  differences.fill(0);
  for (let profile = 0; profile < profiles.count; profile++) {
    const group = views.groupOf[profile] ?? -1;
    if (group >= 0) addToGroup(views, { profiles, profile, group, sign: 1 });
  }
  for (let slot = 0, proposition = 0; proposition < profiles.propositions; proposition++) {
    for (let level = 0; level < LEVELS; level++, slot++) {
      const added = profiles.added[slot] ?? 0;
      for (let group = 0; group < groups; group++) {
        const at = slot * GROUP_PLACES + group;
        const weight = inverse[holders[proposition * GROUP_PLACES + group] ?? 0] ?? 0;
        terms[at] = ((differences[at] ?? 0) + added) * weight;
      }
    }
  }
}

/** Moves a profile to another group; −1 is no group. O(its cells × 5). */
export function moveProfile(
  views: GroupViews,
  { profiles, profile, group }: { readonly profiles: Profiles; readonly profile: number; readonly group: number },
): void {
  const from = views.groupOf[profile] ?? -1;
  views.groupOf[profile] = group;
  if (from >= 0) {
    addToGroup(views, { profiles, profile, group: from, sign: -1 });
    renewTerms(views, { profiles, profile, group: from });
  }
  if (group >= 0) {
    addToGroup(views, { profiles, profile, group, sign: 1 });
    renewTerms(views, { profiles, profile, group });
  }
}

interface Membership {
  readonly profiles: Profiles;
  readonly profile: number;
  readonly group: number;
}

function addToGroup(
  { holders, differences }: GroupViews,
  { profiles, profile, group, sign }: Membership & { readonly sign: 1 | -1 },
): void {
  const { weight, firstCell, propositionOf, slotOf } = profiles;
  const people = sign * (weight[profile] ?? 0);
  const end = firstCell[profile + 1] ?? 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const proposition = propositionOf[cell] ?? 0;
    const first = proposition * LEVELS;
    const own = (slotOf[cell] ?? 0) - first;
    const place = proposition * GROUP_PLACES + group;
    holders[place] = (holders[place] ?? 0) + people;
    for (let level = 0; level < LEVELS; level++) {
      const at = (first + level) * GROUP_PLACES + group;
      differences[at] = (differences[at] ?? 0) + people * Math.abs(level - own);
    }
  }
}

function renewTerms({ holders, differences, terms, inverse }: GroupViews, { profiles, profile, group }: Membership) {
  const { firstCell, propositionOf, added } = profiles;
  const end = firstCell[profile + 1] ?? 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const proposition = propositionOf[cell] ?? 0;
    const weight = inverse[holders[proposition * GROUP_PLACES + group] ?? 0] ?? 0;
    for (let level = 0; level < LEVELS; level++) {
      const slot = proposition * LEVELS + level;
      const at = slot * GROUP_PLACES + group;
      terms[at] = ((differences[at] ?? 0) + (added[slot] ?? 0)) * weight;
    }
  }
}

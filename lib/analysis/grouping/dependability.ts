import type { FoundDivision, FoundGroups } from "@/lib/analysis/grouping/found-groups";
import { EQUAL_WITHIN, LIMITS } from "@/lib/analysis/grouping/parameters";
import type { Resamples } from "@/lib/analysis/grouping/trials/stability";

/** How dependable the groups and the people of a division are. */
export interface Dependability {
  /** By group: mean overlap with the best matching group of each resample. */
  readonly jaccard: readonly number[];
  /** By person: share of the resamples in which she was in the group that best matches hers. */
  readonly stayOf: Float64Array;
  /** By person: 1 if she is found again in a group that is. */
  readonly isMember: Uint8Array;
  readonly members: number;
  /** Part of the gain that is owed to members. */
  readonly carried: number;
}

/**
 * What resamples say of one division. A group's overlap is the mean over resamples; people who said exactly the same
 * have one share of staying, over all of them together, since which of them lost which position is nothing they said.
 * Members are those who stay in 70 of 100 resamples in groups with an overlap of 0.6; the carried gain is the sum of
 * their gains over everybody's differences. O(people + resamples × groups).
 */
export function dependabilityOf(
  { profileOf, totalDifference }: Pick<FoundGroups, "profileOf" | "totalDifference">,
  {
    division,
    satIn,
    found,
  }: {
    readonly division: FoundDivision;
    readonly satIn: Int32Array;
    readonly found: Resamples["divisions"][number];
  },
): Dependability {
  const { groups, groupOf, gainOf } = division;
  const jaccard = Array.from({ length: groups }, (_, group) => meanOverlap(found.overlaps, { groups, group }));
  const stayOf = sharedStay({ profileOf, satIn, stayed: found.stayed });
  const isMember = Uint8Array.from(groupOf, (group, person) => {
    const holds = (jaccard[group] ?? 0) > LIMITS.groupShown - EQUAL_WITHIN;
    return group >= 0 && holds && staysAsMember(stayOf[person] ?? 0) ? 1 : 0;
  });
  let members = 0;
  let gain = 0;
  for (const [person, member] of isMember.entries()) {
    if (member === 0) continue;
    members++;
    gain += gainOf[person] ?? 0;
  }
  return { jaccard, stayOf, isMember, members, carried: gain / totalDifference };
}

/** Whether somebody who stays so often is a member of her group, and does not only lean towards it. */
export function staysAsMember(stay: number): boolean {
  return stay > LIMITS.memberStay - EQUAL_WITHIN;
}

function meanOverlap(
  overlaps: Float64Array,
  { groups, group }: { readonly groups: number; readonly group: number },
): number {
  const resamples = overlaps.length / groups;
  let sum = 0;
  for (let place = 0; place < resamples; place++) sum += overlaps[place * groups + group] ?? 0;
  return resamples > 0 ? sum / resamples : 0;
}

function sharedStay({
  profileOf,
  satIn,
  stayed,
}: {
  readonly profileOf: Int32Array;
  readonly satIn: Int32Array;
  readonly stayed: Int32Array;
}): Float64Array {
  const profiles = profileOf.reduce((most, profile) => Math.max(most, profile + 1), 0);
  const sat = new Float64Array(profiles);
  const kept = new Float64Array(profiles);
  for (const [person, profile] of profileOf.entries()) {
    sat[profile] = (sat[profile] ?? 0) + (satIn[person] ?? 0);
    kept[profile] = (kept[profile] ?? 0) + (stayed[person] ?? 0);
  }
  return Float64Array.from(profileOf, (profile) => (kept[profile] ?? 0) / Math.max(1, sat[profile] ?? 0));
}

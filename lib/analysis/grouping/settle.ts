import { fillGroupViews, type GroupViews, moveProfile } from "./group-views";
import { EQUAL_WITHIN, MAXIMUM_ROUNDS } from "./method";
import { lookAround } from "./standing";
import type { Start } from "./starting-points";

/**
 * Lets profiles move until nobody moves: one after the other, each to the allowed group it is nearest to, if that is
 * nearer than its own; a profile without an allowed group is unassigned. Groups of fewer than two people are then
 * dissolved, the rest renumbered in order, and settling goes on.
 *
 * @param views filled with the settled division.
 * @returns whether at least two groups remain. O(rounds × cells × groups), at most 50 rounds each time.
 */
export function settle(
  views: GroupViews,
  { start, minimumShared }: { readonly start: Start; readonly minimumShared: number },
): boolean {
  let { groups, groupOf } = start;
  while (groups >= 2) {
    fillGroupViews(views, groups, groupOf);
    moveUntilNobodyMoves(views, minimumShared);
    const kept = withoutSmallGroups(views);
    if (kept.groups === groups) return true;
    ({ groups, groupOf } = kept);
  }
  return false;
}

/**
 * Ends as soon as nobody has moved since each was last looked at: looking again could change nothing. Some divisions
 * come back again and again instead; rounds that would only repeat what was seen are then left out, since what a round
 * does depends on the division it starts from and on nothing else. (The division to compare with is renewed at rounds
 * 1, 2, 4, 8 …, so that a return of any length is noticed: Brent 1980.)
 */
function moveUntilNobodyMoves(views: GroupViews, minimumShared: number): void {
  const { count } = views.profiles;
  let unmoved = 0;
  let rounds = MAXIMUM_ROUNDS;
  let seen: Int32Array | null = null;
  let seenIn = 0;
  for (let round = 1; round <= rounds; round++) {
    for (let profile = 0; profile < count; profile++) {
      lookAround(views, profile, "move", minimumShared);
      const own = views.groupOf[profile] ?? -1;
      const group = nearestAllowed(views, own);
      if (group !== own) {
        moveProfile(views, profile, group);
        unmoved = 0;
        continue;
      }
      unmoved++;
      if (unmoved === count) return;
    }
    if (seen && isSame(views, seen)) {
      rounds = round + ((rounds - round) % (round - seenIn));
      seen = null;
      seenIn = MAXIMUM_ROUNDS;
    } else if (round >= 2 * seenIn) {
      seen = views.groupOf.slice(0, count);
      seenIn = round;
    }
  }
}

function isSame({ groupOf }: GroupViews, seen: Int32Array): boolean {
  for (let profile = 0; profile < seen.length; profile++) if (groupOf[profile] !== seen[profile]) return false;
  return true;
}

/** One's own group if it is allowed and none is nearer; of equally near others the lower number; −1 if none is allowed. */
function nearestAllowed({ distance, allowed, groups }: GroupViews, own: number): number {
  const toOwn = own >= 0 && (allowed & (1 << own)) !== 0 ? (distance[own] ?? 0) : Number.POSITIVE_INFINITY;
  let found = toOwn === Number.POSITIVE_INFINITY ? -1 : own;
  let least = toOwn - EQUAL_WITHIN;
  for (let group = 0; group < groups; group++) {
    const apart = distance[group] ?? 0;
    if (apart > least || (allowed & (1 << group)) === 0) continue;
    found = group;
    least = apart - EQUAL_WITHIN;
  }
  return found;
}

function withoutSmallGroups({ profiles, groups, groupOf }: GroupViews): Start {
  const people = new Int32Array(groups);
  for (let profile = 0; profile < profiles.count; profile++) {
    const group = groupOf[profile] ?? -1;
    if (group >= 0) people[group] = (people[group] ?? 0) + (profiles.weight[profile] ?? 0);
  }
  if (people.every((size) => size >= 2)) return { groups, groupOf };
  let kept = 0;
  const numberOf = people.map((size) => (size >= 2 ? kept++ : -1));
  return {
    groups: kept,
    groupOf: groupOf.slice(0, profiles.count).map((group) => (group < 0 ? -1 : (numberOf[group] ?? -1))),
  };
}

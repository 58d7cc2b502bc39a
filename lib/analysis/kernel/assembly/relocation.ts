import { canBeRounded, clearlyNearest, sumRoundedTerms, toleranceOf } from "./approximate-distances";
import { sumTerms } from "./distance-to-groups";
import { checkpoint, count, distance, groupOf, groups, groupsSharingEnough, weight } from "./group-sums";
import { moveProfile } from "./moves";

/**
 * Iterative relocation: one profile after the other moves to the allowed group it is nearest to, if that is nearer than
 * its own, until nobody moves; without an allowed group it is unassigned.
 *
 * Ends as soon as nobody has moved since each was last looked at: looking again could change nothing. Some divisions
 * come back again and again instead; rounds that would only repeat a cycle are then left out, since what a round
 * does depends on the division it starts from and on nothing else. (The division to compare with is renewed at rounds
 * 1, 2, 4, 8 …, so that a return of any length is noticed: Brent 1980.)
 */
export function relocateUntilStable(minimumShared: i32, maximumRounds: i32, equalWithin: f64): void {
  let unmoved = 0;
  let rounds = maximumRounds;
  let hasCheckpoint = false;
  let checkpointRound = 0;
  for (let round = 1; round <= rounds; round++) {
    for (let profile = 0; profile < count; profile++) {
      const own = groupOf[profile];
      const group = nearestGroup(profile, own, minimumShared, equalWithin);
      if (group !== own) {
        moveProfile(profile, group);
        unmoved = 0;
        continue;
      }
      unmoved++;
      if (unmoved === count) return;
    }
    if (hasCheckpoint && isAtCheckpoint()) {
      rounds = round + ((rounds - round) % (round - checkpointRound));
      hasCheckpoint = false;
      checkpointRound = maximumRounds;
    } else if (round >= 2 * checkpointRound) {
      for (let profile = 0; profile < count; profile++) checkpoint[profile] = groupOf[profile];
      hasCheckpoint = true;
      checkpointRound = round;
    }
  }
}

function isAtCheckpoint(): bool {
  for (let profile = 0; profile < count; profile++) if (groupOf[profile] !== checkpoint[profile]) return false;
  return true;
}

/** Rounded distances decide where they can. People with the same profile who go with it are in exact ones only. */
function nearestGroup(profile: i32, own: i32, minimumShared: i32, equalWithin: f64): i32 {
  const allowed = groupsSharingEnough(profile, minimumShared);
  if (allowed === 0) return -1;
  if (weight[profile] === 1 && canBeRounded(profile)) {
    sumRoundedTerms(profile, own, allowed);
    const group = clearlyNearest(toleranceOf(profile));
    if (group >= 0) return group;
  }
  sumTerms(profile, true);
  return nearestAllowed(allowed, own, equalWithin);
}

/**
 * One's own group if it is allowed and none is nearer; of equally near others the lower number; −1 if none is allowed.
 */
function nearestAllowed(allowed: i32, own: i32, equalWithin: f64): i32 {
  const mayStay = own >= 0 && (allowed & (1 << own)) !== 0 && distance[own] !== Infinity;
  let found = mayStay ? own : -1;
  let least = (mayStay ? distance[own] : Infinity) - equalWithin;
  for (let group = 0; group < groups; group++) {
    const apart = distance[group];
    if (apart > least || (allowed & (1 << group)) === 0) continue;
    found = group;
    least = apart - equalWithin;
  }
  return found;
}

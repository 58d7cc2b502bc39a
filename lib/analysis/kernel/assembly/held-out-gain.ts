import {
  alwaysNearest,
  bytesOfRow,
  canBeRounded,
  clearlyNearestWithout,
  lanesOf,
  rowOf,
  sumRoundedTerms,
  toleranceOf,
} from "./approximate-distances";
import { sumTerms } from "./distance-to-groups";
import {
  count,
  distance,
  firstCell,
  gains,
  groupOf,
  groups,
  groupsSharingEnough,
  LEVELS,
  pooledDifference,
  propositionOf,
  slotOf,
  termOf,
  termOfMember,
  weight,
} from "./group-sums";

/**
 * Held-out gain: summed over people and positions, how much closer the group comes to a held-out position than
 * everybody does; the gain of one person of each profile is left in `gains`.
 */
export function heldOutGains(minimumShared: i32, equalWithin: f64): f64 {
  let total: f64 = 0;
  for (let profile = 0; profile < count; profile++) {
    const allowed = groupsSharingEnough(profile, minimumShared);
    const gain = allowed !== 0 ? gainOf(profile, allowed, equalWithin) : 0;
    gains[profile] = gain;
    total += <f64>weight[profile] * gain;
  }
  return total;
}

/** Sum of the gains over the positions of one person. Rounded distances decide which group predicts where they can. */
function gainOf(profile: i32, allowed: i32, equalWithin: f64): f64 {
  const slots = slotOf;
  const propositionAt = propositionOf;
  const pooled = pooledDifference;
  const own = groupOf[profile];
  const first = firstCell[profile];
  const end = firstCell[profile + 1];
  const tolerance = toleranceOf(profile);
  const isRounded = canBeRounded(profile);
  if (isRounded) sumRoundedTerms(profile, own, allowed);
  const always = isRounded ? alwaysNearest(tolerance) : -1;
  const low = lanesOf(0);
  const middle = lanesOf(1);
  const high = lanesOf(2);
  const bytes = bytesOfRow();
  let inReach = 0;
  let gain: f64 = 0;
  for (let cell = first; cell < end; cell++) {
    const slot = slots[cell];
    let group = always;
    if (group < 0 && isRounded) {
      group = clearlyNearestWithout(rowOf(slot, bytes), low, middle, high, tolerance);
    }
    if (group < 0) {
      if (inReach === 0) {
        sumTerms(profile, false);
        inReach = withinOneTerm(allowed);
      }
      group = nearestWithout(cell, own, inReach, equalWithin);
    }
    gain += pooled[slot] - predictedTerm(propositionAt[cell], slot, group, own);
  }
  return gain;
}

function predictedTerm(proposition: i32, slot: i32, group: i32, own: i32): f64 {
  return group === own ? termOfMember(proposition, slot, group) : termOf(proposition, slot, group, 0);
}

/** The group that is nearest by the other positions; of equally near ones the lower number. */
function nearestWithout(cell: i32, own: i32, inReach: i32, equalWithin: f64): i32 {
  let least = Infinity;
  let nearest = 0;
  for (let group = 0; group < groups; group++) {
    if ((inReach & (1 << group)) === 0) continue;
    const rest = distance[group] - predictedTerm(propositionOf[cell], slotOf[cell], group, own);
    if (rest > least - equalWithin) continue;
    least = rest;
    nearest = group;
  }
  return nearest;
}

/**
 * The allowed groups that can be nearest without one proposition, as bits: no term exceeds the range of the scale, so
 * a group farther than that from the nearest one stays behind whichever position is covered.
 */
function withinOneTerm(allowed: i32): i32 {
  let least = Infinity;
  for (let group = 0; group < groups; group++) {
    if ((allowed & (1 << group)) !== 0) least = min(least, distance[group]);
  }
  let inReach = 0;
  for (let group = 0; group < groups; group++) {
    if (distance[group] <= least + <f64>LEVELS) inReach |= 1 << group;
  }
  return inReach & allowed;
}

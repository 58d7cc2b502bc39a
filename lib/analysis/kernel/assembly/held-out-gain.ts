import { distancesToGroups } from "./distance-to-groups";
import {
  count,
  distance,
  firstCell,
  gains,
  groupOf,
  groups,
  LEVELS,
  pooledDifference,
  propositionOf,
  propositions,
  slotOf,
  terms,
  weight,
  withoutSelf,
} from "./group-sums";

/**
 * Held-out gain: summed over people and positions, how much closer the group comes to a held-out position than
 * everybody does; the gain of one person of each profile is left in `gains`.
 */
export function heldOutGains(minimumShared: i32, equalWithin: f64): f64 {
  let total: f64 = 0;
  for (let profile = 0; profile < count; profile++) {
    const allowed = distancesToGroups(profile, false, minimumShared);
    const gain = allowed !== 0 ? gainOf(profile, allowed, equalWithin) : 0;
    gains[profile] = gain;
    total += <f64>weight[profile] * gain;
  }
  return total;
}

/** Sum of the gains over the positions of one person. */
function gainOf(profile: i32, allowed: i32, equalWithin: f64): f64 {
  const own = groupOf[profile];
  const end = firstCell[profile + 1];
  const ownRow = max(0, own) * propositions;
  const inReach = withinOneTerm(allowed);
  let gain: f64 = 0;
  for (let cell = firstCell[profile]; cell < end; cell++) {
    const slot = slotOf[cell];
    let least = Infinity;
    let predicted: f64 = 0;
    for (let group = 0; group < groups; group++) {
      if ((inReach & (1 << group)) === 0) continue;
      const outside = terms[slot * groups + group];
      const term = group === own ? outside * withoutSelf[ownRow + propositionOf[cell]] : outside;
      const rest = distance[group] - term;
      if (rest > least - equalWithin) continue;
      least = rest;
      predicted = term;
    }
    gain += pooledDifference[slot] - predicted;
  }
  return gain;
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

import {
  distance,
  firstCell,
  GROUP_STRIDE,
  groupOf,
  groups,
  inverseOf,
  observed,
  observedGroups,
  propositionOf,
  propositions,
  slotOf,
  sumAt,
  terms,
  weight,
  withoutSelf,
} from "./group-sums";

/**
 * Distances of a profile to all groups, left in `distance`; lib/analysis/grouping/partition/distance-to-groups.ts has
 * the definition.
 *
 * @param duplicatesMove whether people with the same profile go with it wherever it goes, or stay in its own group.
 * @returns the groups it is allowed in, as bits. O(cells of the profile × groups).
 */
export function distancesToGroups(profile: i32, duplicatesMove: bool, minimumShared: i32): i32 {
  if (groups > 4) sumOfSix(profile);
  else if (groups > 2) sumOfFour(profile);
  else sumOfTwo(profile);
  const others = weight[profile] - 1;
  if (duplicatesMove && others > 0) sumWithDuplicates(profile, others);
  return groupsSharingEnough(profile, minimumShared);
}

/**
 * Two groups at once. Written out for two, four and six groups, since sums side by side do not wait for each other;
 * what stands beyond the last group is added up too and never looked at.
 */
function sumOfTwo(profile: i32): void {
  const own = groupOf[profile];
  const home = max(0, own);
  const homeRow = home * propositions;
  const end = firstCell[profile + 1];
  let within: f64 = 0;
  let from0 = f64x2.splat(0);
  for (let cell = firstCell[profile]; cell < end; cell++) {
    const at = slotOf[cell] * groups;
    from0 = f64x2.add(from0, v128.load(terms.address(at)));
    within += terms[at + home] * withoutSelf[homeRow + propositionOf[cell]];
  }
  v128.store(distance.address(0), from0);
  if (own >= 0) distance[own] = within;
}

function sumOfFour(profile: i32): void {
  const own = groupOf[profile];
  const home = max(0, own);
  const homeRow = home * propositions;
  const end = firstCell[profile + 1];
  let within: f64 = 0;
  let from0 = f64x2.splat(0);
  let from2 = f64x2.splat(0);
  for (let cell = firstCell[profile]; cell < end; cell++) {
    const at = slotOf[cell] * groups;
    from0 = f64x2.add(from0, v128.load(terms.address(at)));
    from2 = f64x2.add(from2, v128.load(terms.address(at + 2)));
    within += terms[at + home] * withoutSelf[homeRow + propositionOf[cell]];
  }
  v128.store(distance.address(0), from0);
  v128.store(distance.address(2), from2);
  if (own >= 0) distance[own] = within;
}

function sumOfSix(profile: i32): void {
  const own = groupOf[profile];
  const home = max(0, own);
  const homeRow = home * propositions;
  const end = firstCell[profile + 1];
  let within: f64 = 0;
  let from0 = f64x2.splat(0);
  let from2 = f64x2.splat(0);
  let from4 = f64x2.splat(0);
  for (let cell = firstCell[profile]; cell < end; cell++) {
    const at = slotOf[cell] * groups;
    from0 = f64x2.add(from0, v128.load(terms.address(at)));
    from2 = f64x2.add(from2, v128.load(terms.address(at + 2)));
    from4 = f64x2.add(from4, v128.load(terms.address(at + 4)));
    within += terms[at + home] * withoutSelf[homeRow + propositionOf[cell]];
  }
  v128.store(distance.address(0), from0);
  v128.store(distance.address(2), from2);
  v128.store(distance.address(4), from4);
  if (own >= 0) distance[own] = within;
}

/** The same to the groups of others, with the duplicates of the profile added to each. */
function sumWithDuplicates(profile: i32, others: i32): void {
  const end = firstCell[profile + 1];
  for (let group = 0; group < groups; group++) {
    if (group === groupOf[profile]) continue;
    let sum: f64 = 0;
    for (let cell = firstCell[profile]; cell < end; cell++) {
      const proposition = propositionOf[cell];
      const counted = observed[proposition * GROUP_STRIDE + group] + others;
      sum += sumAt(proposition, slotOf[cell], group) * inverseOf(counted);
    }
    distance[group] = sum;
  }
}

/**
 * The groups whose other members have values on at least `minimumShared` of the profile's propositions, as bits;
 * counted for all at once, and no longer than it takes all of them to get there.
 */
function groupsSharingEnough(profile: i32, minimumShared: i32): i32 {
  const all = (1 << groups) - 1;
  const end = firstCell[profile + 1];
  const home = groupOf[profile];
  // once … five times: the groups met at least that often so far.
  let once = 0;
  let twice = 0;
  let three = 0;
  let four = 0;
  let five = 0;
  let enough = 0;
  for (let cell = firstCell[profile]; cell < end && enough !== all; cell++) {
    const proposition = propositionOf[cell];
    const alone = home >= 0 && observed[proposition * GROUP_STRIDE + home] < 2;
    const met = observedGroups[proposition] & (alone ? all & ~(1 << home) : all);
    five |= four & met;
    four |= three & met;
    three |= twice & met;
    twice |= once & met;
    once |= met;
    enough = minimumShared === 1 ? once : minimumShared === 2 ? twice : minimumShared === 3 ? three : four;
    if (minimumShared === 5) enough = five;
  }
  return enough;
}

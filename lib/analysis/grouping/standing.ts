import { GROUP_PLACES, type GroupViews, sumAt } from "./group-views";

/** Where the twins of a profile are: wherever it goes (settling), or in its own group (predicting one person). */
export type Twins = "move" | "stay";

/**
 * Looks at the groups from a profile, counting members other than the profile itself, and leaves what it sees in
 * `views.distance` and `views.allowed`:
 *
 *   distance = sum over its propositions of
 *     (summed differences from the members who hold it + 2 × everybody's difference) / (members who hold it + twins + 2)
 *
 * A group that said little on a proposition therefore counts as everybody there. A group is allowed if other members
 * hold at least `minimumShared` of the profile's propositions; twins count as such in the profile's own group. One's
 * own value adds 0 to the differences, so only the number of holders has to be corrected in one's own group.
 * O(cells of the profile × groups).
 *
 * Innermost step of everything: plain arguments, and no object made on the way.
 */
export function lookAround(views: GroupViews, profile: number, twins: Twins, minimumShared: number): void {
  const others = (views.profiles.weight[profile] ?? 1) - 1;
  views.allowed = answeringOften(views, profile, minimumShared);
  sumTerms(views, profile);
  if (twins === "move" && others > 0) sumWithTwins(views, profile, others);
}

/** Distances to all groups: sums side by side are far quicker than one after the other. */
function sumTerms(views: GroupViews, profile: number): void {
  if (views.groups > 3) sumSixTerms(views, profile);
  else sumThreeTerms(views, profile);
}

function sumThreeTerms(views: GroupViews, profile: number): void {
  const { profiles, groups, terms, distance, withoutSelf } = views;
  const { firstCell, slotOf, propositionOf } = profiles;
  const end = firstCell[profile + 1] ?? 0;
  const own = views.groupOf[profile] ?? -1;
  const home = Math.max(0, own);
  const homeRow = home * profiles.propositions;
  const last = groups - 1;
  let first = 0;
  let second = 0;
  let third = 0;
  let within = 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const at = (slotOf[cell] ?? 0) * groups;
    first += terms[at] ?? 0;
    second += terms[at + 1] ?? 0;
    third += terms[at + last] ?? 0;
    within += (terms[at + home] ?? 0) * (withoutSelf[homeRow + (propositionOf[cell] ?? 0)] ?? 0);
  }
  distance[0] = first;
  distance[1] = second;
  if (groups > 2) distance[2] = third;
  if (own >= 0) distance[own] = within;
}

function sumSixTerms(views: GroupViews, profile: number): void {
  const { profiles, groups, terms, distance, withoutSelf } = views;
  const { firstCell, slotOf, propositionOf } = profiles;
  const end = firstCell[profile + 1] ?? 0;
  const own = views.groupOf[profile] ?? -1;
  const home = Math.max(0, own);
  const homeRow = home * profiles.propositions;
  const fifthPlace = Math.min(4, groups - 1);
  const last = groups - 1;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let fifth = 0;
  let sixth = 0;
  let within = 0;
  for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
    const at = (slotOf[cell] ?? 0) * groups;
    first += terms[at] ?? 0;
    second += terms[at + 1] ?? 0;
    third += terms[at + 2] ?? 0;
    fourth += terms[at + 3] ?? 0;
    fifth += terms[at + fifthPlace] ?? 0;
    sixth += terms[at + last] ?? 0;
    within += (terms[at + home] ?? 0) * (withoutSelf[homeRow + (propositionOf[cell] ?? 0)] ?? 0);
  }
  distance[0] = first;
  distance[1] = second;
  distance[2] = third;
  distance[3] = fourth;
  distance[4] = fifth;
  distance[5] = sixth;
  if (own >= 0) distance[own] = within;
}

/** The same to the groups of others, with the twins of the profile added to each. */
function sumWithTwins(views: GroupViews, profile: number, others: number): void {
  const { profiles, groups, holders, inverse, distance } = views;
  const { firstCell, slotOf, propositionOf } = profiles;
  const end = firstCell[profile + 1] ?? 0;
  for (let group = 0; group < groups; group++) {
    if (group === views.groupOf[profile]) continue;
    let sum = 0;
    for (let cell = firstCell[profile] ?? 0; cell < end; cell++) {
      const slot = slotOf[cell] ?? 0;
      const proposition = propositionOf[cell] ?? 0;
      const counted = (holders[proposition * GROUP_PLACES + group] ?? 0) + others;
      sum += sumAt(views, proposition, slot, group) * (inverse[counted] ?? 0);
    }
    distance[group] = sum;
  }
}

/**
 * The groups whose other members hold at least `minimumShared` of the profile's propositions, as bits; counted for all
 * at once, and no longer than it takes all of them to get there.
 */
function answeringOften(views: GroupViews, profile: number, minimumShared: number): number {
  const { profiles, groups, answering, holders } = views;
  const { firstCell, propositionOf } = profiles;
  const all = (1 << groups) - 1;
  const end = firstCell[profile + 1] ?? 0;
  const home = views.groupOf[profile] ?? -1;
  // once … five times: the groups met at least that often so far.
  let once = 0;
  let twice = 0;
  let three = 0;
  let four = 0;
  let five = 0;
  let enough = 0;
  for (let cell = firstCell[profile] ?? 0; cell < end && enough !== all; cell++) {
    const proposition = propositionOf[cell] ?? 0;
    const alone = home >= 0 && (holders[proposition * GROUP_PLACES + home] ?? 0) < 2;
    const met = (answering[proposition] ?? 0) & (alone ? all & ~(1 << home) : all);
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

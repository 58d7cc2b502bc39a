import { Floats, Integers, Singles } from "./arrays";

/** Levels of a proposition, and the strides of the tables by group and by level. */
export const LEVELS: i32 = 5;
export const GROUP_STRIDE: i32 = 8;
export const LEVEL_STRIDE: i32 = 8;

// Group sums and the profiles they sum up. The host lays them out and fills in the profiles;
// lib/analysis/grouping/{sample/profiles,partition/group-sums}.ts say what each array holds.
export let count: i32 = 0;
export let propositions: i32 = 0;
export let groups: i32 = 0;
export let weight: Integers = changetype<Integers>(0);
export let firstCell: Integers = changetype<Integers>(0);
export let propositionOf: Integers = changetype<Integers>(0);
export let slotOf: Integers = changetype<Integers>(0);
export let pooledDifference: Floats = changetype<Floats>(0);
let prior: Floats = changetype<Floats>(0);
export let groupOf: Integers = changetype<Integers>(0);
export let observed: Integers = changetype<Integers>(0);
export let observedGroups: Integers = changetype<Integers>(0);
/** [(proposition × 8 + group) × 8 + level]: summed difference from the observed members; whole numbers. */
export let differences: Singles = changetype<Singles>(0);
let inverse: Floats = changetype<Floats>(0);
let withoutOne: Floats = changetype<Floats>(0);
export let distance: Floats = changetype<Floats>(0);
export let checkpoint: Integers = changetype<Integers>(0);
/** By profile: the held-out gain of one of its people. */
export let gains: Floats = changetype<Floats>(0);

/** People in each group. */
const groupPeople: Integers = changetype<Integers>(memory.data(8 * 4, 16));

export function bindProfiles(
  propositionCount: i32,
  weightAt: Integers,
  firstCellAt: Integers,
  propositionOfAt: Integers,
  slotOfAt: Integers,
  pooledDifferenceAt: Floats,
  priorAt: Floats,
): void {
  propositions = propositionCount;
  weight = weightAt;
  firstCell = firstCellAt;
  propositionOf = propositionOfAt;
  slotOf = slotOfAt;
  pooledDifference = pooledDifferenceAt;
  prior = priorAt;
}

export function bindSums(
  groupOfAt: Integers,
  observedAt: Integers,
  observedGroupsAt: Integers,
  differencesAt: Singles,
  inverseAt: Floats,
  withoutOneAt: Floats,
  distanceAt: Floats,
  checkpointAt: Integers,
  gainsAt: Floats,
): void {
  groupOf = groupOfAt;
  observed = observedAt;
  observedGroups = observedGroupsAt;
  differences = differencesAt;
  inverse = inverseAt;
  withoutOne = withoutOneAt;
  distance = distanceAt;
  checkpoint = checkpointAt;
  gains = gainsAt;
}

/** Says of how many profiles and groups the tables are now; nobody is counted yet. */
export function setSizes(profileCount: i32, groupCount: i32): void {
  count = profileCount;
  groups = groupCount;
  for (let group = 0; group < GROUP_STRIDE; group++) groupPeople[group] = 0;
}

/** Counts people who come to a group; a negative number of them leaves it. */
export function countInGroup(group: i32, people: i32): void {
  groupPeople[group] = groupPeople[group] + people;
}

/** The groups in which there is somebody else than the profile, one of a kind or one of many, as bits. */
function groupsWithOthers(home: i32): i32 {
  let others = 0;
  for (let group = 0; group < groups; group++) {
    if (groupPeople[group] > (group === home ? 1 : 0)) others |= 1 << group;
  }
  return others;
}

/**
 * Mean difference of somebody at a slot from the members of a group with a value there, those added and as many
 * others who would come along.
 */
export function termOf(proposition: i32, slot: i32, group: i32, others: i32): f64 {
  const index = proposition * GROUP_STRIDE + group;
  const sum = <f64>differences[index * LEVEL_STRIDE + slot - proposition * LEVELS] + prior[slot];
  return sum * inverse[observed[index] + others];
}

/** The same for a member of the group, who does not count herself. */
export function termOfMember(proposition: i32, slot: i32, group: i32): f64 {
  return termOf(proposition, slot, group, 0) * withoutOne[observed[proposition * GROUP_STRIDE + group]];
}

/**
 * The groups whose other members have values on at least `minimumShared` of the profile's propositions, as bits;
 * counted for all at once, and no longer than it takes all of them to get there.
 */
export function groupsSharingEnough(profile: i32, minimumShared: i32): i32 {
  const propositionAt = propositionOf;
  const observedAt = observed;
  const groupsAt = observedGroups;
  const all = (1 << groups) - 1;
  const end = firstCell[profile + 1];
  const home = groupOf[profile];
  const others = home >= 0 ? all & ~(1 << home) : all;
  // Nobody is met in the rest, so that there is no waiting for them.
  const reachable = groupsWithOthers(home);
  const row = max(0, home);
  if (minimumShared <= 2) {
    let seen = 0;
    let enough = 0;
    for (let cell = firstCell[profile]; cell < end && enough !== reachable; cell++) {
      const proposition = propositionAt[cell];
      const met = groupsAt[proposition] & (observedAt[proposition * GROUP_STRIDE + row] < 2 ? others : all);
      enough |= minimumShared === 1 ? met : seen & met;
      seen |= met;
    }
    return enough;
  }
  // once … five times: the groups met at least that often so far.
  let once = 0;
  let twice = 0;
  let three = 0;
  let four = 0;
  let five = 0;
  let enough = 0;
  for (let cell = firstCell[profile]; cell < end && enough !== reachable; cell++) {
    const proposition = propositionAt[cell];
    const met = groupsAt[proposition] & (observedAt[proposition * GROUP_STRIDE + row] < 2 ? others : all);
    five |= four & met;
    four |= three & met;
    three |= twice & met;
    twice |= once & met;
    once |= met;
    enough = minimumShared === 3 ? three : minimumShared === 4 ? four : five;
  }
  return enough;
}

import { Floats, Integers } from "./arrays";

/** Levels of a proposition, and the strides of the tables by group and by level. */
export const LEVELS: i32 = 5;
export const GROUP_STRIDE: i32 = 8;
const LEVEL_STRIDE: i32 = 8;

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
let sums: Floats = changetype<Floats>(0);
export let terms: Floats = changetype<Floats>(0);
export let withoutSelf: Floats = changetype<Floats>(0);
let inverse: Floats = changetype<Floats>(0);
let withoutOne: Floats = changetype<Floats>(0);
export let distance: Floats = changetype<Floats>(0);
export let checkpoint: Integers = changetype<Integers>(0);
/** By profile: the held-out gain of one of its people. */
export let gains: Floats = changetype<Floats>(0);

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
  sumsAt: Floats,
  termsAt: Floats,
  withoutSelfAt: Floats,
  inverseAt: Floats,
  withoutOneAt: Floats,
  distanceAt: Floats,
  checkpointAt: Integers,
  gainsAt: Floats,
): void {
  groupOf = groupOfAt;
  observed = observedAt;
  observedGroups = observedGroupsAt;
  sums = sumsAt;
  terms = termsAt;
  withoutSelf = withoutSelfAt;
  inverse = inverseAt;
  withoutOne = withoutOneAt;
  distance = distanceAt;
  checkpoint = checkpointAt;
  gains = gainsAt;
}

/** Fills the tables for the division that stands in `groupOf`. O(cells + slots × groups). */
export function fillSums(profileCount: i32, groupCount: i32): void {
  count = profileCount;
  groups = groupCount;
  memory.fill(changetype<usize>(observed), 0, (<usize>(propositions * GROUP_STRIDE)) << 2);
  memory.fill(changetype<usize>(observedGroups), 0, (<usize>propositions) << 2);
  memory.fill(changetype<usize>(sums), 0, (<usize>(propositions * GROUP_STRIDE * LEVEL_STRIDE)) << 3);
  for (let profile = 0; profile < count; profile++) {
    const group = groupOf[profile];
    if (group < 0) continue;
    const people = <f64>weight[profile];
    const end = firstCell[profile + 1];
    for (let cell = firstCell[profile]; cell < end; cell++) {
      const proposition = propositionOf[cell];
      const at = firstSum(proposition, group) + slotOf[cell] - proposition * LEVELS;
      sums[at] = sums[at] + people;
    }
  }
  for (let proposition = 0; proposition < propositions; proposition++) {
    for (let group = 0; group < groups; group++) {
      sumUp(proposition, group);
      renewTerms(proposition, group);
    }
  }
}

/** Moves a profile to another group; −1 is no group. O(its cells × 5). */
export function moveProfile(profile: i32, group: i32): void {
  const people = weight[profile];
  const from = groupOf[profile];
  groupOf[profile] = group;
  const end = firstCell[profile + 1];
  for (let cell = firstCell[profile]; cell < end; cell++) {
    const proposition = propositionOf[cell];
    const level = slotOf[cell] - proposition * LEVELS;
    if (from >= 0) {
      countPeople(proposition, level, from, -people);
      renewTerms(proposition, from);
    }
    if (group >= 0) {
      countPeople(proposition, level, group, people);
      renewTerms(proposition, group);
    }
  }
}

/** Summed difference of somebody at a slot from the observed members of a group and those added. */
export function sumAt(proposition: i32, slot: i32, group: i32): f64 {
  return sums[firstSum(proposition, group) + slot - proposition * LEVELS];
}

/** 1 / (observed + people added). */
export function inverseOf(observedCount: i32): f64 {
  return inverse[observedCount];
}

function firstSum(proposition: i32, group: i32): i32 {
  return (proposition * GROUP_STRIDE + group) * LEVEL_STRIDE;
}

/** Turns the number of people at each level, left where the sums will stand, into the sums. */
function sumUp(proposition: i32, group: i32): void {
  const at = firstSum(proposition, group);
  const first = proposition * LEVELS;
  const lowest = sums[at];
  const low = sums[at + 1];
  const middle = sums[at + 2];
  const high = sums[at + 3];
  const highest = sums[at + 4];
  const people = <i32>(lowest + low + middle + high + highest);
  observed[proposition * GROUP_STRIDE + group] = people;
  if (people > 0) observedGroups[proposition] = observedGroups[proposition] | (1 << group);
  sums[at] = low + 2 * middle + 3 * high + 4 * highest + prior[first];
  sums[at + 1] = lowest + middle + 2 * high + 3 * highest + prior[first + 1];
  sums[at + 2] = 2 * lowest + low + high + 2 * highest + prior[first + 2];
  sums[at + 3] = 3 * lowest + 2 * low + middle + highest + prior[first + 3];
  sums[at + 4] = 4 * lowest + 3 * low + 2 * middle + high + prior[first + 4];
}

/** Adds people at a level to the sums of a group, two levels at once; a negative number takes them out. */
function countPeople(proposition: i32, level: i32, group: i32, people: i32): void {
  const index = proposition * GROUP_STRIDE + group;
  const total = observed[index] + people;
  observed[index] = total;
  const bits = observedGroups[proposition];
  observedGroups[proposition] = total > 0 ? bits | (1 << group) : bits & ~(1 << group);
  const at = sums.address(firstSum(proposition, group));
  const here = f64x2.splat(<f64>level);
  const many = f64x2.splat(<f64>people);
  addSteps(at, f64x2(0, 1), here, many);
  addSteps(at + 16, f64x2(2, 3), here, many);
  addSteps(at + 32, f64x2(4, 5), here, many);
}

function addSteps(at: usize, levels: v128, here: v128, many: v128): void {
  const steps = f64x2.abs(f64x2.sub(levels, here));
  v128.store(at, f64x2.add(v128.load(at), f64x2.mul(many, steps)));
}

/** Works out the terms of a group on a proposition from its sums. */
function renewTerms(proposition: i32, group: i32): void {
  const people = observed[proposition * GROUP_STRIDE + group];
  const scale = inverse[people];
  withoutSelf[group * propositions + proposition] = withoutOne[people];
  const from = firstSum(proposition, group);
  const first = proposition * LEVELS * groups + group;
  terms[first] = sums[from] * scale;
  terms[first + groups] = sums[from + 1] * scale;
  terms[first + 2 * groups] = sums[from + 2] * scale;
  terms[first + 3 * groups] = sums[from + 3] * scale;
  terms[first + 4 * groups] = sums[from + 4] * scale;
}

import { Floats, Integers } from "./arrays";

/** Levels of a proposition, and the places kept for them and for the groups of a proposition. */
export const LEVELS: i32 = 5;
export const GROUP_PLACES: i32 = 8;
const LEVEL_PLACES: i32 = 8;

// What is looked at. The host lays it out and fills in the profiles; lib/analysis/grouping/{sample/profiles,partition/group-sums}.ts say
// what each array holds.
export let count: i32 = 0;
export let propositions: i32 = 0;
export let groups: i32 = 0;
export let weight: Integers = changetype<Integers>(0);
export let firstCell: Integers = changetype<Integers>(0);
export let propositionOf: Integers = changetype<Integers>(0);
export let slotOf: Integers = changetype<Integers>(0);
export let everybody: Floats = changetype<Floats>(0);
let added: Floats = changetype<Floats>(0);
export let groupOf: Integers = changetype<Integers>(0);
export let holders: Integers = changetype<Integers>(0);
export let answering: Integers = changetype<Integers>(0);
let sums: Floats = changetype<Floats>(0);
export let terms: Floats = changetype<Floats>(0);
export let withoutSelf: Floats = changetype<Floats>(0);
let inverse: Floats = changetype<Floats>(0);
let withoutOne: Floats = changetype<Floats>(0);
export let distance: Floats = changetype<Floats>(0);
export let seen: Integers = changetype<Integers>(0);
/** By profile: what the groups tell more about the covered positions of one of its people than everybody does. */
export let gains: Floats = changetype<Floats>(0);

export function placeProfiles(
  propositionCount: i32,
  weightAt: Integers,
  firstCellAt: Integers,
  propositionOfAt: Integers,
  slotOfAt: Integers,
  everybodyAt: Floats,
  addedAt: Floats,
): void {
  propositions = propositionCount;
  weight = weightAt;
  firstCell = firstCellAt;
  propositionOf = propositionOfAt;
  slotOf = slotOfAt;
  everybody = everybodyAt;
  added = addedAt;
}

export function placeSums(
  groupOfAt: Integers,
  holdersAt: Integers,
  answeringAt: Integers,
  sumsAt: Floats,
  termsAt: Floats,
  withoutSelfAt: Floats,
  inverseAt: Floats,
  withoutOneAt: Floats,
  distanceAt: Floats,
  seenAt: Integers,
  gainsAt: Floats,
): void {
  groupOf = groupOfAt;
  holders = holdersAt;
  answering = answeringAt;
  sums = sumsAt;
  terms = termsAt;
  withoutSelf = withoutSelfAt;
  inverse = inverseAt;
  withoutOne = withoutOneAt;
  distance = distanceAt;
  seen = seenAt;
  gains = gainsAt;
}

/** Fills the tables for the division that stands in `groupOf`. O(cells + slots × groups). */
export function fillSums(profileCount: i32, groupCount: i32): void {
  count = profileCount;
  groups = groupCount;
  memory.fill(changetype<usize>(holders), 0, (<usize>(propositions * GROUP_PLACES)) << 2);
  memory.fill(changetype<usize>(answering), 0, (<usize>propositions) << 2);
  memory.fill(changetype<usize>(sums), 0, (<usize>(propositions * GROUP_PLACES * LEVEL_PLACES)) << 3);
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

/** Summed difference of somebody at a slot from the members of a group who hold the proposition and those added. */
export function sumAt(proposition: i32, slot: i32, group: i32): f64 {
  return sums[firstSum(proposition, group) + slot - proposition * LEVELS];
}

/** 1 / (holders + people added). */
export function inverseOf(holderCount: i32): f64 {
  return inverse[holderCount];
}

function firstSum(proposition: i32, group: i32): i32 {
  return (proposition * GROUP_PLACES + group) * LEVEL_PLACES;
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
  holders[proposition * GROUP_PLACES + group] = people;
  if (people > 0) answering[proposition] = answering[proposition] | (1 << group);
  sums[at] = low + 2 * middle + 3 * high + 4 * highest + added[first];
  sums[at + 1] = lowest + middle + 2 * high + 3 * highest + added[first + 1];
  sums[at + 2] = 2 * lowest + low + high + 2 * highest + added[first + 2];
  sums[at + 3] = 3 * lowest + 2 * low + middle + highest + added[first + 3];
  sums[at + 4] = 4 * lowest + 3 * low + 2 * middle + high + added[first + 4];
}

/** Adds people at a level to what a group holds, two levels at once; a negative number takes them out. */
function countPeople(proposition: i32, level: i32, group: i32, people: i32): void {
  const place = proposition * GROUP_PLACES + group;
  const total = holders[place] + people;
  holders[place] = total;
  const answer = answering[proposition];
  answering[proposition] = total > 0 ? answer | (1 << group) : answer & ~(1 << group);
  const at = sums.place(firstSum(proposition, group));
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
  const people = holders[proposition * GROUP_PLACES + group];
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

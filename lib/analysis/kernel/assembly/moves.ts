import { bytesOfRow, roundedInverses, roundedPriorsOf, rowOf, storeRoundedTerms } from "./approximate-distances";
import {
  count,
  countInGroup,
  differences,
  firstCell,
  GROUP_STRIDE,
  groupOf,
  groups,
  LEVEL_STRIDE,
  LEVELS,
  observed,
  observedGroups,
  propositionOf,
  propositions,
  setSizes,
  slotOf,
  weight,
} from "./group-sums";

/** Fills the tables for the division that stands in `groupOf`. O(cells + slots × groups). */
export function fillSums(profileCount: i32, groupCount: i32): void {
  setSizes(profileCount, groupCount);
  memory.fill(changetype<usize>(observed), 0, (<usize>(propositions * GROUP_STRIDE)) << 2);
  memory.fill(changetype<usize>(observedGroups), 0, (<usize>propositions) << 2);
  memory.fill(changetype<usize>(differences), 0, (<usize>(propositions * GROUP_STRIDE * LEVEL_STRIDE)) << 2);
  const propositionAt = propositionOf;
  const slots = slotOf;
  const difference = differences;
  for (let profile = 0; profile < count; profile++) {
    const group = groupOf[profile];
    if (group < 0) continue;
    countInGroup(group, weight[profile]);
    const people = <f32>weight[profile];
    const end = firstCell[profile + 1];
    for (let cell = firstCell[profile]; cell < end; cell++) {
      const proposition = propositionAt[cell];
      const at = (proposition * GROUP_STRIDE + group) * LEVEL_STRIDE + slots[cell] - proposition * LEVELS;
      difference[at] = difference[at] + people;
    }
  }
  for (let proposition = 0; proposition < propositions; proposition++) {
    for (let group = 0; group < groups; group++) {
      sumUp(proposition, group);
      roundTerms(proposition, group);
    }
  }
}

/** Moves a profile to another group; −1 is no group. O(its cells × 5). */
export function moveProfile(profile: i32, group: i32): void {
  const people = weight[profile];
  const from = groupOf[profile];
  groupOf[profile] = group;
  if (from >= 0) countPeople(profile, from, -people);
  if (group >= 0) countPeople(profile, group, people);
}

/** Adds people who hold what a profile holds to a group, four levels at once; a negative number takes them out. */
function countPeople(profile: i32, group: i32, people: i32): void {
  const slots = slotOf;
  const propositionAt = propositionOf;
  const observedAt = observed;
  const groupsAt = observedGroups;
  const difference = differences;
  const bytes = bytesOfRow();
  countInGroup(group, people);
  const bit = 1 << group;
  const many = <f32>people;
  const end = firstCell[profile + 1];
  for (let cell = firstCell[profile]; cell < end; cell++) {
    const proposition = propositionAt[cell];
    const first = proposition * LEVELS;
    const level = <f32>(slots[cell] - first);
    const index = proposition * GROUP_STRIDE + group;
    const total = observedAt[index] + people;
    observedAt[index] = total;
    const bits = groupsAt[proposition];
    groupsAt[proposition] = total > 0 ? bits | bit : bits & ~bit;
    const at = difference.address(index * LEVEL_STRIDE);
    const steps = f32x4.abs(f32x4.sub(f32x4(0, 1, 2, 3), f32x4.splat(level)));
    const lower = f32x4.add(v128.load(at), f32x4.mul(f32x4.splat(many), steps));
    const highest = load<f32>(at + 16) + many * (4 - level);
    v128.store(at, lower);
    store<f32>(at + 16, highest);
    const prior = roundedPriorsOf(proposition);
    storeRoundedTerms(
      f32x4.add(lower, v128.load(prior)),
      highest + load<f32>(prior + 16),
      roundedInverses(total),
      rowOf(first, bytes) + ((<usize>group) << 2),
      bytes,
    );
  }
}

/** Turns the number of people at each level, left where the differences will stand, into the differences. */
function sumUp(proposition: i32, group: i32): void {
  const at = (proposition * GROUP_STRIDE + group) * LEVEL_STRIDE;
  const lowest = differences[at];
  const low = differences[at + 1];
  const middle = differences[at + 2];
  const high = differences[at + 3];
  const highest = differences[at + 4];
  const people = <i32>(lowest + low + middle + high + highest);
  observed[proposition * GROUP_STRIDE + group] = people;
  if (people > 0) observedGroups[proposition] = observedGroups[proposition] | (1 << group);
  differences[at] = low + 2 * middle + 3 * high + 4 * highest;
  differences[at + 1] = lowest + middle + 2 * high + 3 * highest;
  differences[at + 2] = 2 * lowest + low + high + 2 * highest;
  differences[at + 3] = 3 * lowest + 2 * low + middle + highest;
  differences[at + 4] = 4 * lowest + 3 * low + 2 * middle + high;
}

function roundTerms(proposition: i32, group: i32): void {
  const index = proposition * GROUP_STRIDE + group;
  const at = differences.address(index * LEVEL_STRIDE);
  const prior = roundedPriorsOf(proposition);
  const bytes = bytesOfRow();
  storeRoundedTerms(
    f32x4.add(v128.load(at), v128.load(prior)),
    load<f32>(at + 16) + load<f32>(prior + 16),
    roundedInverses(observed[index]),
    rowOf(proposition * LEVELS, bytes) + ((<usize>group) << 2),
    bytes,
  );
}

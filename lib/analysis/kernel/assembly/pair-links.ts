import { Floats, Integers, Words } from "./arrays";
import { firstCell, LEVELS, propositionOf, slotOf, weight } from "./group-sums";

/** Four bits a proposition, sixteen propositions a word. */
const PLACE_SHIFT: i32 = 4;

/** Numbers of one link, and where they stand in it. */
export const LINK: i32 = 4;
const PAIRS: i32 = 0;
const SUM: i32 = 1;
export const DISTANCE: i32 = 2;
export const SHARED: i32 = 3;

// The host lays these out; lib/analysis/grouping/partition/tree.ts says what each holds.
/** Profiles in the tree. */
let leaves: Integers = changetype<Integers>(0);
/** Bit planes of the leaves: as many set bits a proposition as steps above the lowest value, and 1111 for a value. */
let levels: Words = changetype<Words>(0);
let held: Words = changetype<Words>(0);
export let links: Floats = changetype<Floats>(0);
/** By pair of leaves: summed difference and shared propositions. */
let pairs: Integers = changetype<Integers>(0);
let leafWeight: Floats = changetype<Floats>(0);
/** By number of shared propositions: 1 where a pair is comparable, 1 / number, 1 / (number + 1). */
let comparable: Floats = changetype<Floats>(0);
let inverse: Floats = changetype<Floats>(0);
let shrunken: Floats = changetype<Floats>(0);

export function bindLinks(
  leavesAt: Integers,
  levelsAt: Words,
  heldAt: Words,
  linksAt: Floats,
  pairsAt: Integers,
  leafWeightAt: Floats,
  comparableAt: Floats,
  inverseAt: Floats,
  shrunkenAt: Floats,
): void {
  leaves = leavesAt;
  levels = levelsAt;
  held = heldAt;
  links = linksAt;
  pairs = pairsAt;
  leafWeight = leafWeightAt;
  comparable = comparableAt;
  inverse = inverseAt;
  shrunken = shrunkenAt;
}

/** Where the link of two clusters stands. */
export function linkOf(later: i32, earlier: i32): i32 {
  return (((later * (later - 1)) >> 1) + earlier) * LINK;
}

/**
 * Links every pair of leaves: pairs of people, the sum of their shrunken distances, its mean and the propositions they
 * share. Whether a pair is comparable is as good as random, so that a branch on it would cost more than the arithmetic:
 * tables by number of shared propositions say it instead. O(pairs × propositions / 16).
 */
export function linkLeaves(count: i32, propositions: i32): void {
  const words = (propositions + 15) >> PLACE_SHIFT;
  fillBitPlanes(count, words);
  const typical = comparePairs(count, words);
  const link = links;
  const pair = pairs;
  const shrink = shrunken;
  const isComparable = comparable;
  const weights = leafWeight;
  let at = 0;
  for (let later = 1, place = 0; later < count; later++) {
    const laterWeight = weights[later];
    for (let earlier = 0; earlier < later; earlier++, place += 2, at += LINK) {
      const common = pair[place + 1];
      const people = laterWeight * weights[earlier] * isComparable[common];
      const total = people * (<f64>pair[place] + typical) * shrink[common];
      link[at + PAIRS] = people;
      link[at + SUM] = total;
      link[at + DISTANCE] = total / people;
      link[at + SHARED] = people * <f64>common;
    }
  }
}

/** Leaves the differences and the shared propositions of every pair; returns the mean difference per proposition. */
function comparePairs(count: i32, words: i32): f64 {
  const planes = levels;
  const values = held;
  const pair = pairs;
  const isComparable = comparable;
  const inverseOf = inverse;
  const weights = leafWeight;
  for (let leaf = 0; leaf < count; leaf++) weights[leaf] = <f64>weight[leaves[leaf]];
  let differencePerProposition: f64 = 0;
  let comparablePairs: f64 = 0;
  let place = 0;
  for (let later = 1; later < count; later++) {
    const laterWeight = weights[later];
    const own = later * words;
    for (let earlier = 0, other = 0; earlier < later; earlier++, place += 2) {
      let points: i64 = 0;
      let bits: i64 = 0;
      for (let word = own; word < own + words; word++, other++) {
        const both = values[word] & values[other];
        points += popcnt((planes[word] ^ planes[other]) & both);
        bits += popcnt(both);
      }
      const common = <i32>bits >> 2;
      pair[place] = <i32>points;
      pair[place + 1] = common;
      const people = laterWeight * weights[earlier] * isComparable[common];
      differencePerProposition += people * <f64>points * inverseOf[common];
      comparablePairs += people;
    }
  }
  return comparablePairs > 0 ? differencePerProposition / comparablePairs : 0;
}

/** Adds the link of a cluster that was taken up to that of the one that stays. */
export function joinLinks(link: Floats, kept: i32, taken: i32): void {
  const people = link[kept + PAIRS] + link[taken + PAIRS];
  const total = link[kept + SUM] + link[taken + SUM];
  link[kept + PAIRS] = people;
  link[kept + SUM] = total;
  link[kept + DISTANCE] = total / people;
  link[kept + SHARED] = link[kept + SHARED] + link[taken + SHARED];
}

/** Level 0 … 4 as 0000, 0001, 0011, 0111, 1111, so that differing bits count points. */
function fillBitPlanes(count: i32, words: i32): void {
  const bytes = (<usize>(count * words)) << 3;
  memory.fill(changetype<usize>(levels), 0, bytes);
  memory.fill(changetype<usize>(held), 0, bytes);
  for (let leaf = 0; leaf < count; leaf++) {
    const profile = leaves[leaf];
    for (let cell = firstCell[profile]; cell < firstCell[profile + 1]; cell++) {
      const proposition = propositionOf[cell];
      const level = slotOf[cell] - proposition * LEVELS;
      const word = leaf * words + (proposition >> PLACE_SHIFT);
      const place = (<u64>(proposition & 15)) << 2;
      levels[word] = levels[word] | ((((<u64>1) << (<u64>level)) - 1) << place);
      held[word] = held[word] | ((<u64>15) << place);
    }
  }
}

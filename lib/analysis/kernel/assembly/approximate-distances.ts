import { Shorts, Singles } from "./arrays";
import { firstCell, groups, LEVEL_STRIDE, slotOf } from "./group-sums";

/**
 * Distances in whole steps of a sixteen-thousandth of a scale point, to all groups at once. They decide where a group
 * is nearer than the others by more than rounding can amount to; where not, exact distances do. So decisions are those
 * of exact distances, always (an arithmetic filter: Shewchuk 1997).
 *
 * Each group has two lanes side by side: the distance of a member, who does not count herself, and of an outsider.
 * FAR is added to the lanes that do not apply.
 */
const STEPS: f32 = 16_000;
const FAR: i32 = 1 << 29;
/** Profiles with more cells than this could come as far as FAR. */
const MAX_CELLS: i32 = 8_000;
/** No term exceeds the range of the scale. */
const MAX_TERM: i32 = 5 * 16_000;
const LANE_BYTES: usize = 48;
const MAX_GROUPS: i32 = 6;

/** By slot, a row of two rounded terms for each group. */
let roundedTerms: Shorts = changetype<Shorts>(0);
/** [n] = steps / (n + 1): people added less oneself; [n + 1] for outsiders. */
let roundedInverse: Singles = changetype<Singles>(0);
/** [proposition × 8 + level]: the prior of the sums. */
let roundedPrior: Singles = changetype<Singles>(0);
/** By own group + 1 (0: none): FAR on the lanes of an outsider in the own group and of a member in the others. */
const byOwnGroup = memory.data(7 * 48, 16);
/** By allowed groups as bits: FAR on both lanes of the others. */
const byAllowed = memory.data(64 * 48, 16);
/** Distances of the profile last summed up. */
const lanes = memory.data(48, 16);

export function bindRoundedTerms(roundedTermsAt: Shorts, roundedInverseAt: Singles, roundedPriorAt: Singles): void {
  roundedTerms = roundedTermsAt;
  roundedInverse = roundedInverseAt;
  roundedPrior = roundedPriorAt;
  for (let group = 0; group < MAX_GROUPS; group++) {
    for (let own = -1; own < MAX_GROUPS; own++) {
      const at = byOwnGroup + <usize>(own + 1) * LANE_BYTES + ((<usize>group) << 3);
      store<i32>(at, group === own ? 0 : FAR);
      store<i32>(at + 4, group === own ? FAR : 0);
    }
    for (let allowed = 0; allowed < 1 << MAX_GROUPS; allowed++) {
      const at = byAllowed + <usize>allowed * LANE_BYTES + ((<usize>group) << 3);
      store<i32>(at, (allowed & (1 << group)) !== 0 ? 0 : FAR);
      store<i32>(at + 4, (allowed & (1 << group)) !== 0 ? 0 : FAR);
    }
  }
}

/** Bytes of a row, by the number of groups. */
export function bytesOfRow(): usize {
  return groups > 4 ? 24 : groups > 2 ? 16 : 8;
}

/** Where the rounded terms of a slot stand. */
export function rowOf(slot: i32, bytes: usize): usize {
  return changetype<usize>(roundedTerms) + <usize>slot * bytes;
}

/** The inverses of so many people, and those added. */
export function roundedInverses(people: i32): v128 {
  return v128.load64_splat(roundedInverse.address(people));
}

/** Where the priors of a proposition stand. */
export function roundedPriorsOf(proposition: i32): usize {
  return roundedPrior.address(proposition * LEVEL_STRIDE);
}

/**
 * Works out the rounded terms of a group on a proposition: from the differences of its lower four levels and of the
 * highest one, the priors of both and the inverses.
 *
 * @param row where its term of the lowest level stands, and how many bytes behind it that of the next.
 */
export function storeRoundedTerms(sums: v128, highest: f32, inverses: v128, row: usize, bytes: usize): void {
  const low = rounded(f32x4.mul(v128.shuffle<f32>(sums, sums, 0, 0, 1, 1), inverses));
  const high = rounded(f32x4.mul(v128.shuffle<f32>(sums, sums, 2, 2, 3, 3), inverses));
  const last = rounded(f32x4.mul(f32x4.splat(highest), inverses));
  const both = i16x8.narrow_i32x4_u(low, high);
  v128.store_lane<u32>(row, both, 0);
  v128.store_lane<u32>(row + bytes, both, 1);
  v128.store_lane<u32>(row + 2 * bytes, both, 2);
  v128.store_lane<u32>(row + 3 * bytes, both, 3);
  v128.store_lane<u32>(row + 4 * bytes, i16x8.narrow_i32x4_u(last, last), 0);
}

/** Rounds to whole numbers: added to 2²³ they are the last bits of the sum. */
function rounded(values: v128): v128 {
  return i32x4.sub(f32x4.add(values, f32x4.splat(8_388_608)), i32x4.splat(0x4b000000));
}

/** Whether distances of this profile fit. */
export function canBeRounded(profile: i32): bool {
  return firstCell[profile + 1] - firstCell[profile] <= MAX_CELLS;
}

/** By how much rounding may make one distance seem less than another, in steps: half a step for each term of both. */
export function toleranceOf(profile: i32): i32 {
  const cells = firstCell[profile + 1] - firstCell[profile];
  return cells + (cells >> 4) + 2;
}

/**
 * Sums the rounded terms of a profile up, as a member of its own group (−1: none) and an outsider of the other allowed
 * ones. O(cells).
 */
export function sumRoundedTerms(profile: i32, own: i32, allowed: i32): void {
  const slots = slotOf;
  const rows = changetype<usize>(roundedTerms);
  const first = firstCell[profile];
  const end = firstCell[profile + 1];
  let low = i32x4.splat(0);
  let middle = low;
  let high = low;
  if (groups > 4) {
    for (let cell = first; cell < end; cell++) {
      const row = rows + <usize>(slots[cell] * 24);
      low = i32x4.add(low, v128.load_ext<u16>(row));
      middle = i32x4.add(middle, v128.load_ext<u16>(row, 8));
      high = i32x4.add(high, v128.load_ext<u16>(row, 16));
    }
  } else if (groups > 2) {
    for (let cell = first; cell < end; cell++) {
      const row = rows + <usize>(slots[cell] << 4);
      low = i32x4.add(low, v128.load_ext<u16>(row));
      middle = i32x4.add(middle, v128.load_ext<u16>(row, 8));
    }
  } else {
    for (let cell = first; cell < end; cell++) {
      low = i32x4.add(low, v128.load_ext<u16>(rows + <usize>(slots[cell] << 3)));
    }
  }
  const mine = byOwnGroup + <usize>(own + 1) * LANE_BYTES;
  const open = byAllowed + <usize>allowed * LANE_BYTES;
  v128.store(lanes, i32x4.add(low, i32x4.add(v128.load(mine), v128.load(open))));
  v128.store(lanes + 16, i32x4.add(middle, i32x4.add(v128.load(mine, 16), v128.load(open, 16))));
  v128.store(lanes + 32, i32x4.add(high, i32x4.add(v128.load(mine, 32), v128.load(open, 32))));
}

/** Of the profile last summed up: the group that is nearest beyond doubt; −1 where rounding leaves it open. */
export function clearlyNearest(tolerance: i32): i32 {
  const low = v128.load(lanes);
  if (groups <= 2) return onlyGroupOf(low, low, low, tolerance, 0xf);
  const middle = v128.load(lanes, 16);
  if (groups <= 4) return onlyGroupOf(low, middle, middle, tolerance, 0xff);
  return onlyGroupOf(low, middle, v128.load(lanes, 32), tolerance, 0xfff);
}

/** The same, for every position covered in turn: no term can make another group nearer. */
export function alwaysNearest(tolerance: i32): i32 {
  return clearlyNearest(tolerance + MAX_TERM);
}

/** Lanes of the profile last summed up: of the first two groups, the next two and the last two. */
export function lanesOf(pair: usize): v128 {
  return v128.load(lanes + (pair << 4));
}

/** The group that is nearest by these lanes with the position at a row covered; −1 where rounding leaves it open. */
export function clearlyNearestWithout(row: usize, low: v128, middle: v128, high: v128, tolerance: i32): i32 {
  const rest = i32x4.sub(low, v128.load_ext<u16>(row));
  if (groups <= 2) return onlyGroupOf(rest, rest, rest, tolerance, 0xf);
  const next = i32x4.sub(middle, v128.load_ext<u16>(row, 8));
  if (groups <= 4) return onlyGroupOf(rest, next, next, tolerance, 0xff);
  return onlyGroupOf(rest, next, i32x4.sub(high, v128.load_ext<u16>(row, 16)), tolerance, 0xfff);
}

/** Lane of an outsider of a group, or of a member of the own one, of the profile last summed up. */
export function roundedDistance(group: i32, own: i32): f64 {
  const lane = (group << 1) + (group === own ? 0 : 1);
  return <f64>load<i32>(lanes + ((<usize>lane) << 2));
}

/** Steps of a scale point. */
export function stepsOf(distance: f64): f64 {
  return distance * <f64>STEPS;
}

function onlyGroupOf(low: v128, middle: v128, high: v128, tolerance: i32, all: i32): i32 {
  let least = i32x4.min_s(low, i32x4.min_s(middle, high));
  least = i32x4.min_s(least, v128.shuffle<i32>(least, least, 2, 3, 0, 1));
  least = i32x4.min_s(least, v128.shuffle<i32>(least, least, 1, 0, 3, 2));
  const limit = i32x4.add(least, i32x4.splat(tolerance));
  const beyond =
    i32x4.bitmask(i32x4.gt_s(low, limit)) |
    (i32x4.bitmask(i32x4.gt_s(middle, limit)) << 4) |
    (i32x4.bitmask(i32x4.gt_s(high, limit)) << 8);
  const within = ~beyond & all;
  return (within & (within - 1)) === 0 ? ctz(within) >> 1 : -1;
}

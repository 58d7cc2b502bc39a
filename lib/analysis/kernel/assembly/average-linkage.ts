import { Floats, Integers, Singles } from "./arrays";

/** In place of the nearest later cluster: some cluster at the remembered distance or farther. */
const UNKNOWN: i32 = -2;

// Pair (a, b), a < b, is at offset[a] + b. A cluster that was taken up stays in its place, infinitely far from all,
// until what is left is moved together; so rows are read straight through, four at a time.
let distances: Singles = changetype<Singles>(0);
let rowCount: i32 = 0;
let offset: Integers = changetype<Integers>(0);
let id: Integers = changetype<Integers>(0);
/** 0 where a cluster was taken up. */
let size: Floats = changetype<Floats>(0);
let nearest: Integers = changetype<Integers>(0);
/** Infinite where there is none; where the nearest is unknown, a bound. */
let nearestDistance: Singles = changetype<Singles>(0);

/** Average linkage; lib/analysis/seriation/average-linkage.ts has the definition. Uses up the distances. */
export function averageLinkageOf(
  leafCount: i32,
  distancesAt: Singles,
  offsetAt: Integers,
  idAt: Integers,
  sizeAt: Floats,
  nearestAt: Integers,
  nearestDistanceAt: Singles,
  left: Integers,
  right: Integers,
  height: Floats,
): void {
  distances = distancesAt;
  rowCount = leafCount;
  offset = offsetAt;
  id = idAt;
  size = sizeAt;
  nearest = nearestAt;
  nearestDistance = nearestDistanceAt;
  layOutRows();
  for (let leaf = 0; leaf < leafCount; leaf++) {
    id[leaf] = leaf;
    lookForNearest(leaf);
  }
  let lowest: f64 = 0;
  for (let merge = 0; merge < leafCount - 1; merge++) {
    const earlier = earlierOfNearest();
    const later = nearest[earlier];
    left[merge] = min(id[earlier], id[later]);
    right[merge] = max(id[earlier], id[later]);
    // A mean of means may come out a last digit below the one before.
    lowest = max(lowest, <f64>nearestDistance[earlier]);
    height[merge] = lowest;
    id[later] = leafCount + merge;
    join(earlier, later);
    if ((leafCount - merge - 1) * 2 < rowCount) moveTogether();
  }
}

function layOutRows(): void {
  for (let row = 0; row < rowCount; row++) offset[row] = rowCount * row - (row * (row + 1)) / 2 - row - 1;
}

/** Remembers the nearest of the later clusters; of equals the earliest. */
function lookForNearest(cluster: i32): void {
  const row = offset[cluster];
  const least = leastOf(row + cluster + 1, row + rowCount);
  nearestDistance[cluster] = least;
  nearest[cluster] = least === Infinity ? -1 : placeOf(least, row + cluster + 1) - row;
}

/** The least of the distances from one place to before another, infinite if there is none. */
function leastOf(first: i32, end: i32): f32 {
  let four = f32x4.splat(Infinity);
  let at = first;
  for (; at + 4 <= end; at += 4) four = f32x4.pmin(four, v128.load(distances.address(at)));
  let least = min(
    min(f32x4.extract_lane(four, 0), f32x4.extract_lane(four, 1)),
    min(f32x4.extract_lane(four, 2), f32x4.extract_lane(four, 3)),
  );
  for (; at < end; at++) if (distances[at] < least) least = distances[at];
  return least;
}

/** The first place that holds a distance which some place from `first` on does hold. */
function placeOf(distance: f32, first: i32): i32 {
  const four = f32x4.splat(distance);
  let at = first;
  while (!v128.any_true(f32x4.eq(four, v128.load(distances.address(at))))) at += 4;
  while (distances[at] !== distance) at++;
  return at;
}

/** The earlier cluster of the nearest pair; of equals the earliest. */
function earlierOfNearest(): i32 {
  let found = 0;
  let least: f32 = Infinity;
  for (let cluster = 0; cluster < rowCount; cluster++) {
    if (!(nearestDistance[cluster] < least)) continue;
    if (nearest[cluster] === UNKNOWN) lookForNearest(cluster);
    const distance = nearestDistance[cluster];
    if (distance >= least) continue;
    least = distance;
    found = cluster;
  }
  return found;
}

/**
 * Gives the later cluster the mean distances of the two and takes the earlier one out. The mean is no nearer than the
 * nearer of the two was, so that the old distance of a cluster nearest to one of them stays a lower bound.
 */
function join(earlier: i32, later: i32): void {
  const total = size[earlier] + size[later];
  const shareEarlier = size[earlier] / total;
  const shareLater = size[later] / total;
  size[later] = total;
  size[earlier] = 0;
  nearestDistance[earlier] = Infinity;
  nearest[earlier] = -1;
  const earlierRow = offset[earlier];
  const laterRow = offset[later];
  for (let other = 0; other < earlier; other++) {
    if (size[other] === 0) continue;
    const row = offset[other];
    const mean = meanOf(shareEarlier, distances[row + earlier], shareLater, distances[row + later]);
    distances[row + earlier] = Infinity;
    distances[row + later] = mean;
    if (nearest[other] === earlier) nearest[other] = UNKNOWN;
    compareWithNearest(other, later, mean);
  }
  for (let other = earlier + 1; other < later; other++) {
    if (size[other] === 0) continue;
    const row = offset[other];
    const mean = meanOf(shareEarlier, distances[earlierRow + other], shareLater, distances[row + later]);
    distances[row + later] = mean;
    compareWithNearest(other, later, mean);
  }
  for (let other = later + 1; other < rowCount; other++) {
    distances[laterRow + other] = meanOf(
      shareEarlier,
      distances[earlierRow + other],
      shareLater,
      distances[laterRow + other],
    );
  }
  lookForNearest(later);
}

function meanOf(shareOne: f64, one: f32, shareTwo: f64, two: f32): f32 {
  return <f32>(shareOne * <f64>one + shareTwo * <f64>two);
}

/** Takes the new distance to a joined cluster into account; where the nearest is unknown, only as a bound. */
function compareWithNearest(cluster: i32, joined: i32, distance: f32): void {
  if (nearest[cluster] === joined) nearest[cluster] = UNKNOWN;
  const least = nearestDistance[cluster];
  if (distance > least) return;
  const known = nearest[cluster];
  if (known !== UNKNOWN && (distance < least || joined < known)) nearest[cluster] = joined;
  nearestDistance[cluster] = distance;
}

/** Leaves out the places that are no longer needed; the order stays. */
function moveTogether(): void {
  let pair = 0;
  for (let row = 0; row < rowCount; row++) {
    if (size[row] === 0) continue;
    const from = offset[row];
    for (let other = row + 1; other < rowCount; other++) {
      if (size[other] !== 0) distances[pair++] = distances[from + other];
    }
  }
  let count = 0;
  for (let place = 0; place < rowCount; place++) {
    if (size[place] === 0) continue;
    // Not needed any more, so it can hold where the cluster goes.
    offset[place] = count++;
  }
  for (let place = 0; place < rowCount; place++) {
    if (size[place] === 0) continue;
    const to = offset[place];
    const known = nearest[place];
    nearest[to] = known < 0 ? known : offset[known];
    nearestDistance[to] = nearestDistance[place];
    id[to] = id[place];
    size[to] = size[place];
  }
  rowCount = count;
  layOutRows();
}

/** A binary tree over n leaves, as merges in order of height. Cluster ids: leaves 0 … n − 1, merge m is n + m. */
export interface LinkageTree {
  readonly leafCount: number;
  /** The two clusters of each merge, the smaller id first. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Average distance at which they meet; never falls from one merge to the next. */
  readonly height: Float64Array;
}

/** In place of the nearest later cluster: some cluster at the remembered distance or farther. */
const UNKNOWN = -2;

/** What is left is moved together when this share of the places is taken, so that it stays within quick memory. */
const SHARE_TAKEN = 0.5;

/**
 * Average linkage: joins the two clusters with the smallest mean distance, again and again, until one is left. For display and
 * for ordering rows; it decides no groups.
 *
 * @param distances condensed upper triangle, see pairwise-distances; every pair must have a distance, NaN is not allowed. Not changed.
 * @param masses how many commentators each leaf stands for, 1 each if left out.
 * @returns merges in order of height. Of equal distances the pair goes first whose earlier cluster comes first, then whose later
 * one does, so give leaves in canonical order; a cluster stands where its last leaf stood. No merges below two leaves.
 * Means are kept in single precision like the distances, seven digits, which for an order and a picture is plenty.
 * O(n²) time in practice: each cluster remembers its nearest later one and looks again only when that one changes and it is its
 * turn; one copy of the distances. Example: distances ab 1, ac 4, bc 2 → a–b at 1, c joins at 3.
 * Reference: Sokal & Michener 1958 (the method); Anderberg 1973 (remembered neighbours).
 */
export function averageLinkage(
  distances: Float32Array,
  { leafCount, masses }: { readonly leafCount: number; readonly masses?: readonly number[] },
): LinkageTree {
  const mergeCount = Math.max(0, leafCount - 1);
  const tree: LinkageTree = {
    leafCount,
    left: new Int32Array(mergeCount),
    right: new Int32Array(mergeCount),
    height: new Float64Array(mergeCount),
  };
  const clusters = eachLeafAlone(distances, { leafCount, masses });
  let lowest = 0;
  for (let merge = 0; merge < mergeCount; merge++) {
    const place = placeOfNearest(clusters);
    const earlier = clusters.active[place] ?? 0;
    const later = clusters.nearest[earlier] ?? 0;
    const [one = 0, two = 0] = [clusters.id[earlier], clusters.id[later]];
    tree.left[merge] = Math.min(one, two);
    tree.right[merge] = Math.max(one, two);
    // A mean of means may come out a last digit below the one before.
    lowest = Math.max(lowest, clusters.nearestDistance[earlier] ?? 0);
    tree.height[merge] = lowest;
    clusters.id[later] = leafCount + merge;
    join(clusters, { place, earlier, later });
    if (clusters.count < clusters.places * SHARE_TAKEN) moveTogether(clusters);
  }
  return tree;
}

interface Clusters {
  /** Clusters left, and places for them in the tables. */
  count: number;
  places: number;
  /** Places of the clusters left, ascending. */
  readonly active: Int32Array;
  /** Pair (a, b), a < b, is at offset[a] + b. */
  readonly distances: Float32Array;
  readonly offset: Int32Array;
  readonly id: Int32Array;
  readonly size: Float64Array;
  /** By cluster: the nearest later one (−1: none, −2: unknown) and its distance (infinite; a lower bound). */
  readonly nearest: Int32Array;
  readonly nearestDistance: Float64Array;
}

function eachLeafAlone(
  distances: Float32Array,
  { leafCount, masses }: { leafCount: number; masses: readonly number[] | undefined },
): Clusters {
  const clusters: Clusters = {
    count: leafCount,
    places: leafCount,
    active: Int32Array.from({ length: leafCount }, (_, leaf) => leaf),
    distances: distances.slice(),
    offset: new Int32Array(leafCount),
    id: Int32Array.from({ length: leafCount }, (_, leaf) => leaf),
    size: Float64Array.from({ length: leafCount }, (_, leaf) => masses?.[leaf] ?? 1),
    nearest: new Int32Array(leafCount),
    nearestDistance: new Float64Array(leafCount),
  };
  layOutRows(clusters);
  for (let leaf = 0; leaf < leafCount; leaf++) lookForNearest(clusters, leaf, leaf + 1);
  return clusters;
}

function layOutRows({ offset, places }: Clusters): void {
  for (let row = 0; row < places; row++) offset[row] = places * row - (row * (row + 1)) / 2 - row - 1;
}

/** Remembers the nearest of the clusters from a place of the list on; of equals the earliest. */
function lookForNearest(clusters: Clusters, cluster: number, from: number): void {
  const { distances, active, count } = clusters;
  const row = clusters.offset[cluster] ?? 0;
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let place = from; place < count; place++) {
    const other = active[place] ?? 0;
    const distance = distances[row + other] ?? 0;
    if (distance < least) {
      least = distance;
      nearest = other;
    }
  }
  clusters.nearest[cluster] = nearest;
  clusters.nearestDistance[cluster] = least;
}

/** Where in the list the earlier cluster of the nearest pair stands; of equals the earliest. */
function placeOfNearest(clusters: Clusters): number {
  const { active, nearest, nearestDistance, count } = clusters;
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < count; place++) {
    const cluster = active[place] ?? 0;
    if (!((nearestDistance[cluster] ?? 0) < least)) continue;
    if (nearest[cluster] === UNKNOWN) lookForNearest(clusters, cluster, place + 1);
    const distance = nearestDistance[cluster] ?? 0;
    if (distance >= least) continue;
    least = distance;
    found = place;
  }
  return found;
}

/**
 * Gives the later cluster the mean distances of the two and takes the earlier one off the list, whose order stays. The mean is no
 * nearer than the nearer of the two was, so that the old distance of a cluster nearest to one of them stays a lower bound.
 */
function join(
  clusters: Clusters,
  { place, earlier, later }: { readonly place: number; readonly earlier: number; readonly later: number },
): void {
  const { distances, active, offset, size, nearest } = clusters;
  const total = (size[earlier] ?? 0) + (size[later] ?? 0);
  const shareEarlier = (size[earlier] ?? 0) / total;
  const shareLater = (size[later] ?? 0) / total;
  size[later] = total;
  active.copyWithin(place, place + 1, clusters.count);
  clusters.count -= 1;
  const earlierRow = offset[earlier] ?? 0;
  const laterRow = offset[later] ?? 0;

  let at = 0;
  for (; at < place; at++) {
    const other = active[at] ?? 0;
    const row = offset[other] ?? 0;
    const toEarlier = distances[row + earlier] ?? 0;
    const mean = Math.fround(shareEarlier * toEarlier + shareLater * (distances[row + later] ?? 0));
    distances[row + later] = mean;
    if (nearest[other] === earlier) nearest[other] = UNKNOWN;
    compareWithNearest(clusters, other, later, mean);
  }
  for (; active[at] !== later; at++) {
    const other = active[at] ?? 0;
    const row = offset[other] ?? 0;
    const toEarlier = distances[earlierRow + other] ?? 0;
    const mean = Math.fround(shareEarlier * toEarlier + shareLater * (distances[row + later] ?? 0));
    distances[row + later] = mean;
    compareWithNearest(clusters, other, later, mean);
  }
  const after = at + 1;
  for (at = after; at < clusters.count; at++) {
    const other = active[at] ?? 0;
    const toEarlier = distances[earlierRow + other] ?? 0;
    distances[laterRow + other] = shareEarlier * toEarlier + shareLater * (distances[laterRow + other] ?? 0);
  }
  lookForNearest(clusters, later, after);
}

/** Takes the new distance to a joined cluster into account; where the nearest is unknown, only as a bound. */
function compareWithNearest(clusters: Clusters, cluster: number, joined: number, distance: number): void {
  const { nearest, nearestDistance } = clusters;
  if (nearest[cluster] === joined) nearest[cluster] = UNKNOWN;
  const least = nearestDistance[cluster] ?? 0;
  if (distance > least) return;
  const known = nearest[cluster] ?? 0;
  if (known !== UNKNOWN && (distance < least || joined < known)) nearest[cluster] = joined;
  nearestDistance[cluster] = distance;
}

/** Leaves out the places that are no longer needed; the order stays. */
function moveTogether(clusters: Clusters): void {
  const { count, active, distances, offset, id, size, nearest, nearestDistance } = clusters;
  const placeOf = new Int32Array(clusters.places);
  let pair = 0;
  for (let place = 0; place < count; place++) {
    placeOf[active[place] ?? 0] = place;
    const row = offset[active[place] ?? 0] ?? 0;
    for (let other = place + 1; other < count; other++) distances[pair++] = distances[row + (active[other] ?? 0)] ?? 0;
  }
  for (let place = 0; place < count; place++) {
    const cluster = active[place] ?? 0;
    const known = nearest[cluster] ?? 0;
    nearest[place] = known < 0 ? known : (placeOf[known] ?? 0);
    nearestDistance[place] = nearestDistance[cluster] ?? 0;
    id[place] = id[cluster] ?? 0;
    size[place] = size[cluster] ?? 0;
  }
  for (let place = 0; place < count; place++) active[place] = place;
  clusters.places = count;
  layOutRows(clusters);
}

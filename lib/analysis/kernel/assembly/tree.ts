import { Floats, Integers } from "./arrays";
import { propositions } from "./group-sums";
import { DISTANCE, joinLinks, LINK, linkLeaves, linkOf, links, SHARED } from "./pair-links";

/** In place of the nearest cluster: some cluster at the remembered distance or farther. */
const UNKNOWN: i32 = -2;

/** Clusters still there, ascending. */
let active: Integers = changetype<Integers>(0);
/**
 * By cluster: the nearest earlier cluster (−1: none, −2: unknown), its distance (infinite; a lower bound) and shared
 * propositions.
 */
let nearest: Integers = changetype<Integers>(0);
let nearestDistance: Floats = changetype<Floats>(0);
let nearestShared: Floats = changetype<Floats>(0);
let into: Integers = changetype<Integers>(0);
let from: Integers = changetype<Integers>(0);
let height: Floats = changetype<Floats>(0);
let equalWithin: f64 = 0;

export function bindTree(
  activeAt: Integers,
  nearestAt: Integers,
  nearestDistanceAt: Floats,
  nearestSharedAt: Floats,
  intoAt: Integers,
  fromAt: Integers,
  heightAt: Floats,
): void {
  active = activeAt;
  nearest = nearestAt;
  nearestDistance = nearestDistanceAt;
  nearestShared = nearestSharedAt;
  into = intoAt;
  from = fromAt;
  height = heightAt;
}

/**
 * Average linkage of the leaves that stand in `leaves`; lib/analysis/grouping/partition/tree.ts has the definition.
 *
 * @returns the number of merges, left in `into`, `from` and `height`.
 */
export function growTree(count: i32, tolerance: f64): i32 {
  equalWithin = tolerance;
  linkLeaves(count, propositions);
  for (let cluster = 0; cluster < count; cluster++) active[cluster] = cluster;
  for (let cluster = 0; cluster < count; cluster++) lookForNearest(cluster);

  let merges = 0;
  let taken = nearestOfAll(count);
  for (let clusters = count - 1; taken >= 0; clusters--) {
    const kept = nearest[taken];
    into[merges] = kept;
    from[merges] = taken;
    height[merges] = nearestDistance[taken];
    merges++;
    removeActive(taken, clusters);
    merge(kept, taken, clusters);
    taken = nearestOfAll(clusters);
  }
  return merges;
}

/** Remembers a cluster's nearest earlier cluster; of equals the one that shares more, then the earliest. */
function lookForNearest(cluster: i32): void {
  const row = linkOf(cluster, 0);
  const clusters = active;
  const link = links;
  const within = equalWithin;
  let found = -1;
  let least: f64 = Infinity;
  let most: f64 = 0;
  for (let at = 0; ; at++) {
    const other = clusters[at];
    if (other === cluster) break;
    const apart = link[row + other * LINK + DISTANCE];
    if (!(apart < least + within)) continue;
    const both = link[row + other * LINK + SHARED];
    if (apart > least - within && both <= most) continue;
    found = other;
    least = apart;
    most = both;
  }
  nearest[cluster] = found;
  nearestDistance[cluster] = least;
  nearestShared[cluster] = most;
}

/** The later cluster of the pair to merge; −1 if no two clusters are comparable. */
function nearestOfAll(count: i32): i32 {
  const clusters = active;
  const partner = nearest;
  const distance = nearestDistance;
  const within = equalWithin;
  let found = -1;
  let least: f64 = Infinity;
  let most: f64 = 0;
  for (let at = 0; at < count; at++) {
    const cluster = clusters[at];
    // The distance of an unknown one is a bound, so that most need not be looked for.
    if (!(distance[cluster] < least + within)) continue;
    if (partner[cluster] === UNKNOWN) lookForNearest(cluster);
    const apart = distance[cluster];
    if (!(apart < least + within) || apart === Infinity) continue;
    const both = nearestShared[cluster];
    if (apart > least - within && both <= most) continue;
    found = cluster;
    least = apart;
    most = both;
  }
  return found;
}

function removeActive(cluster: i32, left: i32): void {
  let at = 0;
  while (active[at] !== cluster) at++;
  for (; at < left; at++) active[at] = active[at + 1];
}

/**
 * The merged cluster is at the mean over all comparable pairs of both parts, so no nearer than the nearer of them. A
 * cluster that was nearest to one of the parts need not look again before its old distance, now a lower bound, is the
 * least of all; most never do.
 */
function merge(kept: i32, taken: i32, count: i32): void {
  const clusters = active;
  const link = links;
  const partner = nearest;
  const distance = nearestDistance;
  const shared = nearestShared;
  const within = equalWithin;
  const rowOfKept = linkOf(kept, 0);
  const rowOfTaken = linkOf(taken, 0);
  for (let at = 0; at < count; at++) {
    const cluster = clusters[at];
    if (cluster === kept) {
      lookForNearest(kept);
      continue;
    }
    const row = linkOf(cluster, 0);
    const joined = cluster > kept ? row + kept * LINK : rowOfKept + cluster * LINK;
    joinLinks(link, joined, cluster > taken ? row + taken * LINK : rowOfTaken + cluster * LINK);
    if (cluster < kept) continue;
    let known = partner[cluster];
    if (known === kept || known === taken) {
      partner[cluster] = UNKNOWN;
      known = UNKNOWN;
    }
    // The changed pair is taken into account; where the nearest cluster is unknown, only as a bound.
    const apart = link[joined + DISTANCE];
    const least = distance[cluster];
    if (!(apart < least + within)) continue;
    if (known === UNKNOWN) {
      distance[cluster] = min(apart, least);
      continue;
    }
    const both = link[joined + SHARED];
    const most = shared[cluster];
    if (apart > least - within && (both < most || (both === most && kept > known))) continue;
    partner[cluster] = kept;
    distance[cluster] = apart;
    shared[cluster] = both;
  }
}

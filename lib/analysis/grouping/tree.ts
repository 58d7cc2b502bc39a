import { EQUAL_WITHIN } from "./method";
import { type BitPlanes, createBitPlanes, fillPairDifferences, triangle } from "./pair-differences";
import type { Profiles } from "./profiles";

/** Merges of profiles, nearest first; the merged cluster keeps the smaller index. */
export interface Tree {
  merges: number;
  /** The cluster that stays, for each merge; always the smaller index. */
  readonly into: Int32Array;
  /** The cluster that is taken up. */
  readonly from: Int32Array;
  /** Mean shrunken difference between the two, in scale points per proposition. */
  readonly height: Float64Array;
}

export interface TreeSpace {
  readonly tree: Tree;
  readonly planes: BitPlanes;
  /** By pair: sum of differences, then distance (infinite where not comparable). */
  readonly distance: Float64Array;
  /** By pair: propositions shared, over the comparable pairs of people of two clusters. */
  readonly shared: Float64Array;
  /** By pair: number of comparable pairs of people. */
  readonly pairs: Float64Array;
  /** Clusters still there, ascending. */
  readonly active: Int32Array;
  /** By cluster: the nearest earlier cluster (−1: none), its distance and shared propositions. */
  readonly nearest: Int32Array;
  readonly nearestDistance: Float64Array;
  readonly nearestShared: Float64Array;
}

export function createTreeSpace({ people, propositions }: { people: number; propositions: number }): TreeSpace {
  const pairs = triangle(people);
  return {
    tree: { merges: 0, into: new Int32Array(people), from: new Int32Array(people), height: new Float64Array(people) },
    planes: createBitPlanes({ people, propositions }),
    distance: new Float64Array(pairs),
    shared: new Float64Array(pairs),
    pairs: new Float64Array(pairs),
    active: new Int32Array(people),
    nearest: new Int32Array(people),
    nearestDistance: new Float64Array(people),
    nearestShared: new Float64Array(people),
  };
}

/**
 * Average linkage on shrunken distances: profiles that share n ≥ minimumShared propositions are at
 * (sum of differences + π) / (n + 1), where π is the mean difference per proposition over all comparable pairs of
 * people; clusters are at the mean over their comparable pairs; clusters without such a pair never merge. Nearest
 * first; of equals the pair with more shared propositions, then with the earlier later cluster, then the earlier
 * earlier one. Missing values shrink n and nothing else.
 *
 * @returns the tree of the work space, refilled. O(profiles²) in practice: each cluster remembers its nearest
 *   earlier one, and looks again only when that one changes.
 *
 * Sokal and Michener 1958; Gower 1971 for the gaps.
 */
export function growTree(
  space: TreeSpace,
  { profiles, minimumShared }: { readonly profiles: Profiles; readonly minimumShared: number },
): Tree {
  const { tree, active, nearest } = space;
  fillDistances(space, { profiles, minimumShared });
  for (let cluster = 0; cluster < profiles.count; cluster++) active[cluster] = cluster;
  for (let cluster = 0; cluster < profiles.count; cluster++) lookForNearest(space, cluster);

  tree.merges = 0;
  for (let clusters = profiles.count; clusters > 1; clusters--) {
    const from = nearestOfAll(space, clusters);
    if (from < 0) break;
    const into = nearest[from] ?? 0;
    tree.into[tree.merges] = into;
    tree.from[tree.merges] = from;
    tree.height[tree.merges] = space.nearestDistance[from] ?? 0;
    tree.merges++;
    merge(space, { into, from, clusters });
  }
  return tree;
}

function fillDistances(
  space: TreeSpace,
  { profiles, minimumShared }: { readonly profiles: Profiles; readonly minimumShared: number },
): void {
  const { distance, shared, pairs } = space;
  const { count, weight } = profiles;
  fillPairDifferences({ difference: distance, shared }, { profiles, planes: space.planes });
  let differencePerProposition = 0;
  let comparablePairs = 0;
  for (let later = 1, pair = 0; later < count; later++) {
    for (let earlier = 0; earlier < later; earlier++, pair++) {
      const both = shared[pair] ?? 0;
      const people = both >= minimumShared ? (weight[later] ?? 0) * (weight[earlier] ?? 0) : 0;
      pairs[pair] = people;
      if (people === 0) continue;
      differencePerProposition += (people * (distance[pair] ?? 0)) / both;
      comparablePairs += people;
    }
  }
  const typical = comparablePairs > 0 ? differencePerProposition / comparablePairs : 0;
  for (let pair = 0; pair < triangle(count); pair++) {
    const people = pairs[pair] ?? 0;
    const both = shared[pair] ?? 0;
    distance[pair] = people > 0 ? ((distance[pair] ?? 0) + typical) / (both + 1) : Number.POSITIVE_INFINITY;
    shared[pair] = people * both;
  }
}

/** Remembers a cluster's nearest earlier cluster; of equals the one that shares more, then the earliest. */
function lookForNearest(space: TreeSpace, cluster: number): void {
  const { active, distance, shared } = space;
  const row = triangle(cluster);
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let at = 0; ; at++) {
    const other = active[at] ?? cluster;
    if (other === cluster) break;
    const apart = distance[row + other] ?? 0;
    if (apart >= least + EQUAL_WITHIN || apart === Number.POSITIVE_INFINITY) continue;
    const both = shared[row + other] ?? 0;
    if (apart > least - EQUAL_WITHIN && both <= most) continue;
    found = other;
    least = apart;
    most = both;
  }
  space.nearest[cluster] = found;
  space.nearestDistance[cluster] = least;
  space.nearestShared[cluster] = most;
}

/** The later cluster of the pair to merge; −1 if no two clusters are comparable. */
function nearestOfAll({ active, nearest, nearestDistance, nearestShared }: TreeSpace, clusters: number): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let at = 0; at < clusters; at++) {
    const cluster = active[at] ?? 0;
    const apart = nearestDistance[cluster] ?? 0;
    if ((nearest[cluster] ?? -1) < 0 || apart >= least + EQUAL_WITHIN) continue;
    const both = nearestShared[cluster] ?? 0;
    if (apart > least - EQUAL_WITHIN && both <= most) continue;
    found = cluster;
    least = apart;
    most = both;
  }
  return found;
}

function merge(
  space: TreeSpace,
  { into, from, clusters }: { readonly into: number; readonly from: number; readonly clusters: number },
): void {
  const { active, nearest } = space;
  let kept = 0;
  for (let at = 0; at < clusters; at++) {
    const cluster = active[at] ?? 0;
    if (cluster !== from) active[kept++] = cluster;
  }

  for (let at = 0; at < kept; at++) {
    const cluster = active[at] ?? 0;
    if (cluster !== into) joinPair(space, { cluster, into, from });
  }
  for (let at = 0; at < kept; at++) {
    const cluster = active[at] ?? 0;
    if (cluster < into) continue;
    const partner = nearest[cluster] ?? -1;
    if (cluster === into || partner === into || partner === from) lookForNearest(space, cluster);
    else compareWithNearest(space, { cluster, other: into });
  }
}

/** The merged cluster is at the mean over all comparable pairs of both parts. */
function joinPair(
  { distance, shared, pairs }: TreeSpace,
  { cluster, into, from }: { readonly cluster: number; readonly into: number; readonly from: number },
): void {
  const kept = cluster > into ? triangle(cluster) + into : triangle(into) + cluster;
  const taken = cluster > from ? triangle(cluster) + from : triangle(from) + cluster;
  const takenPairs = pairs[taken] ?? 0;
  if (takenPairs === 0) return;
  const keptPairs = pairs[kept] ?? 0;
  const keptSum = keptPairs > 0 ? keptPairs * (distance[kept] ?? 0) : 0;
  distance[kept] = (keptSum + takenPairs * (distance[taken] ?? 0)) / (keptPairs + takenPairs);
  pairs[kept] = keptPairs + takenPairs;
  shared[kept] = (keptPairs > 0 ? (shared[kept] ?? 0) : 0) + (shared[taken] ?? 0);
}

/** Takes a changed pair into account for a cluster whose nearest one did not change. */
function compareWithNearest(
  space: TreeSpace,
  { cluster, other }: { readonly cluster: number; readonly other: number },
): void {
  const pair = triangle(cluster) + other;
  const apart = space.distance[pair] ?? 0;
  const least = space.nearestDistance[cluster] ?? 0;
  if (apart === Number.POSITIVE_INFINITY || apart >= least + EQUAL_WITHIN) return;
  if (apart > least - EQUAL_WITHIN) {
    const both = space.shared[pair] ?? 0;
    const most = space.nearestShared[cluster] ?? 0;
    if (both < most || (both === most && other > (space.nearest[cluster] ?? 0))) return;
  }
  space.nearest[cluster] = other;
  space.nearestDistance[cluster] = apart;
  space.nearestShared[cluster] = space.shared[pair] ?? 0;
}

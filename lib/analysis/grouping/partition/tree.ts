import { EQUAL_WITHIN, MAX_TREE_PROFILES, TREE_SAMPLE } from "@/lib/analysis/grouping/parameters";
import {
  createPairTriangle,
  fillPairDifferences,
  type PairTriangle,
  triangle,
} from "@/lib/analysis/grouping/partition/pair-differences";
import type { Profiles } from "@/lib/analysis/grouping/sample/profiles";

/** Merges of leaves, nearest first; the merged cluster keeps the smaller index. */
export interface Tree {
  /** The profiles that are in the tree, ascending: all, or of very many those with the most positions. */
  leaves: Int32Array;
  merges: number;
  /** The cluster that stays, for each merge; always the smaller index. */
  readonly into: Int32Array;
  /** The cluster that is taken up. */
  readonly from: Int32Array;
  /** Mean shrunken difference between the two, in scale points per proposition. */
  readonly height: Float64Array;
}

/** In place of the nearest cluster: some cluster at the remembered distance or farther. */
const UNKNOWN = -2;

/** Numbers of one link, and where they stand in it. */
const LINK = 4;
const PAIRS = 0;
const SUM = 1;
const DISTANCE = 2;
const SHARED = 3;

export interface TreeSpace {
  readonly tree: Tree;
  readonly between: PairTriangle;
  /**
   * By pair of clusters, side by side since a merge needs all of them: number of comparable pairs of people, the sum
   * of their distances, the mean (NaN for none), and the propositions they share.
   */
  readonly links: Float64Array;
  /** Where the links of a later cluster begin. */
  readonly rowOf: Int32Array;
  /** Clusters still there, ascending. */
  readonly active: Int32Array;
  /**
   * By cluster: the nearest earlier cluster (−1: none, −2: unknown), its distance (infinite; a lower bound) and shared
   * propositions.
   */
  readonly nearest: Int32Array;
  readonly nearestDistance: Float64Array;
  readonly nearestShared: Float64Array;
}

export function createTreeSpace(sample: { readonly people: number }): TreeSpace {
  const people = Math.min(sample.people, MAX_TREE_PROFILES);
  const pairs = triangle(people);
  return {
    tree: {
      leaves: new Int32Array(0),
      merges: 0,
      into: new Int32Array(people),
      from: new Int32Array(people),
      height: new Float64Array(people),
    },
    between: createPairTriangle(people),
    links: new Float64Array(pairs * LINK),
    rowOf: Int32Array.from({ length: people }, (_, later) => triangle(later) * LINK),
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
 * earlier one. Missing values shrink n and nothing else. Of more than 1,000 profiles only the 200 with the most
 * positions are in the tree (of equals the earlier ones).
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
  const { tree, active } = space;
  tree.leaves = leavesOf(profiles);
  const count = tree.leaves.length;
  fillDistances(space, { profiles, minimumShared });
  for (let cluster = 0; cluster < count; cluster++) active[cluster] = cluster;
  for (let cluster = 0; cluster < count; cluster++) lookForNearest(space, cluster);

  tree.merges = 0;
  let from = nearestOfAll(space, count);
  for (let clusters = count - 1; from >= 0; clusters--) {
    const into = space.nearest[from] ?? 0;
    tree.into[tree.merges] = into;
    tree.from[tree.merges] = from;
    tree.height[tree.merges] = space.nearestDistance[from] ?? 0;
    tree.merges++;
    removeActive(active, from, clusters);
    merge(space, into, from, clusters);
    from = nearestOfAll(space, clusters);
  }
  return tree;
}

function leavesOf({ count, firstCell }: Profiles): Int32Array {
  const leaves = Int32Array.from({ length: count }, (_, profile) => profile);
  if (count <= MAX_TREE_PROFILES) return leaves;
  const positions = (profile: number) => (firstCell[profile + 1] ?? 0) - (firstCell[profile] ?? 0);
  return leaves
    .sort((a, b) => positions(b) - positions(a) || a - b)
    .slice(0, TREE_SAMPLE)
    .sort();
}

/**
 * Distances between profiles. Whether a pair is comparable is as good as random, so that a branch on it would cost more
 * than the arithmetic: tables by number of shared propositions say it instead.
 */
function fillDistances(
  space: TreeSpace,
  { profiles, minimumShared }: { readonly profiles: Profiles; readonly minimumShared: number },
): void {
  const { links } = space;
  const { propositions } = profiles;
  const { leaves } = space.tree;
  const count = leaves.length;
  const weight = leaves.map((profile) => profiles.weight[profile] ?? 0);
  const { difference, both } = space.between;
  fillPairDifferences(space.between, { profiles, leaves });
  const counts = Array.from({ length: propositions + 1 }, (_, shared) => shared);
  const comparable = Float64Array.from(counts, (count) => (count >= minimumShared ? 1 : 0));
  const inverse = Float64Array.from(counts, (count) => (count > 0 ? 1 / count : 0));
  const shrunken = Float64Array.from(counts, (count) => 1 / (count + 1));

  let differencePerProposition = 0;
  let comparablePairs = 0;
  for (let later = 1, pair = 0; later < count; later++) {
    const laterWeight = weight[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier++, pair++) {
      const common = both[pair] ?? 0;
      const people = laterWeight * (weight[earlier] ?? 0) * (comparable[common] ?? 0);
      links[pair * LINK + PAIRS] = people;
      differencePerProposition += people * (difference[pair] ?? 0) * (inverse[common] ?? 0);
      comparablePairs += people;
    }
  }
  const typical = comparablePairs > 0 ? differencePerProposition / comparablePairs : 0;
  for (let pair = 0; pair < triangle(count); pair++) {
    const link = pair * LINK;
    const people = links[link + PAIRS] ?? 0;
    const common = both[pair] ?? 0;
    const total = people * ((difference[pair] ?? 0) + typical) * (shrunken[common] ?? 0);
    links[link + SUM] = total;
    links[link + DISTANCE] = total / people;
    links[link + SHARED] = people * common;
  }
}

/** Remembers a cluster's nearest earlier cluster; of equals the one that shares more, then the earliest. */
function lookForNearest(space: TreeSpace, cluster: number): void {
  const { active, links } = space;
  const row = space.rowOf[cluster] ?? 0;
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let at = 0; ; at++) {
    const other = active[at] ?? cluster;
    if (other === cluster) break;
    const link = row + other * LINK;
    const apart = links[link + DISTANCE] ?? 0;
    if (!(apart < least + EQUAL_WITHIN)) continue;
    const both = links[link + SHARED] ?? 0;
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
function nearestOfAll(space: TreeSpace, clusters: number): number {
  const { active, nearest, nearestDistance, nearestShared } = space;
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let at = 0; at < clusters; at++) {
    const cluster = active[at] ?? 0;
    if (nearest[cluster] === UNKNOWN && (nearestDistance[cluster] ?? 0) < least + EQUAL_WITHIN) {
      lookForNearest(space, cluster);
    }
    const apart = nearestDistance[cluster] ?? 0;
    if (!(apart < least + EQUAL_WITHIN) || apart === Number.POSITIVE_INFINITY) continue;
    const both = nearestShared[cluster] ?? 0;
    if (apart > least - EQUAL_WITHIN && both <= most) continue;
    found = cluster;
    least = apart;
    most = both;
  }
  return found;
}

function removeActive(active: Int32Array, cluster: number, left: number): void {
  let at = 0;
  while (active[at] !== cluster) at++;
  for (; at < left; at++) active[at] = active[at + 1] ?? 0;
}

/**
 * The merged cluster is at the mean over all comparable pairs of both parts, so no nearer than the nearer of them. A
 * cluster that was nearest to one of the parts need not look again before its old distance, now a lower bound, is the
 * least of all; most never do.
 */
function merge(space: TreeSpace, into: number, from: number, clusters: number): void {
  const { active, nearest, links, rowOf } = space;
  const intoRow = rowOf[into] ?? 0;
  const fromRow = rowOf[from] ?? 0;
  for (let at = 0; at < clusters; at++) {
    const cluster = active[at] ?? 0;
    if (cluster === into) {
      lookForNearest(space, into);
      continue;
    }
    const row = rowOf[cluster] ?? 0;
    const kept = cluster > into ? row + into * LINK : intoRow + cluster * LINK;
    const taken = cluster > from ? row + from * LINK : fromRow + cluster * LINK;
    const people = (links[kept + PAIRS] ?? 0) + (links[taken + PAIRS] ?? 0);
    const total = (links[kept + SUM] ?? 0) + (links[taken + SUM] ?? 0);
    links[kept + PAIRS] = people;
    links[kept + SUM] = total;
    links[kept + DISTANCE] = total / people;
    links[kept + SHARED] = (links[kept + SHARED] ?? 0) + (links[taken + SHARED] ?? 0);
    if (cluster < into) continue;
    const partner = nearest[cluster] ?? -1;
    if (partner === into || partner === from) nearest[cluster] = UNKNOWN;
    compareWithNearest(space, cluster, into);
  }
}

/** Takes a changed pair into account; where the nearest cluster is unknown, only as a bound. */
function compareWithNearest(space: TreeSpace, cluster: number, other: number): void {
  const link = (space.rowOf[cluster] ?? 0) + other * LINK;
  const apart = space.links[link + DISTANCE] ?? 0;
  const least = space.nearestDistance[cluster] ?? 0;
  if (!(apart < least + EQUAL_WITHIN)) return;
  if (space.nearest[cluster] === UNKNOWN) {
    space.nearestDistance[cluster] = Math.min(apart, least);
    return;
  }
  if (apart > least - EQUAL_WITHIN) {
    const both = space.links[link + SHARED] ?? 0;
    const most = space.nearestShared[cluster] ?? 0;
    if (both < most || (both === most && other > (space.nearest[cluster] ?? 0))) return;
  }
  space.nearest[cluster] = other;
  space.nearestDistance[cluster] = apart;
  space.nearestShared[cluster] = space.links[link + SHARED] ?? 0;
}

import { EQUAL_WITHIN, MAX_TREE_PROFILES, TREE_SAMPLE } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";
import type { Profiles } from "@/lib/analysis/grouping/sample/profiles";
import { begins, floats, integers, type KernelFunctions, type LaidOut } from "@/lib/analysis/kernel/kernel";

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

/** Numbers of one link. */
const LINK = 4;
/** Propositions in a word of the bit planes, which has two of the kernel's integers. */
const PROPOSITIONS_PER_WORD = 16;

export interface TreeSpace {
  readonly functions: KernelFunctions;
  readonly arrays: LaidOut<ReturnType<typeof treeLayout>>;
  readonly tree: Tree;
}

/** The arrays of a tree; the kernel fills them. */
export function treeLayout({ people, propositions }: CodedRows) {
  const leaves = Math.min(people, MAX_TREE_PROFILES);
  const planes = integers(2 * leaves * Math.ceil(propositions / PROPOSITIONS_PER_WORD));
  return {
    leaves: integers(leaves),
    levels: planes,
    held: planes,
    // By pair of clusters, side by side since a merge needs all of them: number of comparable pairs of people, the sum
    // of their distances, the mean (NaN for none), and the propositions they share. The pair of a later cluster b and
    // an earlier one a is at b (b − 1) / 2 + a.
    links: floats(((leaves * (leaves - 1)) / 2) * LINK),
    // By pair of leaves: summed difference and shared propositions.
    pairs: integers(leaves * (leaves - 1)),
    leafWeight: floats(leaves),
    comparable: floats(propositions + 1),
    inverseShared: floats(propositions + 1),
    shrunken: floats(propositions + 1),
    active: integers(leaves),
    nearest: integers(leaves),
    nearestDistance: floats(leaves),
    nearestShared: floats(leaves),
    into: integers(leaves),
    from: integers(leaves),
    height: floats(leaves),
  };
}

export function createTreeSpace({
  arrays,
  functions,
}: {
  readonly arrays: LaidOut<ReturnType<typeof treeLayout>>;
  readonly functions: KernelFunctions;
}): TreeSpace {
  const { leaves, levels, held, links, pairs, leafWeight, comparable, inverseShared, shrunken } = arrays;
  for (let shared = 0; shared < comparable.length; shared++) {
    inverseShared[shared] = shared > 0 ? 1 / shared : 0;
    shrunken[shared] = 1 / (shared + 1);
  }
  functions.bindLinks(...begins(leaves, levels, held, links, pairs, leafWeight, comparable, inverseShared, shrunken));
  const { active, nearest, nearestDistance, nearestShared, into, from, height } = arrays;
  functions.bindTree(...begins(active, nearest, nearestDistance, nearestShared, into, from, height));
  return { functions, arrays, tree: { leaves: leaves.subarray(0, 0), merges: 0, into, from, height } };
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
  { functions, arrays, tree }: TreeSpace,
  { profiles, minimumShared }: { readonly profiles: Profiles; readonly minimumShared: number },
): Tree {
  for (let shared = 0; shared < arrays.comparable.length; shared++) {
    arrays.comparable[shared] = shared >= minimumShared ? 1 : 0;
  }
  tree.leaves = fillLeaves(arrays.leaves, profiles);
  tree.merges = functions.growTree(tree.leaves.length, EQUAL_WITHIN);
  return tree;
}

function fillLeaves(leaves: Int32Array, { count, firstCell }: Profiles): Int32Array {
  if (count <= MAX_TREE_PROFILES) {
    for (let profile = 0; profile < count; profile++) leaves[profile] = profile;
    return leaves.subarray(0, count);
  }
  const positions = (profile: number) => (firstCell[profile + 1] ?? 0) - (firstCell[profile] ?? 0);
  const most = Int32Array.from({ length: count }, (_, profile) => profile)
    .sort((a, b) => positions(b) - positions(a) || a - b)
    .subarray(0, TREE_SAMPLE)
    .sort();
  leaves.set(most);
  return leaves.subarray(0, TREE_SAMPLE);
}

import type { LinkageTree } from "@/lib/analysis/seriation/average-linkage";

/** A leaf that is drawn: one of the tree, or a branch of it. */
export interface DrawnLeaf {
  /** Node of the tree: below leafCount a leaf, above a merge. */
  readonly node: number;
  readonly ids: readonly string[];
  readonly isBranch: boolean;
}

export interface DrawnJoint {
  readonly node: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** The group that all below belong to; null where they are of several or of none. */
  readonly group: string | null;
}

/**
 * Pruning of a dendrogram: subtrees of one group become a leaf each, then, where that is not enough, the lowest merges,
 * until no more than a number of leaves are left. Nobody is left out. O(leaves²).
 *
 * @param maxLeaves null draws the whole tree.
 */
export function collapseTree({
  tree,
  leaves,
  leafOrder,
  groupOf,
  maxLeaves,
}: {
  readonly tree: LinkageTree;
  readonly leaves: readonly (readonly string[])[];
  readonly leafOrder: readonly number[];
  /** Id of the group of a commentator; null where it has none. */
  readonly groupOf: (id: string) => string | null;
  readonly maxLeaves: number | null;
}): { readonly leaves: readonly DrawnLeaf[]; readonly joints: readonly DrawnJoint[] } {
  const groups = nodeGroups({ tree, leaves, groupOf });
  const collapsed = maxLeaves === null ? new Set<number>() : collapsedMerges({ tree, groups, maxLeaves });
  const children = (node: number): readonly number[] => {
    const merge = node - tree.leafCount;
    return merge < 0 || collapsed.has(node) ? [] : [tree.left[merge] ?? -1, tree.right[merge] ?? -1];
  };
  const position = new Map(leafOrder.map((leaf, place) => [leaf, place]));
  const below = (node: number): number[] => {
    const merge = node - tree.leafCount;
    return merge < 0 ? [node] : [...below(tree.left[merge] ?? -1), ...below(tree.right[merge] ?? -1)];
  };
  const top = tree.leafCount + tree.height.length - 1;
  const drawn: DrawnLeaf[] = [];
  const joints: DrawnJoint[] = [];
  const visit = (node: number) => {
    const [left, right] = children(node);
    if (left === undefined || right === undefined) {
      const ordered = below(node).toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
      drawn.push({ node, ids: ordered.flatMap((leaf) => leaves[leaf] ?? []), isBranch: node >= tree.leafCount });
      return;
    }
    visit(left);
    visit(right);
    const height = tree.height[node - tree.leafCount] ?? 0;
    joints.push({ node, left, right, height, group: groups[node] ?? null });
  };
  if (top >= 0 && tree.leafCount > 0) visit(top);
  const place = ({ node }: DrawnLeaf) => Math.min(...below(node).map((leaf) => position.get(leaf) ?? 0));
  return { leaves: drawn.toSorted((a, b) => place(a) - place(b)), joints };
}

/** The group of all below each node; null where they differ. */
function nodeGroups({
  tree,
  leaves,
  groupOf,
}: {
  readonly tree: LinkageTree;
  readonly leaves: readonly (readonly string[])[];
  readonly groupOf: (id: string) => string | null;
}): (string | null)[] {
  const groups = leaves.map((ids) => {
    const [first, ...others] = ids.map(groupOf);
    return first !== undefined && others.every((group) => group === first) ? first : null;
  });
  for (let merge = 0; merge < tree.height.length; merge++) {
    const [left, right] = [groups[tree.left[merge] ?? -1] ?? null, groups[tree.right[merge] ?? -1] ?? null];
    groups.push(left === right ? left : null);
  }
  return groups;
}

function collapsedMerges({
  tree,
  groups,
  maxLeaves,
}: {
  readonly tree: LinkageTree;
  readonly groups: readonly (string | null)[];
  readonly maxLeaves: number;
}): Set<number> {
  const merges = Array.from(tree.height, (_, merge) => merge);
  const collapsed = new Set<number>();
  let left = tree.leafCount;
  // Merges come lowest first, so a merge is collapsed only after both of its sides are: each one more takes one leaf
  // away.
  const isWhole = (node: number) => node < tree.leafCount || collapsed.has(node);
  const passes: ((node: number) => boolean)[] = [(node) => groups[node] !== null, () => true];
  for (const mayCollapse of passes) {
    for (const merge of merges) {
      const node = tree.leafCount + merge;
      if (left <= maxLeaves || collapsed.has(node) || !mayCollapse(node)) continue;
      if (!isWhole(tree.left[merge] ?? -1) || !isWhole(tree.right[merge] ?? -1)) continue;
      collapsed.add(node);
      left -= 1;
    }
  }
  return collapsed;
}

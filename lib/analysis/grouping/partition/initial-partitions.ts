import { MAX_GROUPS } from "@/lib/analysis/grouping/parameters";
import type { Tree } from "@/lib/analysis/grouping/partition/tree";
import type { Profiles } from "@/lib/analysis/grouping/sample/profiles";

/** An initial partition, a division to relocate from: the group of each profile, −1 where unassigned. */
export interface Start {
  readonly groups: number;
  readonly groupOf: Int32Array;
}

/**
 * For each number of groups from 2 to 6 the latest state of the tree with that many clusters of two or more people;
 * where the tree ends with more clusters than that, its largest ones. Numbers the tree never passes have no start.
 * O(profiles) for each start.
 *
 * @returns starts in ascending number of groups.
 */
export function initialPartitions(tree: Tree, profiles: Profiles): Start[] {
  const { latest, atEnd } = statesOfTree(tree, profiles);
  const starts: Start[] = [];
  for (let groups = 2; groups <= MAX_GROUPS; groups++) {
    if (groups < atEnd) starts.push(startAt(tree, { profiles, merges: tree.merges, groups }));
    else if ((latest[groups] ?? -1) >= 0) starts.push(startAt(tree, { profiles, merges: latest[groups] ?? 0, groups }));
  }
  return starts;
}

/** For each number of clusters of two or more people the number of merges after which it was last seen. */
function statesOfTree(tree: Tree, { weight }: Profiles): { latest: Int32Array; atEnd: number } {
  const latest = new Int32Array(MAX_GROUPS + 1).fill(-1);
  const { leaves } = tree;
  const size = new Int32Array(leaves.length);
  let groups = 0;
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    const people = weight[leaves[leaf] ?? 0] ?? 0;
    size[leaf] = people;
    if (people >= 2) groups++;
  }
  if (groups <= MAX_GROUPS) latest[groups] = 0;
  for (let merge = 0; merge < tree.merges; merge++) {
    const into = tree.into[merge] ?? 0;
    const kept = size[into] ?? 0;
    const taken = size[tree.from[merge] ?? 0] ?? 0;
    groups += 1 - (kept >= 2 ? 1 : 0) - (taken >= 2 ? 1 : 0);
    size[into] = kept + taken;
    if (groups <= MAX_GROUPS) latest[groups] = merge + 1;
  }
  return { latest, atEnd: groups };
}

/**
 * The largest `groups` clusters after a number of merges, numbered by their first profile; profiles outside the tree
 * are unassigned.
 */
function startAt(
  tree: Tree,
  { profiles, merges, groups }: { readonly profiles: Profiles; readonly merges: number; readonly groups: number },
): Start {
  const { leaves } = tree;
  const count = leaves.length;
  const root = new Int32Array(count).fill(-1);
  for (let merge = 0; merge < merges; merge++) root[tree.from[merge] ?? 0] = tree.into[merge] ?? 0;
  const size = new Int32Array(count);
  for (let leaf = 0; leaf < count; leaf++) {
    // A cluster is taken up by one of smaller index, whose own root is therefore known already.
    const parent = root[leaf] ?? -1;
    const own = parent < 0 ? leaf : (root[parent] ?? parent);
    root[leaf] = own;
    size[own] = (size[own] ?? 0) + (profiles.weight[leaves[leaf] ?? 0] ?? 0);
  }

  const smallest = sizeOfLast(size, groups);
  let places = groups;
  for (let cluster = 0; cluster < count; cluster++) if ((size[cluster] ?? 0) > smallest) places--;
  // From here on by cluster: its number, −1 where it is none of the largest.
  const numberOf = size;
  let number = 0;
  for (let cluster = 0; cluster < count; cluster++) {
    const people = size[cluster] ?? 0;
    const isLarge = people > smallest || (people === smallest && places-- > 0);
    numberOf[cluster] = isLarge ? number++ : -1;
  }
  const groupOf = new Int32Array(profiles.count).fill(-1);
  // A plain loop here and below: every trial of a verdict comes by several times.
  for (let leaf = 0; leaf < count; leaf++) groupOf[leaves[leaf] ?? 0] = numberOf[root[leaf] ?? 0] ?? -1;
  return { groups, groupOf };
}

/** Size of the smallest of the `groups` largest clusters of two or more; 2 where there are fewer. */
function sizeOfLast(size: Int32Array, groups: number): number {
  const largest = new Int32Array(groups).fill(2);
  for (let cluster = 0; cluster < size.length; cluster++) {
    const people = size[cluster] ?? 0;
    if (people <= (largest[groups - 1] ?? 0)) continue;
    let place = groups - 1;
    for (; place > 0 && (largest[place - 1] ?? 0) < people; place--) largest[place] = largest[place - 1] ?? 0;
    largest[place] = people;
  }
  return largest[groups - 1] ?? 2;
}

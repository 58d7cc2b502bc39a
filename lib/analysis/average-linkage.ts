/** A binary tree over n leaves, as merges in order of height. Cluster ids: leaves 0 … n − 1, merge m is n + m. */
export interface LinkageTree {
  readonly leafCount: number;
  /** The two clusters of each merge, the smaller id first. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Average distance at which they meet; never falls from one merge to the next. */
  readonly height: Float64Array;
}

/**
 * Average linkage: joins the two clusters with the smallest mean distance, again and again, until one is left. For display and
 * for ordering rows; it decides no groups.
 *
 * @param distances condensed upper triangle, see pairwise-distances; every pair must have a distance, NaN is not allowed. Not changed.
 * @param masses how many commentators each leaf stands for, 1 each if left out.
 * @returns merges sorted by height (ties: the order in which they were found). Ties between distances go to the earlier leaf, so
 * give leaves in canonical order. No merges below two leaves.
 * O(n²) time by nearest-neighbour chains, one copy of the distances. Example: distances ab 1, ac 4, bc 2 → a–b at 1, c joins at 3.
 * Reference: Sokal & Michener 1958 (the method); Murtagh 1985, Müllner 2011 (nearest-neighbour chains).
 */
export function averageLinkage(
  distances: Float64Array,
  { leafCount, masses }: { readonly leafCount: number; readonly masses?: readonly number[] },
): LinkageTree {
  return sortMerges(chainMerges({ distances: distances.slice(), leafCount, masses }), leafCount);
}

interface FoundMerges {
  /** One leaf of each of the two clusters. */
  readonly dropped: Int32Array;
  readonly kept: Int32Array;
  readonly height: Float64Array;
}

/**
 * Follows nearest neighbours until two clusters are each other's nearest, merges them and goes on from what is left of the chain.
 * Exact for average linkage because a merged pair is never nearer to a third cluster than the nearer of the two was.
 */
function chainMerges({
  distances,
  leafCount,
  masses,
}: {
  distances: Float64Array;
  leafCount: number;
  masses: readonly number[] | undefined;
}): FoundMerges {
  const mergeCount = Math.max(0, leafCount - 1);
  const found = {
    dropped: new Int32Array(mergeCount),
    kept: new Int32Array(mergeCount),
    height: new Float64Array(mergeCount),
  };
  // Pair (a, b), a < b, is at offset[a] + b.
  const offset = Int32Array.from(
    { length: leafCount },
    (_, leaf) => leafCount * leaf - (leaf * (leaf + 1)) / 2 - leaf - 1,
  );
  const size = Float64Array.from({ length: leafCount }, (_, leaf) => masses?.[leaf] ?? 1);
  const active = Int32Array.from({ length: leafCount }, (_, leaf) => leaf);
  const chain = new Int32Array(leafCount);
  let activeCount = leafCount;
  let chainLength = 0;
  for (let merge = 0; merge < mergeCount; merge++) {
    if (chainLength === 0) {
      chain[0] = active[0] ?? 0;
      chainLength = 1;
    }
    let top = chain[chainLength - 1] ?? 0;
    let nearest = -1;
    let smallest = Number.POSITIVE_INFINITY;
    for (;;) {
      const below = chainLength > 1 ? (chain[chainLength - 2] ?? 0) : -1;
      // The one below on the chain wins ties, or the chain could run in circles.
      nearest = below;
      smallest = below < 0 ? Number.POSITIVE_INFINITY : (distances[pairIndex(offset, top, below)] ?? 0);
      let place = 0;
      for (; place < activeCount; place++) {
        const other = active[place] ?? 0;
        if (other >= top) break;
        const distance = distances[(offset[other] ?? 0) + top] ?? 0;
        if (distance < smallest) {
          smallest = distance;
          nearest = other;
        }
      }
      const row = offset[top] ?? 0;
      for (place++; place < activeCount; place++) {
        const other = active[place] ?? 0;
        const distance = distances[row + other] ?? 0;
        if (distance < smallest) {
          smallest = distance;
          nearest = other;
        }
      }
      if (nearest === below) break;
      chain[chainLength++] = nearest;
      top = nearest;
    }
    chainLength -= 2;
    const dropped = Math.min(top, nearest);
    const kept = Math.max(top, nearest);
    found.dropped[merge] = dropped;
    found.kept[merge] = kept;
    found.height[merge] = smallest;
    activeCount = joinInto({ distances, offset, size, active, activeCount, dropped, kept });
  }
  return found;
}

/** Gives the kept cluster the mean distances of the two and takes the other one off the list, whose order stays. */
function joinInto({
  distances,
  offset,
  size,
  active,
  activeCount,
  dropped,
  kept,
}: {
  distances: Float64Array;
  offset: Int32Array;
  size: Float64Array;
  active: Int32Array;
  activeCount: number;
  dropped: number;
  kept: number;
}): number {
  const total = (size[dropped] ?? 0) + (size[kept] ?? 0);
  const shareOfDropped = (size[dropped] ?? 0) / total;
  const shareOfKept = (size[kept] ?? 0) / total;
  let remaining = 0;
  for (let place = 0; place < activeCount; place++) {
    const other = active[place] ?? 0;
    if (other === dropped) continue;
    active[remaining++] = other;
    if (other === kept) continue;
    const toKept = pairIndex(offset, other, kept);
    const toDropped = pairIndex(offset, other, dropped);
    distances[toKept] = shareOfDropped * (distances[toDropped] ?? 0) + shareOfKept * (distances[toKept] ?? 0);
  }
  size[kept] = total;
  return remaining;
}

function pairIndex(offset: Int32Array, a: number, b: number): number {
  return a < b ? (offset[a] ?? 0) + b : (offset[b] ?? 0) + a;
}

/** The chain finds merges out of order; sorted by height they are numbered, and leaves replaced by the clusters they are in. */
function sortMerges({ dropped, kept, height }: FoundMerges, leafCount: number): LinkageTree {
  const order = Array.from(height.keys()).sort((a, b) => (height[a] ?? 0) - (height[b] ?? 0) || a - b);
  const clusterOf = Int32Array.from({ length: leafCount + order.length }, (_, cluster) => cluster);
  const left = new Int32Array(order.length);
  const right = new Int32Array(order.length);
  order.forEach((merge, index) => {
    const one = rootOf(clusterOf, dropped[merge] ?? 0);
    const two = rootOf(clusterOf, kept[merge] ?? 0);
    left[index] = Math.min(one, two);
    right[index] = Math.max(one, two);
    clusterOf[one] = leafCount + index;
    clusterOf[two] = leafCount + index;
  });
  return { leafCount, left, right, height: Float64Array.from(order, (merge) => height[merge] ?? 0) };
}

function rootOf(clusterOf: Int32Array, cluster: number): number {
  let root = cluster;
  while (clusterOf[root] !== root) root = clusterOf[root] ?? root;
  // Everything on the way points straight to the root from now on.
  let step = cluster;
  while (step !== root) {
    const next = clusterOf[step] ?? root;
    clusterOf[step] = root;
    step = next;
  }
  return root;
}

import { begins, floats, integers, singles, withKernel } from "@/lib/analysis/kernel/kernel";

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
 * Average linkage: joins the two clusters with the smallest mean distance, again and again, until one is left. For
 * display and for ordering rows; it decides no groups.
 *
 * @param distances condensed upper triangle, see pairwise-distances; every pair must have a distance, NaN is not
 *   allowed. Not changed.
 * @param masses how many commentators each leaf stands for, 1 each if left out.
 * @returns merges in order of height. Of equal distances the pair goes first whose earlier cluster comes first, then
 * whose later one does, so give leaves in canonical order; a cluster stands where its last leaf stood. No merges below
 * two leaves. Means are kept in single precision like the distances, seven digits, which for an order and a picture is
 * plenty.
 * O(n²) time in practice: each cluster remembers its nearest later one and looks again only when that one changes and
 * it is its turn; one copy of the distances. Example: distances ab 1, ac 4, bc 2 → a–b at 1, c joins at 3.
 * Reference: Sokal & Michener 1958 (the method); Anderberg 1973 (remembered neighbours).
 */
export function averageLinkage(
  distances: Float32Array,
  { leafCount, masses }: { readonly leafCount: number; readonly masses?: readonly number[] },
): LinkageTree {
  const mergeCount = Math.max(0, leafCount - 1);
  const layout = {
    pairs: singles(distances.length),
    offset: integers(leafCount),
    id: integers(leafCount),
    size: floats(leafCount),
    nearest: integers(leafCount),
    nearestDistance: singles(leafCount),
    left: integers(mergeCount),
    right: integers(mergeCount),
    height: floats(mergeCount),
  };
  return withKernel(layout, (arrays, { averageLinkageOf }) => {
    const { pairs, offset, id, size, nearest, nearestDistance, left, right, height } = arrays;
    pairs.set(distances);
    if (masses) size.set(masses);
    else size.fill(1);
    averageLinkageOf(leafCount, ...begins(pairs, offset, id, size, nearest, nearestDistance, left, right, height));
    return { leafCount, left: left.slice(), right: right.slice(), height: height.slice() };
  });
}

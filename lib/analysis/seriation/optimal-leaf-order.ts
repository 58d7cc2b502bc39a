import type { LinkageTree } from "@/lib/analysis/seriation/average-linkage";

/** Above this the search takes too long for a page; the tree's own order is used instead. */
const MAX_LEAVES = 300;
/** Sums that differ by less are equal. */
const TOLERANCE = 1e-9;

/**
 * The order of a tree's leaves in which neighbours are as alike as the tree allows.
 *
 * Of all 2^(n − 1) ways to turn the branches of the tree it takes the one with the least sum of distances between
 * neighbours; ties go to the order whose ends are the earliest leaves, and it is read from the earlier end. Above 300
 * leaves the tree's own order (smaller cluster first) comes back.
 *
 * @param distances condensed upper triangle over the leaves, without NaN.
 * @returns every leaf once. O(n³) time, n² numbers. No leaves give no order.
 * Example: a–b joined at 1, c at 3, with distances ac 4, bc 2 → a, b, c and not b, a, c.
 * Reference: Bar-Joseph, Gifford & Jaakkola 2001, Bioinformatics 17, S22–S29.
 */
export function optimalLeafOrder(tree: LinkageTree, distances: Float32Array): number[] {
  const clusters = childrenAndLeaves(tree);
  const root = clusters.at(-1);
  if (!root) return [];
  if (tree.leafCount > MAX_LEAVES) return root.leaves.slice();

  const square = toSquare(distances, tree.leafCount);
  const best = new Float64Array(tree.leafCount ** 2);
  for (const cluster of clusters) {
    if (cluster.children) fillBest({ children: cluster.children, best, square, leafCount: tree.leafCount });
  }
  const [first, last] = bestEnds({ root, best, leafCount: tree.leafCount });
  return unfold({ cluster: root, first, last, best, square, leafCount: tree.leafCount });
}

interface Cluster {
  /** In the tree's own order; sorted ascending for the search. */
  readonly leaves: readonly number[];
  readonly sorted: readonly number[];
  readonly children: readonly [Cluster, Cluster] | null;
}

/**
 * Shared by the steps: best[a · n + b] is the least sum of an order of the smallest cluster that holds both, from a to
 * b.
 */
interface Search {
  readonly best: Float64Array;
  readonly square: Float64Array;
  readonly leafCount: number;
}

function childrenAndLeaves({ leafCount, left, right }: LinkageTree): Cluster[] {
  const clusters: Cluster[] = Array.from({ length: leafCount }, (_, leaf) => ({
    leaves: [leaf],
    sorted: [leaf],
    children: null,
  }));
  left.forEach((one, merge) => {
    const first = clusters[one];
    const second = clusters[right[merge] ?? 0];
    if (!first || !second) return;
    const leaves = [...first.leaves, ...second.leaves];
    clusters.push({ leaves, sorted: leaves.toSorted((a, b) => a - b), children: [first, second] });
  });
  return clusters;
}

/** Where an order of the cluster that begins with this leaf can end: in the branch that does not hold the leaf. */
function possibleEnds(cluster: Cluster, leaf: number): readonly number[] {
  if (!cluster.children) return cluster.sorted;
  const [first, second] = cluster.children;
  return first.leaves.includes(leaf) ? second.sorted : first.sorted;
}

function fillBest({ children, best, square, leafCount }: Search & { children: readonly [Cluster, Cluster] }): void {
  const [one, two] = children;
  const endsInTwo = two.sorted.map((leaf) => possibleEnds(two, leaf));
  const upToTwo = new Float64Array(leafCount);
  for (const first of one.sorted) {
    const endsInOne = possibleEnds(one, first);
    for (const start of two.sorted) {
      let least = Number.POSITIVE_INFINITY;
      for (const end of endsInOne) {
        least = Math.min(least, (best[first * leafCount + end] ?? 0) + (square[end * leafCount + start] ?? 0));
      }
      upToTwo[start] = least;
    }
    two.sorted.forEach((last, place) => {
      let least = Number.POSITIVE_INFINITY;
      for (const start of endsInTwo[place] ?? []) {
        least = Math.min(least, (upToTwo[start] ?? 0) + (best[start * leafCount + last] ?? 0));
      }
      best[first * leafCount + last] = least;
      best[last * leafCount + first] = least;
    });
  }
}

function bestEnds({ root, best, leafCount }: Pick<Search, "best" | "leafCount"> & { root: Cluster }): [number, number] {
  if (!root.children) return [0, 0];
  let ends: [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const first of root.sorted) {
    for (const last of possibleEnds(root, first)) {
      const sum = best[first * leafCount + last] ?? 0;
      if (first > last || sum >= least - TOLERANCE) continue;
      least = sum;
      ends = [first, last];
    }
  }
  return ends;
}

/** Finds again where the two branches meet, and goes down into them. */
function unfold({
  cluster,
  first,
  last,
  ...search
}: Search & { cluster: Cluster; first: number; last: number }): number[] {
  if (!cluster.children) return [first];
  const { best, square, leafCount } = search;
  const [one, two] = cluster.children[0].leaves.includes(first) ? cluster.children : cluster.children.toReversed();
  if (!one || !two) return [];
  let meeting = { end: first, start: last };
  let least = Number.POSITIVE_INFINITY;
  for (const end of possibleEnds(one, first)) {
    for (const start of possibleEnds(two, last)) {
      const sum =
        (best[first * leafCount + end] ?? 0) +
        (square[end * leafCount + start] ?? 0) +
        (best[start * leafCount + last] ?? 0);
      if (sum >= least - TOLERANCE) continue;
      least = sum;
      meeting = { end, start };
    }
  }
  return [
    ...unfold({ cluster: one, first, last: meeting.end, ...search }),
    ...unfold({ cluster: two, first: meeting.start, last, ...search }),
  ];
}

function toSquare(distances: Float32Array, size: number): Float64Array {
  const square = new Float64Array(size * size);
  let pair = 0;
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      const distance = distances[pair++] ?? 0;
      square[row * size + column] = distance;
      square[column * size + row] = distance;
    }
  }
  return square;
}

import { pairwiseDistances } from "@/lib/analysis/pairs/pairwise-distances";
import { averageLinkage, type LinkageTree } from "@/lib/analysis/seriation/average-linkage";
import { optimalLeafOrder } from "@/lib/analysis/seriation/optimal-leaf-order";
import { type RowProfile, rowProfiles } from "@/lib/analysis/seriation/row-profiles";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

export interface Seriation {
  /** Commentators so that those who belong together stand together; only those comparable to somebody. */
  readonly order: readonly string[];
  /** Commentators who share too little with everybody, in the order of the matrix. They belong at the end, by name. */
  readonly notComparable: readonly string[];
  /**
   * For a dendrogram: the tree, the commentators of each of its leaves (more than one: equal rows), and the order of
   * the leaves.
   */
  readonly tree: LinkageTree;
  readonly leaves: readonly (readonly string[])[];
  readonly leafOrder: readonly number[];
}

/**
 * An order of rows in which what belongs together stands together: for the stance matrix, the matrix of agreement and a
 * dendrogram.
 *
 * Average linkage over distances (equal rows are one leaf), leaves in optimal order. A pair that cannot be compared
 * counts as the mean distance, which is good enough for an order and for nothing else: the tree decides no groups.
 * Names and the order of the rows change nothing but the order among equal rows.
 *
 * @param options.minimumShared propositions two commentators must share to be compared.
 * O(n² × propositions + n³), the cube up to 300 different rows.
 * Example: rows (2, 2), (−2, −2), (1, 2) → 2, 1, −2 apart by least: the first, the third, the second, or the reverse.
 * Reference: Bar-Joseph et al. 2001; Gower 1971.
 */
export function seriateRows(matrix: StanceMatrix, { minimumShared }: { readonly minimumShared: number }): Seriation {
  const profiles = rowProfiles(matrix.rows);
  const comparable = withComparablePair({ profiles, propositions: matrix.propositions, minimumShared });
  const placed = profiles.filter((_, index) => comparable[index]);
  const distances = fillWithMean(
    pairwiseDistances({ propositions: matrix.propositions, rows: placed.map(({ row }) => row) }, { minimumShared }),
  );
  const masses = placed.map(({ members }) => members.length);
  const tree = averageLinkage(distances, { leafCount: placed.length, masses });
  const leaves = placed.map(({ members }) => members.flatMap((member) => matrix.commentators[member] ?? []));
  const leafOrder = optimalLeafOrder(tree, distances);
  const order = leafOrder.flatMap((leaf) => leaves[leaf] ?? []);
  const known = new Set(order);
  return { order, notComparable: matrix.commentators.filter((id) => !known.has(id)), tree, leaves, leafOrder };
}

/** For each profile, whether it can be compared with another one or its members with each other. */
function withComparablePair({
  profiles,
  propositions,
  minimumShared,
}: {
  profiles: readonly RowProfile[];
  propositions: readonly string[];
  minimumShared: number;
}): boolean[] {
  const distances = pairwiseDistances({ propositions, rows: profiles.map(({ row }) => row) }, { minimumShared });
  const comparable = profiles.map(({ row, members }) => {
    const held = row.filter((value) => value !== null).length;
    return members.length > 1 && held >= Math.max(1, minimumShared);
  });
  let pair = 0;
  for (let one = 0; one < profiles.length; one++) {
    for (let two = one + 1; two < profiles.length; two++) {
      if (Number.isNaN(distances[pair++] ?? Number.NaN)) continue;
      comparable[one] = true;
      comparable[two] = true;
    }
  }
  return comparable;
}

/** Half the scale where no pair at all can be compared. */
function fillWithMean(distances: Float32Array): Float32Array {
  let sum = 0;
  let known = 0;
  for (const distance of distances) {
    if (Number.isNaN(distance)) continue;
    sum += distance;
    known += 1;
  }
  const mean = known > 0 ? sum / known : 0.5;
  return distances.map((distance) => (Number.isNaN(distance) ? mean : distance));
}

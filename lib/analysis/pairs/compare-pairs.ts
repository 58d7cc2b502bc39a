import { type BitPlanes, packBitPlanes } from "@/lib/analysis/pairs/bit-planes";
import { pairwiseDistances } from "@/lib/analysis/pairs/pairwise-distances";
import { popcount } from "@/lib/analysis/pairs/popcount";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** How two commentators stand to each other. Counts come first; the coefficient means little without them. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** Propositions on which both hold a value. */
  readonly shared: number;
  /** Shared propositions on which both agree, both disagree or both are neutral. */
  readonly sameSide: number;
  /** One agrees, the other disagrees. */
  readonly oppositeSides: number;
  /** Exactly one of the two is neutral. */
  readonly oneNeutral: number;
  /** 0 to 1; null when fewer propositions are shared than the minimum. */
  readonly distance: number | null;
  /** 1 − distance; null with it. */
  readonly agreement: number | null;
}

/**
 * Compares every unordered pair of commentators on the propositions both hold.
 *
 * sameSide + oppositeSides + oneNeutral = shared. The counts are given for every pair; distance and agreement are null
 * below `minimumShared` (at least 1), because a mean over too little is no finding.
 *
 * @returns pairs in the order of the rows: (0,1), (0,2), …, (1,2), …; none for fewer than two rows.
 * O(n² × propositions / 8). See pairwise-distances for the distance and its reference.
 *
 * Example: (2, 1, −1) and (1, missing, 0) with minimum 2: shared 2, same side 1, one neutral 1, distance 0.25,
 * agreement 0.75.
 */
export function comparePairs(matrix: StanceMatrix, { minimumShared }: { readonly minimumShared: number }): Pair[] {
  const planes = packBitPlanes(matrix);
  const distances = pairwiseDistances(matrix, { minimumShared });
  const pairs: Pair[] = [];
  matrix.commentators.forEach((a, row) => {
    for (let other = row + 1; other < matrix.commentators.length; other++) {
      const b = matrix.commentators[other];
      const distance = distances[pairs.length];
      if (b === undefined || distance === undefined) continue;
      const sides = countSides({ planes, row, other });
      // A whole number of quarters of the shared propositions, which seven digits tell for certain.
      const quarters = 4 * sides.shared;
      const exact = Number.isNaN(distance) ? null : Math.round(distance * quarters) / quarters;
      pairs.push({ a, b, ...sides, distance: exact, agreement: exact === null ? null : 1 - exact });
    }
  });
  return pairs;
}

function countSides({ planes, row, other }: { planes: BitPlanes; row: number; other: number }) {
  const { sideWords, agree, neutral, disagree } = planes;
  let shared = 0;
  let sameSide = 0;
  let oppositeSides = 0;
  for (let word = 0; word < sideWords; word++) {
    const first = row * sideWords + word;
    const second = other * sideWords + word;
    const [agreeA = 0, agreeB = 0] = [agree[first], agree[second]];
    const [neutralA = 0, neutralB = 0] = [neutral[first], neutral[second]];
    const [disagreeA = 0, disagreeB = 0] = [disagree[first], disagree[second]];
    shared += popcount((agreeA | neutralA | disagreeA) & (agreeB | neutralB | disagreeB));
    sameSide += popcount((agreeA & agreeB) | (neutralA & neutralB) | (disagreeA & disagreeB));
    oppositeSides += popcount((agreeA & disagreeB) | (disagreeA & agreeB));
  }
  return { shared, sameSide, oppositeSides, oneNeutral: shared - sameSide - oppositeSides };
}

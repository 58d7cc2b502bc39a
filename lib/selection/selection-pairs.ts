import { comparePairs, type Pair } from "@/lib/analysis/pairs/compare-pairs";
import { pairwiseDistances } from "@/lib/analysis/pairs/pairwise-distances";
import { memoize } from "@/lib/cache/memoize";
import { MAX_PAIRED } from "@/lib/selection/limits";
import type { Selection } from "@/lib/selection/selection";
import { selectionMatrix } from "@/lib/selection/selection-analysis";

/** How many pairs of compared commentators there are, and how many of them share enough to be compared. */
export interface PairCounts {
  readonly pairs: number;
  readonly comparable: number;
}

/** Counts pairs however many there are: four bytes a pair while it counts. */
export const pairCounts: (selection: Selection) => PairCounts = memoize((selection) => {
  const distances = pairwiseDistances(selectionMatrix(selection), { minimumShared: selection.filter.shared });
  let comparable = 0;
  for (const distance of distances) if (!Number.isNaN(distance)) comparable++;
  return { pairs: distances.length, comparable };
});

/** All pairs of compared commentators; none where they are too many to be listed one by one (see pairsTooMany). */
export const selectionPairs: (selection: Selection) => readonly Pair[] = memoize((selection) => {
  const matrix = selectionMatrix(selection);
  if (matrix.commentators.length > MAX_PAIRED) return [];
  return comparePairs(matrix, { minimumShared: selection.filter.shared });
});

/**
 * The pair that an address names ("a~b"), either way round, as the list has it; null where it is not one of compared
 * commentators.
 */
export function pairNamed(selection: Selection, name: string | undefined): Pair | null {
  const named = new Set(name?.split("~"));
  const [first, second] = selectionMatrix(selection).commentators.filter((id) => named.has(id));
  if (!first || !second || named.size > 2) return null;
  return pairsOfCommentator(selection, first).find(({ b }) => b === second) ?? null;
}

/** The pairs of one commentator with every other compared commentator, however many those are. */
export function pairsOfCommentator(selection: Selection, id: string): Pair[] {
  const { commentators, propositions, rows } = selectionMatrix(selection);
  const own = rows[commentators.indexOf(id)];
  if (!own) return [];
  return commentators.flatMap((other, row) => {
    const values = rows[row];
    if (other === id || !values) return [];
    const two = { commentators: [id, other], propositions, rows: [own, values] };
    return comparePairs(two, { minimumShared: selection.filter.shared });
  });
}

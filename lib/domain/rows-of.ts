import { memoize } from "@/lib/cache/memoize";
import { groupBy } from "@/lib/domain/collections";

/**
 * Look-ups of the rows of one proposition, commentator or source in a list, in the order of the list. The list is
 * grouped once as long as it lives: with thousands of sources or propositions, going through it for each of them takes
 * seconds. Empty where there is none. O(rows) the first time, O(1) after it.
 */
export const ofProposition = rowsOf<{ readonly propositionId: string }>(({ propositionId }) => propositionId);
export const ofCommentator = rowsOf<{ readonly commentatorId: string }>(({ commentatorId }) => commentatorId);
export const ofSource = rowsOf<{ readonly sourceId: string }>(({ sourceId }) => sourceId);

function rowsOf<Row extends object>(idOf: (row: Row) => string) {
  const grouped = memoize((rows: readonly Row[]) => groupBy(rows.entries(), ([, row]) => idOf(row)));
  return <Own extends Row>(rows: readonly Own[], id: string): readonly Own[] =>
    (grouped(rows).get(id) ?? []).flatMap(([place]) => rows[place] ?? []);
}

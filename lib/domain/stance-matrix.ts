import { hasValue, type Position } from "@/lib/domain/position";
import type { StanceValue } from "@/lib/domain/stance";

/**
 * Values of commentators on propositions, the one input of the analysis.
 * rows[i][p] is the value of commentators[i] on propositions[p], null where missing (no position, declined,
 * unresolved).
 */
export interface StanceMatrix {
  /** Commentator ids. Their order means nothing. */
  readonly commentators: readonly string[];
  /** Proposition ids in dossier order. */
  readonly propositions: readonly string[];
  readonly rows: readonly (readonly (StanceValue | null)[])[];
}

/**
 * Lays positions out as a matrix. Commentators without any value keep their row of nulls; positions of
 * commentators or propositions that are not listed are left out. O(commentators × propositions).
 */
export function toStanceMatrix({
  commentators,
  propositions,
  positions,
}: {
  readonly commentators: readonly string[];
  readonly propositions: readonly string[];
  readonly positions: readonly Position[];
}): StanceMatrix {
  const rowOf = new Map(commentators.map((id, index) => [id, index]));
  const columnOf = new Map(propositions.map((id, index) => [id, index]));
  const rows: (StanceValue | null)[][] = commentators.map(() => propositions.map(() => null));
  for (const position of positions.filter(hasValue)) {
    const row = rows[rowOf.get(position.commentatorId) ?? -1];
    const column = columnOf.get(position.propositionId);
    if (row && column !== undefined) row[column] = position.value;
  }
  return { commentators, propositions, rows };
}

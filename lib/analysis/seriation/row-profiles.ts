import type { StanceValue } from "@/lib/domain/stance";

/** Commentators with exactly the same row. */
export interface RowProfile {
  readonly row: readonly (StanceValue | null)[];
  /** Row numbers in the matrix, in their order there. */
  readonly members: readonly number[];
}

/** Sorts before every value. */
const MISSING_RANK = -3;

/**
 * The rows of a matrix in canonical order, equal rows together: what makes a result independent of names and row order.
 *
 * Sorted by content, first proposition first, missing < −2 < … < +2. Equal rows cannot be told apart by what was said,
 * so they are one profile. O(n log n × propositions).
 * Example: rows (1, 2), (missing, 0), (1, 2) → profile of row 1, then profile of rows 0 and 2.
 */
export function rowProfiles(rows: readonly (readonly (StanceValue | null)[])[]): RowProfile[] {
  const order = rows.map((_, index) => index).sort((a, b) => compareRows(rows[a] ?? [], rows[b] ?? []) || a - b);
  const profiles: { row: readonly (StanceValue | null)[]; members: number[] }[] = [];
  for (const index of order) {
    const row = rows[index] ?? [];
    const previous = profiles.at(-1);
    if (previous && compareRows(previous.row, row) === 0) previous.members.push(index);
    else profiles.push({ row, members: [index] });
  }
  return profiles;
}

function compareRows(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  for (let proposition = 0; proposition < a.length; proposition++) {
    const difference = (a[proposition] ?? MISSING_RANK) - (b[proposition] ?? MISSING_RANK);
    if (difference !== 0) return difference;
  }
  return 0;
}

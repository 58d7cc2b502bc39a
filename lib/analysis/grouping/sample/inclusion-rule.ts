import { compareText } from "@/lib/domain/collections";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/**
 * Why somebody cannot be grouped: too little in common with the others, or only with people apart from the main body.
 */
export type NotUsableReason = "too-few-shared" | "other-propositions";

export interface IncludedRows {
  /** Indexes of rows that take part, ascending. */
  readonly rows: readonly number[];
  /** Indexes of propositions that at least two of them hold, ascending. */
  readonly columns: readonly number[];
  readonly dropped: readonly { readonly row: number; readonly why: NotUsableReason }[];
}

/**
 * The inclusion rule, who takes part in the grouping: people who hold at least `minimumShared` values on propositions
 * that somebody else among them holds too, in the largest set of people linked by shared propositions.
 *
 * @param matrix values of commentators on propositions; missing is null.
 * @returns rows, the columns that two or more of them hold, and who was dropped why. O(people × cells).
 *
 * Example, minimumShared 2: of rows [1 2 .], [2 1 .], [. . 1] the third is dropped: nobody else holds proposition 3.
 */
export function findIncluded(
  matrix: StanceMatrix,
  { minimumShared }: { readonly minimumShared: number },
): IncludedRows {
  const observed = matrix.rows.map((row) => row.flatMap((value, column) => (value === null ? [] : [column])));
  const remaining = dropUntilStable({ observed, propositions: matrix.propositions.length, minimumShared });
  const observedCounts = countObserved({ observed, rows: remaining, propositions: matrix.propositions.length });
  const sharedColumns = observed.map((columns) => columns.filter((column) => (observedCounts[column] ?? 0) >= 2));

  const rows = largestLinkedSet({ matrix, sharedColumns, rows: remaining });
  const inRows = new Set(rows);
  const stillRemaining = new Set(remaining);
  return {
    rows,
    columns: [...new Set(rows.flatMap((row) => sharedColumns[row] ?? []))].sort((a, b) => a - b),
    dropped: observed.flatMap((_, row) => {
      if (inRows.has(row)) return [];
      return [{ row, why: stillRemaining.has(row) ? ("other-propositions" as const) : ("too-few-shared" as const) }];
    }),
  };
}

interface ObservedColumns {
  /** For each row the columns in which it has a value. */
  readonly observed: readonly (readonly number[])[];
  readonly propositions: number;
}

function dropUntilStable({
  observed,
  propositions,
  minimumShared,
}: ObservedColumns & { readonly minimumShared: number }): number[] {
  let remaining = observed.map((_, row) => row);
  while (true) {
    const observedCounts = countObserved({ observed, rows: remaining, propositions });
    const kept = remaining.filter(
      (row) => (observed[row] ?? []).filter((column) => (observedCounts[column] ?? 0) >= 2).length >= minimumShared,
    );
    if (kept.length === remaining.length) return kept;
    remaining = kept;
  }
}

function countObserved({
  observed,
  rows,
  propositions,
}: ObservedColumns & { readonly rows: readonly number[] }): Int32Array {
  const observedCounts = new Int32Array(propositions);
  for (const row of rows)
    for (const column of observed[row] ?? []) observedCounts[column] = (observedCounts[column] ?? 0) + 1;
  return observedCounts;
}

/**
 * Two people are linked if both hold some proposition. Of several sets the one with most people, then most values, then
 * most propositions, then the smallest id.
 */
function largestLinkedSet({
  matrix,
  sharedColumns,
  rows,
}: {
  readonly matrix: StanceMatrix;
  readonly sharedColumns: readonly (readonly number[])[];
  readonly rows: readonly number[];
}): number[] {
  const sets = linkedSets({ sharedColumns, rows }).map((members) => ({
    members,
    values: members.reduce((sum, row) => sum + (sharedColumns[row]?.length ?? 0), 0),
    propositions: new Set(members.flatMap((row) => sharedColumns[row] ?? [])).size,
    smallestId: members.map((row) => matrix.commentators[row] ?? "").reduce((a, b) => (compareText(b, a) < 0 ? b : a)),
  }));
  sets.sort(
    (a, b) =>
      b.members.length - a.members.length ||
      b.values - a.values ||
      b.propositions - a.propositions ||
      compareText(a.smallestId, b.smallestId),
  );
  return sets[0]?.members ?? [];
}

function linkedSets({
  sharedColumns,
  rows,
}: {
  readonly sharedColumns: readonly (readonly number[])[];
  readonly rows: readonly number[];
}): number[][] {
  const rowsOfColumn = new Map<number, number[]>();
  for (const row of rows) {
    for (const column of sharedColumns[row] ?? []) {
      const rowsSoFar = rowsOfColumn.get(column);
      if (rowsSoFar) rowsSoFar.push(row);
      else rowsOfColumn.set(column, [row]);
    }
  }
  const reached = new Set<number>();
  return rows.flatMap((start) => {
    if (reached.has(start)) return [];
    reached.add(start);
    const members = [start];
    for (const row of members) {
      for (const column of sharedColumns[row] ?? []) {
        for (const other of rowsOfColumn.get(column) ?? []) {
          if (reached.has(other)) continue;
          reached.add(other);
          members.push(other);
        }
        rowsOfColumn.delete(column);
      }
    }
    return [members.sort((a, b) => a - b)];
  });
}

import { stableJson } from "@/lib/database/content-hash";

/** What separates the rows of a table from those of an import. */
export interface RowDifference<Row> {
  readonly added: readonly Row[];
  /** As they are to be. */
  readonly changed: readonly Row[];
  readonly unchanged: readonly Row[];
  /** As they were. */
  readonly removed: readonly Row[];
}

/** Compares two lists of rows by key. O(rows). */
export function rowDifference<Row>({
  before,
  after,
  keyOf,
}: {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly keyOf: (row: Row) => string;
}): RowDifference<Row> {
  if (before === after) return { added: [], changed: [], unchanged: after, removed: [] };
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const wanted = new Set(after.map(keyOf));
  const added: Row[] = [];
  const changed: Row[] = [];
  const unchanged: Row[] = [];
  for (const row of after) {
    const old = known.get(keyOf(row));
    if (old === undefined) added.push(row);
    else if (isSame(old, row)) unchanged.push(row);
    else changed.push(row);
  }
  return { added, changed, unchanged, removed: before.filter((row) => !wanted.has(keyOf(row))) };
}

/** Whether two rows say the same, whatever order their fields were set in. */
function isSame<Row>(one: Row, other: Row): boolean {
  return one === other || stableJson(one) === stableJson(other);
}

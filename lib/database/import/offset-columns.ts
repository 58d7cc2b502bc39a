import type { ColumnChange } from "@/lib/database/import/table-delegates";
import type { Table } from "@/lib/dossier/table";

/** Far above every display order, and still a 32-bit number when added to one. */
const OFFSET = 1_000_000_000;

/**
 * What moves the unique columns of a table out of the way, so that rows can exchange their values: numbers by an
 * offset, texts to null, true to false. Every row that stays must then be updated.
 *
 * @returns null where nothing but the key is unique.
 */
export function offsetColumns<Row>({ columns, primaryKey }: Table<Row>): ColumnChange<Row> | null {
  const entries = columns
    .filter(({ name, unique, exclusive }) => (unique || exclusive) && !primaryKey.includes(name))
    .map(({ field, schema, exclusive }) => {
      if (exclusive) return [field, false];
      return [field, schema.type === "integer" ? { increment: OFFSET } : null];
    });
  // The fields are those of the row: defineTable binds each column to its own.
  return entries.length === 0 ? null : (Object.fromEntries(entries) as ColumnChange<Row>);
}

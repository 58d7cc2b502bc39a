import type { Dossier, DossierTables } from "../domain/dossier";
import type { Transaction } from "./database";

/** The tables of a dossier as they are stored: those of the package, and its documents. */
export type StoredTable = keyof DossierTables | "documents";
export type StoredRow<Name extends StoredTable> = Dossier[Name][number];

/** Where to write. */
export interface Place {
  readonly transaction: Transaction;
  readonly dossierId: string;
}

export interface RowsToWrite<Row> extends Place {
  readonly rows: readonly Row[];
}

/** How one table is written. Callers keep the lists short: a statement has a limited number of parameters. */
export interface TableWriter<Row> {
  /** Unique in the table; never stored. */
  readonly keyOf: (row: Row) => string;
  readonly insert: (write: RowsToWrite<Row>) => Promise<unknown>;
  readonly remove: (write: RowsToWrite<Row>) => Promise<unknown>;
  /** Null where no other table refers to the rows: a changed row is removed and inserted again, many at a time. */
  readonly update: ((write: Place & { readonly row: Row }) => Promise<unknown>) | null;
  /** Moves values that must be unique out of the way, so that rows can exchange them. Every row that stays must then be updated. */
  readonly park: ((place: Place) => Promise<unknown>) | null;
}

/** Rows with the dossier to which they belong. */
export function owned<Row extends object>({ dossierId, rows }: RowsToWrite<Row>): (Row & { dossierId: string })[] {
  return rows.map((row) => ({ ...row, dossierId }));
}

/** Names rows whose key is an id. */
export function withIds({ dossierId, rows }: RowsToWrite<{ readonly id: string }>) {
  return { dossierId, id: { in: rows.map(({ id }) => id) } };
}

/** Names one row whose key is an id. */
export function withId({ dossierId, row }: { dossierId: string; row: { readonly id: string } }) {
  return { dossierId_id: { dossierId, id: row.id } };
}

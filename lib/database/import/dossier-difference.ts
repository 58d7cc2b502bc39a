import { type RowDifference, rowDifference } from "@/lib/database/import/row-difference";
import {
  STORED_TABLE_NAMES,
  STORED_TABLES,
  type StoredDossierRows,
  type StoredRows,
  type StoredTableName,
  toStoredRows,
} from "@/lib/database/import/stored-tables";
import { objectOf } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";

/** What separates two states of a dossier, row by row. */
export type DossierDifference = { readonly [Name in StoredTableName]: RowDifference<StoredRows[Name]> };

/** How many rows a table gains, changes, keeps and loses. */
export interface RowCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

export type TableCounts = { readonly [Name in StoredTableName]: RowCounts };

/** Compares two states of a dossier; null stands for "not there yet". O(rows). */
export function dossierDifference({ before, after }: { before: Dossier | null; after: Dossier }): DossierDifference {
  const rowsBefore: Partial<StoredDossierRows> = before ? toStoredRows(before) : {};
  const rowsAfter = toStoredRows(after);
  const compare = <Name extends StoredTableName>(name: Name): RowDifference<StoredRows[Name]> =>
    rowDifference<StoredRows[Name]>({
      before: rowsBefore[name] ?? [],
      after: rowsAfter[name],
      keyOf: STORED_TABLES[name].key,
    });
  return objectOf<DossierDifference>(STORED_TABLE_NAMES, compare);
}

/** Counts the rows of every table. */
export function countRows(difference: DossierDifference): TableCounts {
  const count = (name: StoredTableName): RowCounts => {
    const { added, changed, unchanged, removed } = difference[name];
    return { added: added.length, changed: changed.length, unchanged: unchanged.length, removed: removed.length };
  };
  return objectOf<TableCounts>(STORED_TABLE_NAMES, count);
}

import type { Transaction } from "@/lib/database/connection/database";
import type { DossierDifference } from "@/lib/database/import/dossier-difference";
import { offsetColumns } from "@/lib/database/import/offset-columns";
import type { RowDifference } from "@/lib/database/import/row-difference";
import { deleteRows, insertRows, updateRows } from "@/lib/database/import/row-statements";
import {
  CHILD_TABLES,
  PARENT_TABLES,
  STORED_TABLES,
  type StoredRows,
  type StoredTableName,
} from "@/lib/database/import/stored-tables";
import { TABLE_DELEGATES, type TableDelegate } from "@/lib/database/import/table-delegates";
import { WRITTEN_TABLES, type WrittenTable } from "@/lib/database/import/written-tables";
import type { Table } from "@/lib/dossier/table";

/** Told after every bunch of rows: how many of a table's rows are written, of how many. */
export type OnProgress = (progress: {
  readonly table: StoredTableName;
  readonly done: number;
  readonly total: number;
}) => void;

interface Difference {
  readonly transaction: Transaction;
  readonly dossierId: string;
  readonly difference: DossierDifference;
  readonly onProgress: OnProgress | null;
}

/**
 * Writes a difference inside a transaction.
 *
 * The order keeps every reference valid at every step: rows of child tables are removed first, rows of parent tables
 * are added and changed, rows of child tables are added, and at last goes what nobody refers to any more.
 */
export async function applyDifference(given: Difference): Promise<void> {
  for (const name of CHILD_TABLES) await removeChildren(tableOf({ name, ...given }));
  for (const name of PARENT_TABLES) await changeParents(tableOf({ name, ...given }));
  for (const name of CHILD_TABLES) await insertChildren(tableOf({ name, ...given }));
  for (const name of PARENT_TABLES.toReversed()) await removeParents(tableOf({ name, ...given }));
}

/** One table of a difference, and where it is written. */
interface TableDifference<Row> {
  readonly transaction: Transaction;
  readonly dossierId: string;
  readonly table: Table<Row>;
  readonly delegate: TableDelegate<Row>;
  readonly written: readonly [WrittenTable<Row>, ...(readonly WrittenTable<Row>[])];
  readonly rows: RowDifference<Row>;
  readonly report: (written: { readonly done: number; readonly total: number }) => void;
}

function tableOf<Name extends StoredTableName>({
  name,
  transaction,
  dossierId,
  difference,
  onProgress,
}: Difference & { readonly name: Name }): TableDifference<StoredRows[Name]> {
  return {
    transaction,
    dossierId,
    table: STORED_TABLES[name],
    delegate: TABLE_DELEGATES[name](transaction),
    written: WRITTEN_TABLES[name],
    rows: difference[name],
    report: (written) => onProgress?.({ table: name, ...written }),
  };
}

function removeChildren<Row>({ rows: { removed, changed }, ...target }: TableDifference<Row>): Promise<void> {
  return remove({ ...target, rows: [...removed, ...changed] });
}

function insertChildren<Row>({ rows: { added, changed }, ...target }: TableDifference<Row>): Promise<void> {
  return insert({ ...target, rows: [...changed, ...added] });
}

/** Changes rows in place: removing one would be refused, and a text that a user attached to a source would be lost. */
async function changeParents<Row>({ rows, ...target }: TableDifference<Row>): Promise<void> {
  const { added, changed, unchanged, removed } = rows;
  if (added.length + changed.length + removed.length === 0) return;
  const { dossierId, table, delegate } = target;
  const offset = offsetColumns(table);
  if (offset) await delegate.updateMany({ where: { dossierId }, data: offset });
  await update({ ...target, rows: offset ? [...changed, ...unchanged] : changed });
  await insert({ ...target, rows: added });
}

function removeParents<Row>({ rows: { removed }, ...target }: TableDifference<Row>): Promise<void> {
  return remove({ ...target, rows: removed });
}

type Rows<Row> = Omit<TableDifference<Row>, "rows"> & { readonly rows: readonly Row[] };

async function remove<Row>({ transaction, dossierId, written: [{ model, columns, key, rowsOf }], rows }: Rows<Row>) {
  const places = key.map((column) => columns.indexOf(column));
  for (const bunch of bunches(rows)) {
    const keys = bunch.flatMap(rowsOf).map((row) => places.map((place) => row[place]));
    await deleteRows({ transaction, dossierId, model, columns: key, rows: keys });
  }
}

async function update<Row>({ transaction, dossierId, written: [{ rowsOf, ...table }], rows }: Rows<Row>) {
  for (const bunch of bunches(rows))
    await updateRows({ transaction, dossierId, ...table, rows: bunch.flatMap(rowsOf) });
}

async function insert<Row>({ transaction, dossierId, written, rows, report }: Rows<Row>): Promise<void> {
  let done = 0;
  for (const bunch of bunches(rows)) {
    for (const { model, columns, rowsOf } of written)
      await insertRows({ transaction, dossierId, model, columns, rows: bunch.flatMap(rowsOf) });
    done += bunch.length;
    report({ done, total: rows.length });
  }
}

/** Rows of one statement: more of them are hardly quicker, and progress is told after each. */
const ROWS_AT_ONCE = 1_000;

function bunches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}

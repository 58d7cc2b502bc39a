import type { Transaction } from "@/lib/database/connection/database";
import type { DossierDifference } from "@/lib/database/import/dossier-difference";
import { offsetColumns } from "@/lib/database/import/offset-columns";
import type { RowDifference } from "@/lib/database/import/row-difference";
import {
  CHILD_TABLES,
  PARENT_TABLES,
  STORED_TABLES,
  type StoredRows,
  type StoredTableName,
} from "@/lib/database/import/stored-tables";
import { TABLE_DELEGATES, type TableDelegate } from "@/lib/database/import/table-delegates";
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
  readonly dossierId: string;
  readonly table: Table<Row>;
  readonly delegate: TableDelegate<Row>;
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
    dossierId,
    table: STORED_TABLES[name],
    delegate: TABLE_DELEGATES[name](transaction),
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
  for (const row of offset ? [...changed, ...unchanged] : changed) {
    await delegate.updateMany({ where: { dossierId, OR: [table.identity(row)] }, data: row });
  }
  await insert({ ...target, rows: added });
}

function removeParents<Row>({ rows: { removed }, ...target }: TableDifference<Row>): Promise<void> {
  return remove({ ...target, rows: removed });
}

type Rows<Row> = Omit<TableDifference<Row>, "rows"> & { readonly rows: readonly Row[] };

async function remove<Row>({ dossierId, table, delegate, rows }: Rows<Row>): Promise<void> {
  for (const bunch of bunches(rows, ROWS_NAMED)) {
    await delegate.deleteMany({ where: { dossierId, OR: bunch.map(table.identity) } });
  }
}

async function insert<Row>({ dossierId, delegate, rows, report }: Rows<Row>): Promise<void> {
  let done = 0;
  for (const bunch of bunches(rows, ROWS_INSERTED)) {
    await delegate.createMany({ data: bunch.map((row) => ({ ...row, dossierId })) });
    done += bunch.length;
    report({ done, total: rows.length });
  }
}

/** SQLite takes 32,766 parameters in a statement; the widest table has 18 columns. */
const ROWS_INSERTED = 500;

/** SQLite nests conditions at most 1,000 deep, and "this row or that row" nests once for each. */
const ROWS_NAMED = 200;

function bunches<Row>(rows: readonly Row[], size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

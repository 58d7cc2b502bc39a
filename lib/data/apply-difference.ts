import type { DossierDifference } from "./dossier-difference";
import type { RowDifference } from "./row-difference";
import type { Place, StoredRow, StoredTable, TableWriter } from "./table-writer";
import { LEAF_TABLES, REFERRED_TABLES, TABLE_WRITERS } from "./table-writers";

/** Told after every bunch of rows: how many of a table's rows are written, of how many. */
export type OnProgress = (progress: {
  readonly table: StoredTable;
  readonly done: number;
  readonly total: number;
}) => void;

/**
 * Writes a difference inside a transaction.
 *
 * The order keeps every reference valid at every step: rows that refer are removed first, rows that are referred to are added and changed,
 * rows that refer are added, and at last goes what nobody refers to any more.
 */
export async function applyDifference({
  difference,
  onProgress,
  ...place
}: Place & { readonly difference: DossierDifference; readonly onProgress: OnProgress | null }): Promise<void> {
  for (const table of LEAF_TABLES) await clearLeaf({ table, place, difference });
  for (const table of REFERRED_TABLES) await settleReferred({ table, place, difference, onProgress });
  for (const table of LEAF_TABLES) await fillLeaf({ table, place, difference, onProgress });
  for (const table of REFERRED_TABLES.toReversed()) await dropReferred({ table, place, difference });
}

interface Step<Name extends StoredTable> {
  readonly table: Name;
  readonly place: Place;
  readonly difference: DossierDifference;
}

interface ReportedStep<Name extends StoredTable> extends Step<Name> {
  readonly onProgress: OnProgress | null;
}

async function clearLeaf<Name extends StoredTable>({ table, place, difference }: Step<Name>): Promise<void> {
  const { removed, changed } = rowsOf({ table, difference });
  const { remove } = writerOf(table);
  for (const rows of bunches([...removed, ...changed], ROWS_NAMED)) await remove({ ...place, rows });
}

async function fillLeaf<Name extends StoredTable>({ table, place, difference, onProgress }: ReportedStep<Name>) {
  const { added, changed } = rowsOf({ table, difference });
  await insertAll({ table, place, rows: [...changed, ...added], onProgress });
}

async function settleReferred<Name extends StoredTable>({ table, place, difference, onProgress }: ReportedStep<Name>) {
  const { added, changed, unchanged, removed } = rowsOf({ table, difference });
  if (added.length + changed.length + removed.length === 0) return;
  const { park, update } = writerOf(table);
  await park?.(place);
  for (const row of park ? [...changed, ...unchanged] : changed) await update?.({ ...place, row });
  await insertAll({ table, place, rows: added, onProgress });
}

async function dropReferred<Name extends StoredTable>({ table, place, difference }: Step<Name>): Promise<void> {
  const { remove } = writerOf(table);
  for (const rows of bunches(rowsOf({ table, difference }).removed, ROWS_NAMED)) await remove({ ...place, rows });
}

async function insertAll<Name extends StoredTable>({
  table,
  place,
  rows,
  onProgress,
}: {
  readonly table: Name;
  readonly place: Place;
  readonly rows: readonly StoredRow<Name>[];
  readonly onProgress: OnProgress | null;
}): Promise<void> {
  const { insert } = writerOf(table);
  let done = 0;
  for (const bunch of bunches(rows, ROWS_INSERTED)) {
    await insert({ ...place, rows: bunch });
    done += bunch.length;
    onProgress?.({ table, done, total: rows.length });
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

function writerOf<Name extends StoredTable>(table: Name): TableWriter<StoredRow<Name>> {
  return TABLE_WRITERS[table];
}

function rowsOf<Name extends StoredTable>({ table, difference }: { table: Name; difference: DossierDifference }) {
  const rows: RowDifference<StoredRow<Name>> = difference[table];
  return rows;
}

import { Prisma } from "@/generated/prisma-sqlite/client";
import { databaseKindOf, type Transaction } from "@/lib/database/connection/database";
import type { DatabaseKind } from "@/lib/database/connection/database-url";

/** Rows of one table of the database, all of one dossier. The names stand in the statement as they are. */
export interface RowBatch {
  readonly transaction: Transaction;
  readonly dossierId: string;
  readonly model: string;
  /** Columns beside the dossier's id. */
  readonly columns: readonly string[];
  /** Values of every row, in the order of the columns: texts, whole numbers, booleans and null. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Bulk insert: many rows in one statement. */
export async function insertRows(batch: RowBatch): Promise<void> {
  const { transaction, dossierId, model, columns, rows } = batch;
  if (rows.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO ${name(model)} ("dossierId", ${list(columns)})
    SELECT CAST(${dossierId} AS TEXT), ${list(columns)} FROM (${given(batch)}) AS given`;
}

/** Bulk update of the rows with a key; those that are not there are left out. */
export async function updateRows({ key, ...batch }: RowBatch & { readonly key: readonly string[] }): Promise<void> {
  const { transaction, dossierId, model, columns } = batch;
  const values = columns.filter((column) => !key.includes(column));
  await transaction.$executeRaw`
    UPDATE ${name(model)} SET ${Prisma.join(values.map((column) => Prisma.sql`${name(column)} = given.${name(column)}`))}
    FROM (${given(batch)}) AS given
    WHERE ${name(model)}."dossierId" = ${dossierId} AND ${Prisma.join(
      key.map((column) => Prisma.sql`${name(model)}.${name(column)} = given.${name(column)}`),
      " AND ",
    )}`;
}

/** Bulk delete of the rows whose key is given: the columns are those of the key. */
export async function deleteRows(batch: RowBatch): Promise<void> {
  const { transaction, dossierId, model, columns } = batch;
  await transaction.$executeRaw`
    DELETE FROM ${name(model)} WHERE "dossierId" = ${dossierId} AND (${list(columns)}) IN (${given(batch)})`;
}

/**
 * A query that gives the rows as a table. They travel as one parameter, as JSON, because the client takes far longer to
 * bind thousands of values than a database to read them; JSON keeps texts, numbers, booleans and null apart.
 */
function given({ transaction, model, columns, rows }: RowBatch): Prisma.Sql {
  const kind = databaseKindOf(transaction);
  const json = toJson({ kind, columns, rows });
  if (kind === "postgresql")
    return Prisma.sql`SELECT ${list(columns)} FROM json_populate_recordset(NULL::${name(model)}, ${json}::json)`;
  const places = columns.map((column, place) => Prisma.sql`value ->> ${Prisma.raw(String(place))} AS ${name(column)}`);
  return Prisma.sql`SELECT ${Prisma.join(places)} FROM json_each(${json})`;
}

function toJson({ kind, columns, rows }: Pick<RowBatch, "columns" | "rows"> & { readonly kind: DatabaseKind }): string {
  const whole = rows.map((row) => row.map(wellFormed));
  // SQLite finds values quickest by place; PostgreSQL gives each the type of the column whose name it has.
  if (kind === "sqlite") return JSON.stringify(whole);
  return JSON.stringify(whole.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]]))));
}

/** Half of a surrogate pair is no character; a driver would have replaced it alike. */
function wellFormed(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value;
}

function list(columns: readonly string[]): Prisma.Sql {
  return Prisma.join(columns.map(name));
}

/** The name of a table or column, quoted. @throws Error where it is no plain word: none of ours. */
function name(word: string): Prisma.Sql {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(word)) throw new Error(`“${word}” is no name of a table or column.`);
  return Prisma.raw(`"${word}"`);
}

import type { Transaction } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";
import {
  STORED_TABLE_NAMES,
  STORED_TABLES,
  type StoredDossierRows,
  type StoredRows,
  type StoredTableName,
} from "@/lib/database/import/stored-tables";
import { TABLE_DELEGATES } from "@/lib/database/import/table-delegates";
import { awaitAll, objectOf } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";
import type { Wording } from "@/lib/domain/wording";
import { toDossierTables } from "@/lib/dossier/dossier-rows";
import { readWording } from "@/lib/dossier/read-wording";
import type { BoundColumn, Table } from "@/lib/dossier/table";

/**
 * Reads a dossier whole, its arrays in the canonical order of the package, or null where there is none.
 *
 * Rows are ordered here and not by the database: SQLite compares bytes, PostgreSQL by its locale, the package by UTF-16
 * code units. The queries are not one snapshot; callers that share the database with writers use readDossier, which
 * checks the revision.
 */
export async function loadDossier(client: Transaction, id: string): Promise<Dossier | null> {
  const row = await client.dossier.findUnique({ where: { id } });
  if (!row) return null;
  const rows = await loadRows({ client, dossierId: id });
  const descriptor = parseDescriptor({ id, text: row.descriptor });
  return {
    id,
    title: row.title,
    description: row.description,
    version: row.version,
    created: row.created,
    descriptor,
    wording: readWording(descriptor).wording,
    documents: rows.documents,
    ...toDossierTables(rows),
  };
}

interface Origin {
  readonly client: Transaction;
  readonly dossierId: string;
}

function loadRows(origin: Origin): Promise<StoredDossierRows> {
  const load = <Name extends StoredTableName>(name: Name): Promise<readonly StoredRows[Name][]> =>
    loadTable({ name, ...origin });
  return awaitAll<StoredDossierRows>(objectOf<PendingRows>(STORED_TABLE_NAMES, load));
}

type PendingRows = { readonly [Name in StoredTableName]: Promise<StoredDossierRows[Name]> };

async function loadTable<Name extends StoredTableName>({
  name,
  client,
  dossierId,
}: Origin & { readonly name: Name }): Promise<readonly StoredRows[Name][]> {
  const table: Table<StoredRows[Name]> = STORED_TABLES[name];
  const delegate = TABLE_DELEGATES[name](client);
  const rows = await delegate.findMany({ where: { dossierId }, omit: { dossierId: true } });
  const { modelName } = delegate.fields.dossierId;
  for (const column of table.columns) checkWords({ rows, column, modelName });
  // The delegate gives the fields of the row, and their words are what the columns allow.
  return (rows as StoredRows[Name][]).sort(table.compare);
}

/**
 * Checks that a column holds only words that the domain knows. The database checks the same words, so that anything
 * else means that a newer version or a foreign hand wrote the row.
 *
 * @throws DatabaseError "unreadable-row".
 */
function checkWords({
  rows,
  column: { field, words },
  modelName,
}: {
  readonly rows: readonly object[];
  readonly column: BoundColumn;
  readonly modelName: string;
}): void {
  if (!words) return;
  const known = new Set<unknown>([null, ...words]);
  for (const row of rows) {
    const value: unknown = Reflect.get(row, field);
    if (known.has(value)) continue;
    throw new DatabaseError({
      code: "unreadable-row",
      message: `The database holds "${value}" in ${modelName}.${field}, which is none of ${words.join(", ")}. Import the dossier again, or update Concordance.`,
    });
  }
}

function parseDescriptor({ id, text }: { id: string; text: string }): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (isRecord(value)) return value;
  throw new DatabaseError({
    code: "unreadable-row",
    message: `The database holds no descriptor that can be read for the dossier ${id}. Import the dossier again.`,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Vocabulary of a stored dossier, from the text of its descriptor. */
export function loadWording({ id, descriptor }: { readonly id: string; readonly descriptor: string }): Wording {
  return readWording(parseDescriptor({ id, text: descriptor })).wording;
}

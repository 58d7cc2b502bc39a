import "server-only";
import { type Database, openDatabase, read } from "@/lib/database/connection/database";
import { type ImportRecord, toRecord } from "@/lib/database/imports/import-record";

/** What was kept for an undo is not read for a list. */
const FIELDS = {
  id: true,
  dossierId: true,
  format: true,
  files: true,
  mapping: true,
  report: true,
  state: true,
  startedAt: true,
  heartbeatAt: true,
  finishedAt: true,
  problem: true,
  revisionBefore: true,
  revisionAfter: true,
  marksAfter: true,
} as const;

/** Imports, the newest first: of one draft, or all. */
export async function listImports(
  { draftId }: { readonly draftId?: string } = {},
  database?: Database,
  now = new Date(),
): Promise<ImportRecord[]> {
  const rows = await read(database ?? (await openDatabase()), (client) =>
    client.import.findMany({
      where: draftId === undefined ? {} : { dossierId: draftId },
      select: FIELDS,
      orderBy: [{ startedAt: "desc" }, { id: "asc" }],
    }),
  );
  return rows.map((row) => toRecord(row, now));
}

/** One import; null where there is none of that id. */
export async function readImport(id: string, database?: Database, now = new Date()): Promise<ImportRecord | null> {
  // PostgreSQL cannot be asked for it, and no id has it.
  if (id.includes("\0")) return null;
  const row = await read(database ?? (await openDatabase()), (client) =>
    client.import.findUnique({ where: { id }, select: FIELDS }),
  );
  return row && toRecord(row, now);
}

/** The mappings that the last written imports used, of any format, for proposals. Newest first. */
export async function listMappings(database?: Database): Promise<unknown[]> {
  const rows = await read(database ?? (await openDatabase()), (client) =>
    client.import.findMany({
      where: { state: { in: ["written", "undone"] } },
      select: { mapping: true },
      orderBy: { startedAt: "desc" },
      take: MAX_MAPPINGS,
    }),
  );
  return rows.map(({ mapping }): unknown => JSON.parse(mapping));
}

const MAX_MAPPINGS = 50;

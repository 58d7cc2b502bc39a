import { existsSync, statSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { type SqliteAccess, sqliteAccess, temporaryCopy } from "@/lib/database/connection/read-only-sqlite";
import { checkSchemaVersion } from "@/lib/database/connection/schema-version";

/** How long a statement waits for another process that is writing. */
export const BUSY_TIMEOUT_MS = 5_000;

/** A SQLite file that can be opened: the one that was named, or a copy where that one cannot be read in its place. */
export interface PreparedSqlite {
  readonly file: string;
  readonly access: SqliteAccess;
}

/**
 * Makes sure that a SQLite file is there, is migrated and keeps a write-ahead log, before the client opens it. One that
 * cannot be written to is read.
 *
 * The journal mode is asserted because the rollback journal can lose writes that were reported as done: a reader makes
 * COMMIT fail with "busy", and the client goes on inside a transaction that nobody will commit.
 *
 * @throws DatabaseError or the driver's error.
 */
export function prepareSqlite(file: string): PreparedSqlite {
  if (!existsSync(file)) {
    throw new DatabaseError({
      code: "not-migrated",
      message: `There is no database ${file} yet. Run migrate, then seed; both create what is missing.`,
    });
  }
  if (statSync(file).isDirectory()) {
    throw new DatabaseError({
      code: "folder-not-writable",
      message: `The database ${file} is a folder. Name a file in DATABASE_URL, for example file:./data/concordance.db.`,
    });
  }
  const access = sqliteAccess(file);
  const opened = access === "copy" ? temporaryCopy(file) : file;
  const connection = new Sqlite(opened, { timeout: BUSY_TIMEOUT_MS });
  try {
    checkSchemaVersion({ applied: appliedMigrations(connection), place: file });
    if (access === "write") assertWriteAheadLog({ connection, file });
  } finally {
    connection.close();
  }
  return { file: opened, access };
}

/** Switches to the write-ahead log, which the file remembers, and fails if the file system cannot do it. */
export function assertWriteAheadLog({ connection, file }: { connection: Sqlite.Database; file: string }): void {
  if (connection.pragma("journal_mode = WAL", { simple: true }) === "wal") return;
  throw new DatabaseError({
    code: "not-wal",
    message: `The database ${file} could not be switched to write-ahead logging, without which written data can be lost. Put it on a local disk.`,
  });
}

function appliedMigrations(connection: Sqlite.Database): string[] | null {
  const table = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
  if (!table) return null;
  return connection
    .prepare<[], string>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    )
    .pluck()
    .all();
}

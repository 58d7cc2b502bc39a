import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { assertWriteAheadLog, BUSY_TIMEOUT_MS } from "@/lib/database/connection/prepare-sqlite";
import { type AppliedMigration, pendingMigrations } from "@/prisma/pending-migrations";
import { readMigrations } from "@/prisma/read-migrations";

/** Creates the folder and the file where they are missing and applies what is pending, all in one transaction. */
export function migrateSqlite(file: string): string[] {
  mkdirSync(path.dirname(file), { recursive: true });
  const connection = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    const all = readMigrations("sqlite");
    if (pendingMigrations({ all, applied: appliedMigrations(connection), place: file }).length === 0) return [];
    assertWriteAheadLog({ connection, file });
    // Rebuilding a table drops the old one, which would take the rows that refer to it along. References are checked
    // before the commit instead.
    connection.pragma("foreign_keys = OFF");
    // "immediate" takes the lock first: of two processes that start together, the second finds nothing left to do.
    return connection.transaction(() => applyPending({ connection, file })).immediate();
  } finally {
    connection.close();
  }
}

function applyPending({ connection, file }: { connection: Sqlite.Database; file: string }): string[] {
  connection.exec(MIGRATIONS_TABLE);
  const pending = pendingMigrations({
    all: readMigrations("sqlite"),
    applied: appliedMigrations(connection),
    place: file,
  });
  const remember = connection.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  );
  for (const { name, script, checksum } of pending) {
    const started = timestamp();
    connection.exec(script);
    remember.run(randomUUID(), checksum, name, started, timestamp());
  }
  const broken = connection.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length === 0) return pending.map(({ name }) => name);
  throw new DatabaseError({
    code: "migration-failed",
    message: `Migrating ${file} would leave rows that refer to nothing; nothing was changed. Restore a copy of the database, or report this.`,
  });
}

function appliedMigrations(connection: Sqlite.Database): AppliedMigration[] {
  const table = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
  if (!table) return [];
  return connection
    .prepare<[], AppliedMigration>(
      `SELECT migration_name AS name, checksum FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    )
    .all();
}

/** As Prisma writes date-times into SQLite. */
function timestamp(): string {
  return new Date().toISOString().replace("Z", "+00:00");
}

/** The table of Prisma's own migration commands, so that they can take over a database made here. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

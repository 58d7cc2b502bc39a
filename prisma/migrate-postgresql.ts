import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Transaction } from "@prisma/driver-adapter-utils";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { type AppliedMigration, pendingMigrations } from "@/prisma/pending-migrations";
import { readMigrations } from "@/prisma/read-migrations";

/** Applies what is pending to a PostgreSQL database, all in one transaction. The database itself must exist. */
export async function migratePostgresql({ url, place }: { url: string; place: string }): Promise<string[]> {
  const adapter = await new PrismaPg({ connectionString: url, connectionTimeoutMillis: 5_000 }).connect();
  try {
    const transaction = await adapter.startTransaction();
    // The adapter only hands out the connection; ending the transaction is left to whoever uses it.
    try {
      const names = await applyPending({ transaction, place });
      await run(transaction, "COMMIT");
      return names;
    } catch (error) {
      await run(transaction, "ROLLBACK");
      throw error;
    } finally {
      await transaction.commit();
    }
  } finally {
    await adapter.dispose();
  }
}

async function applyPending({ transaction, place }: { transaction: Transaction; place: string }): Promise<string[]> {
  // Of two processes that start together, the second waits here and then finds nothing left to do.
  await run(transaction, `SELECT pg_advisory_xact_lock(${LOCK_NUMBER})`);
  await requireUnicode({ transaction, place });
  const all = readMigrations("postgresql");
  const pending = pendingMigrations({ all, applied: await appliedMigrations(transaction), place });
  if (pending.length > 0) await run(transaction, MIGRATIONS_TABLE);
  for (const { name, script, checksum } of pending) {
    await run(transaction, script);
    await run(
      transaction,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ('${randomUUID()}', '${checksum}', '${name}', now(), clock_timestamp(), 1)`,
    );
  }
  return pending.map(({ name }) => name);
}

/** Names and quotations are in any script; a database of another encoding refuses them only when they come. */
async function requireUnicode({ transaction, place }: { transaction: Transaction; place: string }): Promise<void> {
  const [[encoding] = []] = await query(transaction, "SELECT current_setting('server_encoding')");
  if (encoding === "UTF8") return;
  throw new DatabaseError({
    code: "migration-failed",
    message: `The database ${place} has the encoding ${encoding}, in which not every name can be written. Make one with createdb --encoding=UTF8 --template=template0, and name it in DATABASE_URL.`,
  });
}

async function appliedMigrations(transaction: Transaction): Promise<AppliedMigration[]> {
  const [[present] = []] = await query(transaction, "SELECT to_regclass('_prisma_migrations') IS NOT NULL");
  if (present !== true) return [];
  const rows = await query(
    transaction,
    `SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return rows.map(([name, checksum]) => ({ name: String(name), checksum: String(checksum) }));
}

async function query(transaction: Transaction, sql: string): Promise<unknown[][]> {
  const { rows } = await transaction.queryRaw({ sql, args: [], argTypes: [] });
  return rows;
}

/**
 * Without arguments the driver uses the simple protocol, which takes a script of many statements; executeScript would
 * cut functions at their semicolons.
 */
async function run(transaction: Transaction, sql: string): Promise<void> {
  await transaction.executeRaw({ sql, args: [], argTypes: [] });
}

/** Any number will do, as long as nobody else locks the same one in this database. */
const LOCK_NUMBER = 7_202_611;

/** The table of Prisma's own migration commands, so that they can take over a database made here. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

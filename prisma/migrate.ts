import { pathToFileURL } from "node:url";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { databaseUrl, parseDatabaseUrl } from "@/lib/database/connection/database-url";
import { explainFailure } from "@/lib/database/connection/error-messages";
import { foldWhereMarked } from "@/lib/database/search/fold-quotations";
import { migratePostgresql } from "@/prisma/migrate-postgresql";
import { migrateSqlite } from "@/prisma/migrate-sqlite";

/**
 * Brings a database to the tables of this version; creates a SQLite file where there is none. All or nothing, and
 * nothing when nothing is pending. Keeps _prisma_migrations as Prisma's own commands do, but needs no engine and no
 * network.
 *
 * @returns the names of the migrations applied, oldest first.
 * @throws DatabaseError with one sentence that says what is wrong and what to do.
 */
export async function migrateDatabase(url: string, log: (line: string) => void): Promise<string[]> {
  const location = parseDatabaseUrl(url);
  const place = location.kind === "sqlite" ? location.file : `"${location.name}" on ${location.host}`;
  try {
    const applied =
      location.kind === "sqlite" ? migrateSqlite(location.file) : await migratePostgresql({ url: location.url, place });
    if (applied.length > 0) await foldQuotations(url);
    log(
      applied.length === 0
        ? `The database ${place} is up to date.`
        : `Migrated the database ${place}: ${applied.join(", ")}.`,
    );
    return applied;
  } catch (error) {
    throw explainFailure({ error, location });
  }
}

/** What is searched is folded by the application: after a change of that table, or of a rule of folding, anew. */
async function foldQuotations(url: string): Promise<void> {
  await foldWhereMarked(await openDatabase(url));
  await closeDatabase(url);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await migrateDatabase(databaseUrl(), (line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

import { inspect } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import type { PrismaClient } from "@/generated/prisma-sqlite/client";
import { DatabaseError } from "@/lib/database/connection/database-error";
import type { DatabaseLocation } from "@/lib/database/connection/database-url";
import { checkSchemaVersion } from "@/lib/database/connection/schema-version";

/** What hangs, or waits for a lock that nobody gives back, ends with a sentence. An import has many statements. */
const LIMITS = { statement_timeout: 120_000, lock_timeout: 10_000, idle_in_transaction_session_timeout: 900_000 };

/**
 * Connects to PostgreSQL and makes sure it is migrated. Reader and writer are one client: its pool gives each
 * transaction a connection.
 *
 * @throws DatabaseError or the driver's error.
 */
export async function openPostgresql(
  location: DatabaseLocation & { kind: "postgresql" },
  limits: Partial<typeof LIMITS> = LIMITS,
): Promise<{ location: DatabaseLocation; isReadOnly: boolean; reader: PrismaClient; writer: PrismaClient }> {
  // Loaded only here: who uses SQLite needs neither the driver nor the second client.
  const { PrismaClient: PostgresqlClient } = await import("@/generated/prisma-postgresql/client");
  const adapter = new PrismaPg({ connectionString: location.url, connectionTimeoutMillis: 5_000, ...limits });
  const client: unknown = new PostgresqlClient({ adapter, errorFormat: "minimal" });
  if (!hasSameModels(client))
    throw new DatabaseError({ code: "failed", message: "The PostgreSQL client lacks models." });
  try {
    const applied = await appliedMigrations(client);
    checkSchemaVersion({ applied, place: `"${location.name}" on ${location.host}` });
  } catch (error) {
    await client.$disconnect();
    // A pooler refuses what it cannot hand on; its own limits hold then.
    if (limits === LIMITS && inspect(error).includes("unsupported startup parameter"))
      return openPostgresql(location, {});
    throw error;
  }
  return { location, isReadOnly: false, reader: client, writer: client };
}

/**
 * Both clients are generated from the same models, which TypeScript cannot know; the table that every other hangs on
 * stands for all.
 */
function hasSameModels(client: unknown): client is PrismaClient {
  return typeof client === "object" && client !== null && "dossier" in client;
}

async function appliedMigrations(client: PrismaClient): Promise<string[] | null> {
  const [table] = await client.$queryRaw<{ present: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`;
  if (!table?.present) return null;
  const rows = await client.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return rows.map((row) => row.migration_name);
}

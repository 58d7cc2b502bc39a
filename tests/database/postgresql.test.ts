import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { MIGRATIONS } from "@/lib/database/connection/schema-version";
import { migrateDatabase } from "@/prisma/migrate";
import { describeChanges } from "@/tests/database/suites/changes";
import { describeConstraints } from "@/tests/database/suites/constraints";
import { describeDrafts } from "@/tests/database/suites/drafts";
import { describeFrozenBriefings } from "@/tests/database/suites/frozen-briefings";
import { describeImportRecords } from "@/tests/database/suites/import-records";
import { describeImportTexts } from "@/tests/database/suites/import-texts";
import { describeImports } from "@/tests/database/suites/imports";
import { describeRoundTrip } from "@/tests/database/suites/round-trip";
import { describeRowStatements } from "@/tests/database/suites/row-statements";
import { describeSearch } from "@/tests/database/suites/search";
import { describeSourceTexts } from "@/tests/database/suites/source-texts";
import { freshPostgresql, type PostgresqlServer, startPostgresql } from "@/tests/support/databases/postgresql";
import { migrationsLeftForPrisma, sqlOfSchema } from "@/tests/support/databases/schema-engine";

let server: PostgresqlServer;

beforeAll(async () => {
  server = await startPostgresql();
}, 60_000);

afterAll(async () => {
  await server?.stop();
}, 60_000);

describe("on PostgreSQL", () => {
  const fresh = freshPostgresql(() => server);
  describeRoundTrip(fresh);
  describeImports(fresh);
  describeChanges(fresh);
  describeRowStatements(fresh);
  describeConstraints(fresh);
  describeSourceTexts(fresh);
  describeSearch(fresh);
  describeFrozenBriefings(fresh);
  describeDrafts(fresh);
  describeImportRecords(fresh);
  describeImportTexts(fresh);

  it("on PostgreSQL agrees with the schema in tables, columns, keys, references and indexes", async () => {
    const migrated = await server.createDatabase("migrated");
    const wanted = await server.createDatabase("wanted");
    await migrateDatabase(migrated, () => {});
    await runScript(wanted, await sqlOfSchema({ kind: "postgresql", url: wanted }));

    const fromSchema = await catalogueOf(wanted);

    // 19 tables with a primary key each, 31 references, and so on: far more than a handful of lines.
    expect(fromSchema.length).toBeGreaterThan(150);
    expect(await catalogueOf(migrated)).toEqual(fromSchema);
  });

  it("on PostgreSQL migrates once, also when two processes start together, and leaves Prisma's own engine nothing to do", async () => {
    const url = await server.createDatabase("twice");

    const applied = await Promise.all([migrateDatabase(url, () => {}), migrateDatabase(url, () => {})]);

    expect(applied.map((names) => names.length).sort()).toEqual([0, MIGRATIONS.length]);
    expect(await migrationsLeftForPrisma({ kind: "postgresql", url })).toEqual([]);
  });

  it("on PostgreSQL undoes everything when a migration fails", async () => {
    const url = await server.createDatabase("occupied");
    await query(url, `CREATE TABLE "Annotation" ("mine" TEXT)`);

    await expect(migrateDatabase(url, () => {})).rejects.toMatchObject({ name: "DatabaseError" });

    expect(await query(url, "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'")).toEqual([
      ["Annotation"],
    ]);
  });
});

describe("when PostgreSQL cannot be used, it is said why", () => {
  it.each([
    { why: "no tables yet", code: "not-migrated", says: "Run migrate", address: () => server.createDatabase("empty") },
    { why: "no such database", code: "missing-database", says: "Create it", address: () => server.urlOf("nowhere") },
    { why: "nobody listens", code: "unreachable", says: "does not answer", address: () => withPort("1") },
    {
      why: "no such host",
      code: "unreachable",
      says: "does not answer",
      address: () => "postgresql://a:b@host.invalid/c",
    },
    { why: "a wrong password", code: "access-denied", says: "user or password", address: () => withPassword("secret") },
    { why: "no password", code: "access-denied", says: "user or password", address: () => withPassword("") },
  ])("when PostgreSQL cannot be used, it is said why: $why", async ({ code, says, address }) => {
    const url = await address();

    const failure = await openDatabase(url).catch((error: unknown) => error);

    expect(failure).toMatchObject({ name: "DatabaseError", code, message: expect.stringContaining(says) });
    expect(String(failure)).not.toMatch(/secret|ECONN|28P01|3D000/);
  });

  it("when PostgreSQL cannot be used, it is said why: made by a newer version", async () => {
    const url = await server.createDatabase("newer");
    await migrateDatabase(url, () => {});
    await query(
      url,
      `UPDATE _prisma_migrations SET migration_name = '29990101000000_later' WHERE migration_name LIKE '%search'`,
    );

    await expect(openDatabase(url)).rejects.toMatchObject({ code: "newer-version" });
    await expect(migrateDatabase(url, () => {})).rejects.toMatchObject({ code: "newer-version" });
  });

  it("when PostgreSQL cannot be used, it is said why and the next attempt tries anew", async () => {
    const url = await server.createDatabase("later");
    await expect(openDatabase(url)).rejects.toMatchObject({ code: "not-migrated" });
    await migrateDatabase(url, () => {});

    await expect(openDatabase(url)).resolves.toMatchObject({ location: { kind: "postgresql" } });
    await closeDatabase(url);
  });
});

function withPort(port: string): string {
  const url = new URL(server.urlOf("postgres"));
  url.port = port;
  return url.href;
}

function withPassword(password: string): string {
  const url = new URL(server.urlOf("postgres"));
  url.password = password;
  return url.href;
}

/**
 * Everything the server knows of the tables of the schema. Checks, partial indexes and the search table are ours alone.
 */
async function catalogueOf(url: string): Promise<unknown[][]> {
  const columns = await query(
    url,
    `SELECT table_name::text, column_name::text, data_type::text, is_nullable::text, coalesce(column_default, '')::text
     FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const keys = await query(
    url,
    `SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype IN ('p', 'f', 'u')`,
  );
  const indexes = await query(
    url,
    `SELECT indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
     WHERE indpred IS NULL AND indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`,
  );
  return [...columns, ...keys, ...indexes]
    .filter(([table]) => !/^"?(QuotationSearch|SearchWord|_prisma_migrations)"?$/.test(String(table)))
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

async function runScript(url: string, sql: string): Promise<void> {
  const connection = await new PrismaPg({ connectionString: url }).connect();
  try {
    await connection.executeScript(sql);
  } finally {
    await connection.dispose();
  }
}

async function query(url: string, sql: string): Promise<unknown[][]> {
  const connection = await new PrismaPg({ connectionString: url }).connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await connection.dispose();
  }
}

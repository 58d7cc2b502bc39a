import { readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { Prisma } from "@/generated/prisma-sqlite/client";
import { MIGRATIONS } from "@/lib/database/connection/schema-version";
import { derivePostgresqlSchema } from "@/prisma/derive-postgresql-schema";
import { readMigrations } from "@/prisma/read-migrations";
import { freshSqliteUrl, temporaryPath } from "@/tests/support/databases/database";
import { migrationsLeftForPrisma, sqlOfSchema } from "@/tests/support/databases/schema-engine";

const MODELS = Object.keys(Prisma.ModelName).length;
const schema = readFileSync("prisma/schema.prisma", "utf8");

describe("the schema", () => {
  it("the schema says of every model what holds for it", () => {
    const bare = [...schema.matchAll(/^(.*)\nmodel (\w+)/gm)].filter(([, above]) => !above?.startsWith("///"));

    expect([...schema.matchAll(/^model /gm)]).toHaveLength(MODELS);
    expect(bare.map(([, , model]) => model)).toEqual([]);
  });

  it("the schema is the same for PostgreSQL but for the provider", () => {
    expect(readFileSync("prisma/postgresql/schema.prisma", "utf8")).toBe(derivePostgresqlSchema(schema));
  });

  it("the schema has the same migrations for both databases, and the code knows them", () => {
    expect(readMigrations("sqlite").map(({ name }) => name)).toEqual([...MIGRATIONS]);
    expect(readMigrations("postgresql").map(({ name }) => name)).toEqual([...MIGRATIONS]);
  });

  it("the schema agrees with the SQLite migrations in tables, columns, keys, references and indexes", async () => {
    const migrated = (await freshSqliteUrl()).slice("file:".length);
    const wanted = temporaryPath("schema.db");
    const sql = await sqlOfSchema({ kind: "sqlite", url: "file::memory:" });
    const connection = new Sqlite(wanted);
    connection.exec(sql);
    connection.close();

    const fromSchema = catalogueOf(wanted);

    expect(Object.keys(fromSchema)).toHaveLength(MODELS);
    expect(catalogueOf(migrated)).toEqual(fromSchema);
  });

  it("the schema leaves Prisma's own engine nothing to migrate", async () => {
    expect(await migrationsLeftForPrisma({ kind: "sqlite", url: await freshSqliteUrl() })).toEqual([]);
  });
});

/** What SQLite knows of every table of the schema. Partial indexes and full-text tables are ours alone. */
function catalogueOf(file: string): Record<string, unknown> {
  const connection = new Sqlite(file, { readonly: true });
  const names = connection
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
    .filter((name) => !/^(QuotationSearch|QuotationIndex|SearchWord|sqlite_|_prisma_)/.test(name));
  const entries = names.map((name) => [
    name,
    {
      columns: connection.pragma(`table_info("${name}")`),
      references: connection.pragma(`foreign_key_list("${name}")`),
      indexes: indexesOf({ connection, name }),
    },
  ]);
  connection.close();
  return Object.fromEntries(entries);
}

function indexesOf({ connection, name }: { connection: Sqlite.Database; name: string }): unknown[] {
  const indexes = connection.pragma(`index_list("${name}")`) as { name: string; unique: number; partial: number }[];
  return indexes
    .filter(({ partial }) => partial === 0)
    .map((index) => ({
      name: index.name,
      unique: index.unique,
      columns: connection.pragma(`index_info("${index.name}")`),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

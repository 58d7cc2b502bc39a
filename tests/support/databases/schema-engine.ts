import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as Engine from "@prisma/schema-engine-wasm";
import { readMigrations } from "@/prisma/read-migrations";

const SCHEMAS = {
  sqlite: "../../../prisma/schema.prisma",
  postgresql: "../../../prisma/postgresql/schema.prisma",
} as const;
type Kind = keyof typeof SCHEMAS;
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The SQL that Prisma's own engine writes for the tables of a schema. */
export async function sqlOfSchema({ kind, url }: { kind: Kind; url: string }): Promise<string> {
  const engine = await startEngine({ kind, url });
  const { stdout } = await engine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [schemaFile(kind)] },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  return stdout ?? "";
}

/** The migrations that Prisma's own engine still finds to do in a database. */
export async function migrationsLeftForPrisma({ kind, url }: { kind: Kind; url: string }): Promise<string[]> {
  const engine = await startEngine({ kind, url });
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: {
      baseDir: path.dirname(schemaFile(kind).path),
      lockfile: { path: "migration_lock.toml", content: `provider = "${kind}"\n` },
      shadowDbInitScript: "",
      migrationDirectories: readMigrations(kind).map(({ name, script }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: script } },
      })),
    },
    filters: NO_FILTERS,
  });
  return appliedMigrationNames;
}

async function startEngine({ kind, url }: { kind: Kind; url: string }): Promise<Engine.SchemaEngine> {
  loaded ??= loadEngine();
  const module = await loaded;
  const factory =
    kind === "sqlite"
      ? new PrismaBetterSqlite3({ url }, { shadowDatabaseUrl: ":memory:" })
      : new PrismaPg({ connectionString: url });
  const { path: file, content } = schemaFile(kind);
  return module.SchemaEngine.new(
    { datamodels: [[file, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

function schemaFile(kind: Kind): { path: string; content: string } {
  const file = fileURLToPath(new URL(SCHEMAS[kind], import.meta.url));
  return { path: file, content: readFileSync(file, "utf8") };
}

let loaded: Promise<typeof Engine> | null = null;

/**
 * The package is made for bundlers; Node needs its WebAssembly instantiated by hand, and only once: the module has one
 * slot for it.
 */
async function loadEngine(): Promise<typeof Engine> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = await import(pathToFileURL(entry).href);
  const bytes = readFileSync(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": module });
  module.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
  return module;
}

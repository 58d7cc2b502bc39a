import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One folder of migrations with its script. */
export interface Migration {
  readonly name: string;
  readonly script: string;
  /** SHA-256 of the script, as _prisma_migrations keeps it. */
  readonly checksum: string;
}

/** Every command runs in the project's folder, from its sources or from a bundle. */
const FOLDERS = { sqlite: "prisma/migrations", postgresql: "prisma/postgresql/migrations" } as const;

/** The migrations for one kind of database, oldest first: their names begin with the date. */
export function readMigrations(kind: keyof typeof FOLDERS): Migration[] {
  const folder = path.join(process.cwd(), FOLDERS[kind]);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const script = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
    });
}

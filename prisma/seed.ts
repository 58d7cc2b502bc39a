import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { closeDatabase, type Database, openDatabase } from "../lib/data/database";
import { importDossier } from "../lib/data/dossier-writes";
import { readPackage } from "../lib/dossier/read-package";

const builtIn = fileURLToPath(new URL("./dossiers", import.meta.url));

/**
 * Puts the built-in dossiers into the database. Leaves alone what is there with the same content, and what somebody has replaced by another
 * version; a newer built-in version is applied as a difference.
 *
 * @returns the ids of the built-in dossiers.
 * @throws Error when a built-in package is damaged; DatabaseError when the database refuses.
 */
export async function seedBuiltInDossiers({
  database,
  log,
}: {
  database: Database;
  log: (line: string) => void;
}): Promise<string[]> {
  const ids: string[] = [];
  for (const folder of readdirSync(builtIn, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const { dossier, problems } = readPackage(readFiles(path.join(builtIn, folder.name)));
    if (!dossier) {
      const reasons = problems.filter(({ severity }) => severity === "error").map(({ message }) => `  ${message}`);
      throw new Error(`The built-in dossier ${folder.name} is damaged:\n${reasons.join("\n")}`);
    }
    const { message, outcome } = await importDossier(dossier, { database });
    log(outcome === "refused" ? `Left the dossier ${dossier.id} as it is: its content was changed here.` : message);
    ids.push(dossier.id);
  }
  return ids;
}

function readFiles(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(names.map(({ name }) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const log = (line: string) => process.stderr.write(`${line}\n`);
    await seedBuiltInDossiers({ database: await openDatabase(), log });
    await closeDatabase();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { closeDatabase, type Database, openDatabase } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { attachSourceTexts, listSourcesWithText } from "@/lib/database/source-texts";
import type { Dossier } from "@/lib/domain/dossier";
import { readPackage } from "@/lib/dossier/read-package";

/** Every command runs in the project's folder, from its sources or from a bundle. */
const builtIn = path.join(process.cwd(), "prisma", "dossiers");

/** Texts of sources that may be held lie beside the tables; a package without such a folder has none. */
const TEXT_FOLDER = "sources";

/**
 * Puts the built-in dossiers into the database. Leaves alone what is there with the same content, and what somebody has
 * replaced by another version; a newer built-in version is applied as a difference. Texts that come with a dossier are
 * attached to its sources.
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
    const files = readFiles(path.join(builtIn, folder.name));
    const { dossier, problems } = readPackage(files);
    if (!dossier) {
      const reasons = problems.filter(({ severity }) => severity === "error").map(({ message }) => `  ${message}`);
      throw new Error(`The built-in dossier ${folder.name} is damaged:\n${reasons.join("\n")}`);
    }
    const { message, outcome } = await importDossier(dossier, { database });
    log(outcome === "refused" ? `Left the dossier ${dossier.id} as it is: its content was changed here.` : message);
    if (outcome !== "refused") await attachTexts({ dossier, files, database });
    ids.push(dossier.id);
  }
  return ids;
}

async function attachTexts({
  dossier,
  files,
  database,
}: {
  readonly dossier: Dossier;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly database: Database;
}): Promise<void> {
  const held = new Set(await listSourcesWithText(dossier.id, database));
  const texts = dossier.sources.flatMap(({ id, fileName }) => {
    const bytes = fileName === null ? undefined : files.get(`${TEXT_FOLDER}/${fileName}`);
    return bytes && !held.has(id) ? [{ sourceId: id, bytes }] : [];
  });
  if (texts.length > 0) await attachSourceTexts({ dossierId: dossier.id, texts, database });
}

function readFiles(folder: string, inside = ""): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isFile()) files.set(`${inside}${entry.name}`, new Uint8Array(readFileSync(full)));
    else if (entry.name === TEXT_FOLDER)
      for (const [name, bytes] of readFiles(full, `${TEXT_FOLDER}/`)) files.set(name, bytes);
  }
  return files;
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

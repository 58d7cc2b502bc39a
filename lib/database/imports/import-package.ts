import "server-only";
import { type Database, openDatabase } from "@/lib/database/connection/database";
import { draftFromPublished } from "@/lib/database/drafts/draft-writes";
import type { ImportedFile, ImportReport } from "@/lib/database/imports/import-record";
import { failImport, finishImport, startImport } from "@/lib/database/imports/import-writes";
import { readRevision } from "@/lib/database/reads/dossier-reads";
import type { Dossier } from "@/lib/domain/dossier";
import { draftIdOf } from "@/lib/domain/draft-id";
import type { Problem } from "@/lib/dossier/problem";
import { readPackage } from "@/lib/dossier/read-package";
import { readZip } from "@/lib/dossier/zip/read-zip";

const FORMAT = "package";
/** Of a package whose name cannot be read. */
const NO_NAME = "unknown";

export type PackageImport =
  | { readonly outcome: "written"; readonly importId: string; readonly draftId: string }
  | { readonly outcome: "failed"; readonly importId: string };

/**
 * Takes a zipped package into the draft of its name: where there is a draft its difference is applied, where the
 * dossier is published and has none, one is begun from it first. What is wrong with the package is kept with the
 * import, and nothing else is written then.
 *
 * @throws DatabaseError; nothing but the failed import has been written then.
 */
export async function importPackage({
  file,
  bytes,
  database: given,
}: {
  readonly file: ImportedFile;
  readonly bytes: Uint8Array;
  readonly database?: Database;
}): Promise<PackageImport> {
  const database = given ?? (await openDatabase());
  const { dossier, problems } = readZipped(bytes);
  const draftId = draftIdOf(dossier?.id ?? NO_NAME);
  const importId = await startImport({ draftId, format: FORMAT, files: [file], mapping: null, database });
  const report = reportOf(dossier, problems);
  if (!dossier) {
    await failImport(importId, { problem: "The package has errors; nothing was written.", report }, database);
    return { outcome: "failed", importId };
  }
  try {
    if ((await readRevision(draftId, database, "drafts")) === null) await draftFromPublished(dossier.id, database);
    const expectedRevision = await readRevision(draftId, database, "drafts");
    await finishImport(importId, { dossier: { ...dossier, id: draftId }, expectedRevision, report, database });
    return { outcome: "written", importId, draftId };
  } catch (error) {
    const problem = error instanceof Error ? error.message : "It could not be written.";
    await failImport(importId, { problem, report }, database);
    throw error;
  }
}

function readZipped(bytes: Uint8Array): { readonly dossier: Dossier | null; readonly problems: readonly Problem[] } {
  const { files, problems } = readZip(bytes);
  if (!files) return { dossier: null, problems };
  const read = readPackage(files);
  return { dossier: read.dossier, problems: [...problems, ...read.problems] };
}

function reportOf(dossier: Dossier | null, problems: readonly Problem[]): ImportReport {
  const tables = [
    "commentators",
    "institutions",
    "issues",
    "propositions",
    "sources",
    "quotations",
    "codings",
  ] as const;
  const counts = dossier ? Object.fromEntries(tables.map((name) => [name, dossier[name].length])) : {};
  return { counts, problems, notImported: [], contradictions: [], changes: [] };
}

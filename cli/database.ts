import { CallError } from "@/cli/usage-error";
import { closeDatabase } from "@/lib/database/connection/database";
import { listDossiers, readDossier } from "@/lib/database/reads/dossier-reads";
import type { Dossier } from "@/lib/domain/dossier";

/** Does some work on the database, then closes it, or the program would not end. */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}

/** A dossier of the database. @throws CallError listing those there are. */
export async function requireDossier(id: string): Promise<Dossier> {
  // Whoever has the database in her hands reads drafts too.
  const dossier = await readDossier(id, undefined, "drafts");
  if (dossier) return dossier;
  const known = (await listDossiers()).map((summary) => summary.id);
  throw new CallError(
    known.length === 0
      ? `There is no dossier "${id}"; the database is empty. The verb seed puts the built-in ones into it.`
      : `There is no dossier "${id}". Dossiers: ${known.join(", ")}.`,
  );
}

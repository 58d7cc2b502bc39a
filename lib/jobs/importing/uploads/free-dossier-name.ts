import "server-only";
import type { Database } from "@/lib/database/connection/database";
import { listDrafts } from "@/lib/database/drafts/draft-reads";
import { listDossiers } from "@/lib/database/reads/dossier-reads";
import { proposeName } from "@/lib/dossier/dossier-name";
import { namesOfWaitingUploads } from "@/lib/jobs/importing/uploads/upload-store";

/**
 * A name for a new dossier that no other has, nor will have once what was handed over is written: what is imported
 * under a title must not land in somebody else's.
 */
export async function freeDossierName(title: string, database?: Database): Promise<string> {
  const wanted = proposeName(title) || "dossier";
  const [drafts, dossiers] = await Promise.all([listDrafts(database), listDossiers(database)]);
  const taken = new Set([
    ...drafts.map(({ publishedId }) => publishedId),
    ...dossiers.map(({ id }) => id),
    ...namesOfWaitingUploads(),
  ]);
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}

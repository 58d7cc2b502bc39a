import "server-only";
import { memoizeAsync } from "@/lib/cache/memoize";
import type { DossierAccess } from "@/lib/database/drafts/dossier-access";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import { listSourcesWithText, readSourceText } from "@/lib/database/source-texts";
import type { Dossier } from "@/lib/domain/dossier";
import { type DossierIndex, indexDossier } from "@/lib/domain/dossier-index";

/**
 * A dossier, indexed, with the source texts held here; null where there is none. Made once per revision: readDossier
 * hands out the same object until the revision changes, and attaching a text raises it.
 */
export async function readDossierIndex(id: string, access: DossierAccess = "published"): Promise<DossierIndex | null> {
  const dossier = await readDossier(id, undefined, access);
  return dossier && indexWithTexts(dossier);
}

const indexWithTexts = memoizeAsync(async (dossier: Dossier): Promise<DossierIndex> => {
  const texts = new Map<string, string>();
  for (const sourceId of await listSourcesWithText(dossier.id)) {
    const text = await readSourceText({ dossierId: dossier.id, sourceId });
    if (text !== null) texts.set(sourceId, text);
  }
  return indexDossier(dossier, texts);
});

import { requestAdministrator } from "@/app/_request/signed-in";
import type { DossierAccess } from "@/lib/database/drafts/dossier-access";
import { readDossierIndex } from "@/lib/database/reads/dossier-index-reads";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { isDraftId } from "@/lib/domain/draft-id";

/**
 * The guard between routes and dossiers: what whoever sent the request that is being answered may read of an id. For
 * everybody but the administrator a draft is a dossier that does not exist.
 */
export async function requestAccess(id: string): Promise<DossierAccess> {
  return isDraftId(id) && (await requestAdministrator()) ? "drafts" : "published";
}

/** The index of a dossier, as far as the guard lets whoever asked see it; else null. */
export async function readableIndex(id: string): Promise<DossierIndex | null> {
  return readDossierIndex(id, await requestAccess(id));
}

/** An answer about a dossier as it may leave: one about a draft is kept by nobody. */
export function uncachedIfDraft(id: string, response: Response): Response {
  if (!isDraftId(id)) return response;
  const headers = new Headers(response.headers);
  headers.set("Cache-Control", "private, no-store");
  headers.delete("ETag");
  return new Response(response.body, { status: response.status, headers });
}

import { isDraftId } from "@/lib/domain/draft-id";

/**
 * What may be read: what is published, or drafts as well. Every reader takes the first unless it is told otherwise, and
 * only those say so who have asked lib/auth, or who have the database in their hands, as the command line does.
 */
export type DossierAccess = "published" | "drafts";

/** Whether a dossier of an id may be read; for a draft that may not there is no such dossier. */
export function mayRead(id: string, access: DossierAccess): boolean {
  return access === "drafts" || !isDraftId(id);
}

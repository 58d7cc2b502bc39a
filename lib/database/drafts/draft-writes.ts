import "server-only";
import { type Database, openDatabase, read, type Transaction, write } from "@/lib/database/connection/database";
import { copySourceTexts } from "@/lib/database/drafts/copy-source-texts";
import { writeDossier } from "@/lib/database/import/dossier-writes";
import { loadDossier } from "@/lib/database/reads/load-dossier";
import { draftIdOf, isDraftId, publishedIdOf } from "@/lib/domain/draft-id";
import { problemOfName } from "@/lib/dossier/dossier-name";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { LIMITS } from "@/lib/dossier/limits";

/** What came of a change; a refusal is for the user to read. */
export type DraftResult =
  | { readonly outcome: "done"; readonly id: string }
  | { readonly outcome: "refused"; readonly message: string };

/**
 * Begins an empty draft.
 *
 * @param name id under which it is to be published.
 * @throws DatabaseError; nothing has been written then.
 */
export async function createDraft(
  { name, title }: { readonly name: string; readonly title: string },
  database?: Database,
  now = new Date(),
): Promise<DraftResult> {
  return write(database ?? (await openDatabase()), async (transaction) => {
    const problem = await problemIn(transaction, { name, title });
    if (problem) return refused(problem);
    const id = draftIdOf(name);
    await writeDossier({ transaction, dossier: emptyDossier({ id, title: title.trim() }), now });
    return { outcome: "done", id };
  });
}

/** Why an empty draft cannot be begun, in a sentence; null where it can. */
export async function problemOfNewDraft(
  asked: { readonly name: string; readonly title: string },
  database?: Database,
): Promise<string | null> {
  return read(database ?? (await openDatabase()), (client) => problemIn(client, asked));
}

/** Begins a draft of a published dossier, with the texts of its sources. @throws DatabaseError. */
export async function draftFromPublished(publishedId: string, database?: Database): Promise<DraftResult> {
  return write(database ?? (await openDatabase()), async (transaction) => {
    const published = isDraftId(publishedId)
      ? null
      : await transaction.dossier.findUnique({
          where: { id: publishedId },
          select: { importedAt: true },
        });
    const dossier = published && (await loadDossier(transaction, publishedId));
    if (!published || !dossier) return refused(`There is no published dossier “${publishedId}”.`);
    const id = draftIdOf(publishedId);
    if ((await transaction.dossier.count({ where: { id } })) > 0)
      return refused(`There is a draft of “${dossier.title}” already. Go on with it, or discard it first.`);
    await writeDossier({ transaction, dossier: { ...dossier, id }, now: new Date(published.importedAt) });
    await copySourceTexts({ transaction, from: publishedId, to: id });
    // The same text to the letter, or the draft would count as changed.
    await transaction.dossier.update({ where: { id }, data: { importedAt: published.importedAt } });
    return { outcome: "done", id };
  });
}

/**
 * Removes a draft with everything in it, also what its imports kept for an undo: none of them can be undone then. What
 * is published stays, and so does the record of imports.
 */
export async function discardDraft(id: string, database?: Database): Promise<DraftResult> {
  return write(database ?? (await openDatabase()), async (transaction) => {
    const { count } = await transaction.dossier.deleteMany({ where: { id, draftOf: { not: null } } });
    if (count === 0) return refused(`There is no draft “${publishedIdOf(id)}”.`);
    await transaction.import.updateMany({
      where: { dossierId: id },
      data: { contentBefore: null, textsBefore: null, marksAfter: null },
    });
    return { outcome: "done", id };
  });
}

function refused(message: string): DraftResult {
  return { outcome: "refused", message };
}

function problemOfTitle(title: string): string | null {
  if (title.trim() === "") return "The dossier needs a title.";
  if (/\p{Cc}/u.test(title)) return "The title holds a character that cannot be shown. Write it on one line.";
  return title.length > LIMITS.titleLength ? `The title is longer than ${LIMITS.titleLength} characters.` : null;
}

async function problemIn(
  client: Transaction,
  { name, title }: { readonly name: string; readonly title: string },
): Promise<string | null> {
  return problemOfTitle(title) ?? problemOfName(name) ?? whatHasTheName(client, name);
}

async function whatHasTheName(transaction: Transaction, name: string): Promise<string | null> {
  const [known] = await transaction.dossier.findMany({
    where: { id: { in: [name, draftIdOf(name)] } },
    select: { id: true, title: true },
    orderBy: { id: "asc" },
  });
  if (!known) return null;
  const what = isDraftId(known.id) ? "draft" : "published dossier";
  return `There is a ${what} of the name “${name}” already: “${known.title}”. Choose another name, or go on with that one.`;
}

import "server-only";
import { createHash } from "node:crypto";
import { type Database, openDatabase, read, type Transaction, write } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { lockDossier } from "@/lib/database/import/lock-dossier";

/** What came of attaching a text; a refusal is for the user to read. */
export type AttachResult =
  | { readonly outcome: "attached"; readonly revision: number }
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "refused"; readonly message: string };

/**
 * Keeps the text of a source, so that quotations can be anchored in it. The text never leaves with a package.
 *
 * Where the source names a hash, only the text with that hash is taken: the offsets of its quotations count in that
 * text and in no other. Raises the dossier's revision. Attaching the same text again changes nothing.
 *
 * @param bytes the text file as it is, in UTF-8: the hash is that of the file, a byte order mark included.
 * @throws DatabaseError; nothing has been written then.
 */
export async function attachSourceText({
  dossierId,
  sourceId,
  bytes,
  database,
  now = new Date(),
}: {
  readonly dossierId: string;
  readonly sourceId: string;
  readonly bytes: Uint8Array;
  readonly database?: Database;
  readonly now?: Date;
}): Promise<AttachResult> {
  const texts = [{ sourceId, bytes }];
  const [result] = await attachSourceTexts({ dossierId, texts, now, ...(database && { database }) });
  return result ?? { outcome: "unchanged" };
}

/**
 * Keeps the texts of several sources in one transaction, see attachSourceText. The revision is raised once for all of
 * them, and not at all where nothing changed; a text that is refused does not keep the others out.
 *
 * @returns what came of each, in the order given.
 * @throws DatabaseError; nothing has been written then.
 */
export async function attachSourceTexts({
  dossierId,
  texts,
  database,
  now = new Date(),
}: {
  readonly dossierId: string;
  readonly texts: readonly { readonly sourceId: string; readonly bytes: Uint8Array }[];
  readonly database?: Database;
  readonly now?: Date;
}): Promise<AttachResult[]> {
  return write(database ?? (await openDatabase()), async (transaction) => {
    await lockDossier({ transaction, id: dossierId });
    const results = await attachInTransaction({ transaction, dossierId, texts, attachedAt: now.toISOString() });
    const isRaised = results.some(({ outcome }) => outcome === "attached");
    const revision = isRaised ? await raiseRevision({ transaction, dossierId }) : 0;
    return results.map(
      (result): AttachResult => (result.outcome === "attached" ? { outcome: "attached", revision } : result),
    );
  });
}

/**
 * The same inside a transaction that is open. The revision is left to whoever opened it.
 *
 * @returns what came of each, in the order given.
 */
export async function attachInTransaction({
  transaction,
  dossierId,
  texts,
  attachedAt,
}: {
  readonly transaction: Transaction;
  readonly dossierId: string;
  readonly texts: readonly { readonly sourceId: string; readonly bytes: Uint8Array }[];
  readonly attachedAt: string;
}): Promise<({ readonly outcome: "attached" } | Exclude<AttachResult, { readonly outcome: "attached" }>)[]> {
  const results: Awaited<ReturnType<typeof attachInTransaction>> = [];
  for (const { sourceId, bytes } of texts) {
    const outcome = await attachOne({ transaction, dossierId, sourceId, bytes, attachedAt });
    results.push(typeof outcome === "object" ? { outcome: "refused", message: outcome.message } : { outcome });
  }
  return results;
}

async function attachOne({
  transaction,
  dossierId,
  sourceId,
  bytes,
  attachedAt,
}: {
  readonly transaction: Transaction;
  readonly dossierId: string;
  readonly sourceId: string;
  readonly bytes: Uint8Array;
  readonly attachedAt: string;
}): Promise<"attached" | "unchanged" | { readonly message: string }> {
  const text = decodeUtf8(bytes);
  if (text === null) return { message: "The file is not text in UTF-8. Save it as UTF-8 and attach it again." };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const source = await transaction.source.findUnique({
    where: { dossierId_id: { dossierId, id: sourceId } },
    select: { sha256: true, text: { select: { text: true } } },
  });
  if (!source) return { message: `The dossier ${dossierId} has no source ${sourceId}.` };
  if (source.sha256 !== null && source.sha256 !== sha256) {
    const message = `This is not the text of the source ${sourceId}: its SHA-256 is ${sha256}, expected is ${source.sha256}. Attach the file to which the quotations refer, unchanged to the last byte.`;
    return { message };
  }
  if (source.text?.text === text) return "unchanged";
  await storeText({ transaction, dossierId, sourceId, text, sha256, attachedAt });
  return "attached";
}

/**
 * The attached text of a source, or null where none is held. A text whose hash is no longer the one the source names
 * counts as not held: a newer version of the dossier refers to another text.
 *
 * @throws DatabaseError "corrupt" when the stored text does not have its hash any more.
 */
export async function readSourceText({
  dossierId,
  sourceId,
  database,
}: {
  readonly dossierId: string;
  readonly sourceId: string;
  readonly database?: Database;
}): Promise<string | null> {
  const row = await read(database ?? (await openDatabase()), (client) =>
    client.sourceText.findUnique({
      where: { dossierId_sourceId: { dossierId, sourceId } },
      select: { text: true, sha256: true, source: { select: { sha256: true } } },
    }),
  );
  if (!row || (row.source.sha256 ?? row.sha256) !== row.sha256) return null;
  if (createHash("sha256").update(row.text).digest("hex") === row.sha256) return row.text;
  throw new DatabaseError({
    code: "corrupt",
    message: `The text kept for the source ${sourceId} of the dossier ${dossierId} is damaged. Attach it again.`,
  });
}

/** The ids of the sources of a dossier whose text is held and is the one the source names, in no particular order. */
export async function listSourcesWithText(dossierId: string, database?: Database): Promise<string[]> {
  const rows = await read(database ?? (await openDatabase()), (client) =>
    client.sourceText.findMany({
      where: { dossierId },
      select: { sourceId: true, sha256: true, source: { select: { sha256: true } } },
    }),
  );
  return rows.filter((row) => (row.source.sha256 ?? row.sha256) === row.sha256).map((row) => row.sourceId);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    // The mark stays in the text, or the hash of the text would not be that of the file.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function storeText({
  transaction,
  dossierId,
  sourceId,
  ...text
}: {
  readonly transaction: Transaction;
  readonly dossierId: string;
  readonly sourceId: string;
  readonly text: string;
  readonly sha256: string;
  readonly attachedAt: string;
}): Promise<void> {
  await transaction.sourceText.upsert({
    where: { dossierId_sourceId: { dossierId, sourceId } },
    create: { dossierId, sourceId, ...text },
    update: text,
  });
}

async function raiseRevision({
  transaction,
  dossierId,
}: {
  readonly transaction: Transaction;
  readonly dossierId: string;
}): Promise<number> {
  const { revision } = await transaction.dossier.update({
    where: { id: dossierId },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  });
  return revision;
}

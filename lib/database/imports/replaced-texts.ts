import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import type { Transaction } from "@/lib/database/connection/database";

/** A text of a source that was there, before an import and as the import left it. */
const REPLACED = z.object({
  sourceId: z.string(),
  before: z.object({ text: z.string(), sha256: z.string(), attachedAt: z.string() }).nullable(),
  /** SHA-256 of the text after. */
  after: z.string(),
});
const LIST = z.array(REPLACED).readonly();

/** Texts that an import replaces or adds, of sources that outlive its undo. */
export type ReplacedTexts = z.infer<typeof LIST>;

/**
 * What an import is about to replace: the texts held of the sources that it brings texts for, where they are other
 * texts. To be asked before it writes, since a source that it adds goes with its text.
 */
export async function textsToReplace(
  transaction: Transaction,
  {
    dossierId,
    texts,
  }: {
    readonly dossierId: string;
    readonly texts: readonly { readonly sourceId: string; readonly bytes: Uint8Array }[];
  },
): Promise<ReplacedTexts> {
  const replaced: z.infer<typeof REPLACED>[] = [];
  for (const { sourceId, bytes } of texts) {
    const where = { dossierId_id: { dossierId, id: sourceId } };
    const source = await transaction.source.findUnique({ where, select: { text: true } });
    const after = createHash("sha256").update(bytes).digest("hex");
    if (!source || source.text?.sha256 === after) continue;
    const held = source.text;
    const before = held && { text: held.text, sha256: held.sha256, attachedAt: held.attachedAt };
    replaced.push({ sourceId, before, after });
  }
  return replaced;
}

/** As it is kept with the import; null where nothing was replaced. */
export function packTexts(replaced: ReplacedTexts): Uint8Array<ArrayBuffer> | null {
  return replaced.length === 0 ? null : new Uint8Array(deflateRawSync(JSON.stringify(replaced)));
}

export function unpackTexts(packed: Uint8Array | null): ReplacedTexts {
  return packed === null ? [] : LIST.parse(JSON.parse(inflateRawSync(packed).toString("utf8")));
}

/** Sources whose text is no longer the one that the import left: later work, which an undo would lose. */
export async function textsChangedSince(
  client: Transaction,
  { dossierId, replaced }: { readonly dossierId: string; readonly replaced: ReplacedTexts },
): Promise<string[]> {
  const changed: string[] = [];
  for (const { sourceId, after } of replaced) {
    const where = { dossierId_sourceId: { dossierId, sourceId } };
    const held = await client.sourceText.findUnique({ where, select: { sha256: true } });
    if (held?.sha256 !== after) changed.push(sourceId);
  }
  return changed;
}

/** Puts texts back as they were before the import; a text that it added goes. */
export async function restoreTexts(
  transaction: Transaction,
  { dossierId, replaced }: { readonly dossierId: string; readonly replaced: ReplacedTexts },
): Promise<void> {
  for (const { sourceId, before } of replaced) {
    const where = { dossierId_sourceId: { dossierId, sourceId } };
    if (before)
      await transaction.sourceText.upsert({ where, create: { dossierId, sourceId, ...before }, update: before });
    else await transaction.sourceText.deleteMany({ where: { dossierId, sourceId } });
  }
}

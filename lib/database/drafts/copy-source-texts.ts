import { type Database, read, type Transaction } from "@/lib/database/connection/database";

interface TwoDossiers {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives a dossier the texts that another holds, for the sources both have. A text is left out where the source of the
 * other dossier asks for one with another hash; none is taken away.
 */
export async function copySourceTexts({
  transaction,
  from,
  to,
}: TwoDossiers & { readonly transaction: Transaction }): Promise<void> {
  for (const sourceId of await textsToCopy(transaction, { from, to })) {
    const { text, sha256, attachedAt } = await transaction.sourceText.findUniqueOrThrow({
      where: { dossierId_sourceId: { dossierId: from, sourceId } },
    });
    await transaction.sourceText.upsert({
      where: { dossierId_sourceId: { dossierId: to, sourceId } },
      create: { dossierId: to, sourceId, text, sha256, attachedAt },
      update: { text, sha256, attachedAt },
    });
  }
}

/** Ids of the sources of which a dossier holds a text that the other lacks, or has otherwise. */
export function newTexts({ database, ...dossiers }: TwoDossiers & { readonly database: Database }): Promise<string[]> {
  return read(database, (client) => textsToCopy(client, dossiers));
}

async function textsToCopy(client: Transaction, { from, to }: TwoDossiers): Promise<string[]> {
  const wanted = await client.sourceText.findMany({
    where: { dossierId: from },
    select: { sourceId: true, sha256: true },
  });
  const sources = await client.source.findMany({
    where: { dossierId: to },
    select: { id: true, sha256: true },
  });
  // Asked for apart: a relation of thousands of sources is one query with more parameters than a database takes.
  const held = await client.sourceText.findMany({
    where: { dossierId: to },
    select: { sourceId: true, sha256: true },
  });
  const heldHash = new Map(held.map(({ sourceId, sha256 }) => [sourceId, sha256]));
  const known = new Map(sources.map((source) => [source.id, source]));
  return wanted.flatMap(({ sourceId, sha256 }) => {
    const source = known.get(sourceId);
    const isWanted = source && (source.sha256 ?? sha256) === sha256 && heldHash.get(source.id) !== sha256;
    return isWanted ? [sourceId] : [];
  });
}

import "server-only";
import { Prisma } from "@/generated/prisma-sqlite/client";
import { type Database, read, type Transaction, write } from "@/lib/database/connection/database";
import { type IndexEntry, indexEntry } from "@/lib/search/index-entry";

/** A quotation whose words, summary or speaker's names are new since it was folded. */
interface UnfoldedQuotation {
  readonly dossierId: string;
  readonly quotationId: string;
  readonly exact: string;
  readonly summary: string | null;
  readonly name: string;
  readonly namesInSources: string | null;
}

/** Rows with five parameters each; SQLite takes 32,766 in a statement. */
const ROWS_FOLDED = 500;
const WORDS_INSERTED = 2_000;

/** Folds what triggers have marked, in a transaction that is open: after an import. O(marked quotations). */
export async function foldMarkedQuotations(transaction: Transaction): Promise<void> {
  const stored = new Set<string>();
  for (;;) {
    const marked = await transaction.$queryRaw<UnfoldedQuotation[]>`
      SELECT entry."dossierId", entry."quotationId", quotation."exact", quotation."summary", speaker."name", speaker."namesInSources"
      FROM "QuotationSearch" AS entry
      JOIN "Quotation" AS quotation ON quotation."dossierId" = entry."dossierId" AND quotation."id" = entry."quotationId"
      JOIN "Commentator" AS speaker ON speaker."dossierId" = entry."dossierId" AND speaker."id" = quotation."commentatorId"
      WHERE entry."text" IS NULL LIMIT ${ROWS_FOLDED}`;
    if (marked.length === 0) return;
    const folded = marked.map(fold);
    await storeEntries(transaction, folded);
    await storeWords(transaction, { folded, stored });
  }
}

/**
 * Takes over what was folded of another dossier, for marked quotations of the same id: for a dossier that has the
 * words and names of the other, as a publication has those of its draft. What the other lacks stays marked.
 */
export async function copyFolded(
  transaction: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const copied = await transaction.$executeRaw`
    UPDATE "QuotationSearch" SET "text" = held."text", "name" = held."name", "terms" = held."terms"
    FROM "QuotationSearch" AS held
    WHERE "QuotationSearch"."dossierId" = ${to} AND "QuotationSearch"."text" IS NULL
      AND held."dossierId" = ${from} AND held."quotationId" = "QuotationSearch"."quotationId" AND held."text" IS NOT NULL`;
  if (copied === 0) return;
  await transaction.$executeRaw`
    INSERT INTO "SearchWord" ("dossierId", "word")
    SELECT CAST(${to} AS TEXT), "word" FROM "SearchWord" WHERE "dossierId" = ${from} ON CONFLICT DO NOTHING`;
}

/**
 * Folds what is marked where anything is: after a migration, or where a quotation was written by other means than an
 * import.
 */
export async function foldWhereMarked(database: Database): Promise<void> {
  const [marked] = await read(
    database,
    (client) => client.$queryRaw<unknown[]>`SELECT 1 AS marked FROM "QuotationSearch" WHERE "text" IS NULL LIMIT 1`,
  );
  if (marked !== undefined) await write(database, foldMarkedQuotations);
}

type FoldedQuotation = IndexEntry & { readonly dossierId: string; readonly quotationId: string };

function fold({ dossierId, quotationId, exact, summary, name, namesInSources }: UnfoldedQuotation): FoldedQuotation {
  const entry = indexEntry({ texts: [exact, summary ?? ""], names: [name, namesInSources ?? ""].join("; ") });
  return { dossierId, quotationId, ...entry };
}

async function storeEntries(transaction: Transaction, folded: readonly FoldedQuotation[]): Promise<void> {
  const rows = folded.map(
    ({ dossierId, quotationId, text, name, terms }) =>
      Prisma.sql`(${dossierId}, ${quotationId}, ${text}, ${name}, ${terms})`,
  );
  await transaction.$executeRaw`
    WITH folded ("dossierId", "quotationId", "text", "name", "terms") AS (VALUES ${Prisma.join(rows)})
    UPDATE "QuotationSearch" SET "text" = folded."text", "name" = folded."name", "terms" = folded."terms"
    FROM folded
    WHERE "QuotationSearch"."dossierId" = folded."dossierId" AND "QuotationSearch"."quotationId" = folded."quotationId"`;
}

/** The words that are new since the first bunch; `stored` remembers them. */
async function storeWords(
  transaction: Transaction,
  { folded, stored }: { readonly folded: readonly FoldedQuotation[]; readonly stored: Set<string> },
): Promise<void> {
  const words = folded.flatMap(({ dossierId, words }) => words.map((word) => `${dossierId} ${word}`));
  const fresh = [...new Set(words)].filter((both) => !stored.has(both)).sort();
  for (const both of fresh) stored.add(both);
  for (let done = 0; done < fresh.length; done += WORDS_INSERTED) {
    const bunch = fresh.slice(done, done + WORDS_INSERTED).map((both) => both.split(" "));
    const values = bunch.map(([dossierId, word]) => Prisma.sql`(${dossierId}, ${word})`);
    await transaction.$executeRaw`
      INSERT INTO "SearchWord" ("dossierId", "word") VALUES ${Prisma.join(values)} ON CONFLICT DO NOTHING`;
  }
}

import "server-only";
import { type Database, openDatabase, read } from "@/lib/database/connection/database";
import { type DossierAccess, mayRead } from "@/lib/database/drafts/dossier-access";
import { foldWhereMarked } from "@/lib/database/search/fold-quotations";
import { matchSql } from "@/lib/database/search/match-sql";
import { correctedQueries } from "@/lib/search/corrected-queries";
import { searchTerms } from "@/lib/search/search-terms";

/** What a search finds, and for which words. */
export interface FoundQuotations {
  /** Ids, best match first, then by id; the same on every database. */
  readonly ids: readonly string[];
  /** The words that were looked for instead, where nothing has those typed; else null. */
  readonly corrected: string | null;
}

/**
 * Quotations in whose words, summary or speaker's names all terms of a query occur, or where none has them, those of
 * the nearest words that are there.
 *
 * Folding (see lib/search) decides what is the same word; the last may be the beginning of one, unless a space follows
 * it. No query is an error: what has no letter or digit finds nothing.
 *
 * @throws DatabaseError.
 */
export async function findQuotations(
  dossierId: string,
  query: string,
  given?: Database,
  access: DossierAccess = "published",
): Promise<FoundQuotations> {
  if (!mayRead(dossierId, access)) return { ids: [], corrected: null };
  const database = given ?? (await openDatabase());
  const ids = await searchQuotations(dossierId, query, database);
  if (ids.length > 0 || searchTerms(query).terms.length === 0) return { ids, corrected: null };
  const rows = await read(
    database,
    (client) => client.$queryRaw<{ word: string }[]>`SELECT "word" FROM "SearchWord" WHERE "dossierId" = ${dossierId}`,
  );
  for (const corrected of correctedQueries(query, new Set(rows.map(({ word }) => word)))) {
    const found = await searchQuotations(dossierId, corrected, database);
    if (found.length > 0) return { ids: found, corrected };
  }
  return { ids: [], corrected: null };
}

/** Ids of the quotations that have all terms of a query as they are typed, best match first. @throws DatabaseError. */
export async function searchQuotations(dossierId: string, query: string, given?: Database): Promise<string[]> {
  const asked = searchTerms(query);
  if (asked.terms.length === 0) return [];
  const database = given ?? (await openDatabase());
  await foldWhereMarked(database);
  const sql = matchSql({ kind: database.location.kind, dossierId, asked });
  const [row] = await read(database, (client) => client.$queryRaw<{ ids: string | null }[]>(sql));
  return row?.ids?.split(" ") ?? [];
}

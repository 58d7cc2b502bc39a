import "server-only";
import { Prisma } from "@/generated/prisma-sqlite/client";
import { type Database, openDatabase, read } from "@/lib/database/connection/database";
import { type SearchTerms, searchTerms } from "@/lib/database/search/search-terms";

/**
 * Ids of the quotations in whose words, summary or speaker's names all terms of a query occur, best match first, then by id.
 *
 * Case and diacritics do not matter; the last word may be the beginning of one, unless a space follows it. No query is an error: what has
 * no letter or digit finds nothing. SQLite ranks by BM25 and PostgreSQL by cover density, so the order may differ between the two.
 *
 * @throws DatabaseError.
 */
export async function searchQuotations(dossierId: string, query: string, database?: Database): Promise<string[]> {
  const terms = searchTerms(query);
  if (terms.words.length === 0 && terms.beginning === null && terms.fragments.length === 0) return [];
  const opened = database ?? (await openDatabase());
  const sql = opened.location.kind === "sqlite" ? onSqlite({ dossierId, terms }) : onPostgresql({ dossierId, terms });
  const rows = await read(opened, (client) => client.$queryRaw<{ id: string }[]>(sql));
  return rows.map(({ id }) => id);
}

interface Search {
  readonly dossierId: string;
  readonly terms: SearchTerms;
}

function onSqlite({ dossierId, terms: { words, beginning, fragments } }: Search): Prisma.Sql {
  const match = [...words.map((word) => `"${word}"`), ...(beginning === null ? [] : [`"${beginning}"*`])].join(" AND ");
  const held = Prisma.sql`entry."dossierId" = ${dossierId} ${containing({ fragments, position: Prisma.sql`instr` })}`;
  if (match === "") {
    return Prisma.sql`SELECT entry."quotationId" AS id FROM "QuotationSearch" AS entry WHERE ${held} ORDER BY entry."quotationId"`;
  }
  // The weights are those of the columns: words, summary, names. A name is short and, if typed, is what was meant.
  return Prisma.sql`
    SELECT entry."quotationId" AS id
    FROM "QuotationIndex" JOIN "QuotationSearch" AS entry ON entry."number" = "QuotationIndex".rowid
    WHERE "QuotationIndex" MATCH ${match} AND ${held}
    ORDER BY bm25("QuotationIndex", 1.0, 0.5, 2.0), entry."quotationId"`;
}

function onPostgresql({ dossierId, terms: { words, beginning, fragments } }: Search): Prisma.Sql {
  const lexemes = [...words.flatMap(fold), ...(beginning === null ? [] : withPrefix(fold(beginning)))];
  const match = lexemes.join(" & ");
  const held = Prisma.sql`entry."dossierId" = ${dossierId} ${containing({ fragments, position: Prisma.sql`strpos` })}`;
  if (match === "") {
    return Prisma.sql`SELECT entry."quotationId" AS id FROM "QuotationSearch" AS entry WHERE ${held} ORDER BY entry."quotationId"`;
  }
  return Prisma.sql`
    SELECT entry."quotationId" AS id
    FROM "QuotationSearch" AS entry, to_tsquery('simple', ${match}) AS wanted
    WHERE entry."document" @@ wanted AND ${held}
    ORDER BY ts_rank_cd(entry."document", wanted) DESC, entry."quotationId"`;
}

/** As the function concordance_fold of the database. Some signs fall apart into several words, "½" for example. */
function fold(term: string): string[] {
  const plain = term
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function withPrefix(lexemes: readonly string[]): string[] {
  return lexemes.map((lexeme, index) => (index === lexemes.length - 1 ? `${lexeme}:*` : lexeme));
}

function containing({ fragments, position }: { fragments: readonly string[]; position: Prisma.Sql }): Prisma.Sql {
  const conditions = fragments.map(
    (fragment) =>
      Prisma.sql`AND ${position}(entry."exact" || ' ' || entry."summary" || ' ' || entry."name", ${fragment}) > 0`,
  );
  return conditions.length === 0 ? Prisma.empty : Prisma.join(conditions, " ");
}

import { Prisma } from "@/generated/prisma-sqlite/client";
import type { DatabaseLocation } from "@/lib/database/connection/database-url";
import { indexedPairs } from "@/lib/search/index-entry";
import type { SearchTerms } from "@/lib/search/search-terms";

/**
 * The statement that finds quotations by folded terms: one row with their ids between spaces, best match first; null
 * where there are none.
 *
 * The two databases differ in how they ask their index and in nothing else: what counts as a word, which entries match
 * and their order follow from folded texts, compared byte by byte.
 */
export function matchSql({
  kind,
  dossierId,
  asked,
}: {
  readonly kind: DatabaseLocation["kind"];
  readonly dossierId: string;
  readonly asked: SearchTerms;
}): Prisma.Sql {
  const held = Prisma.join([Prisma.sql`entry."dossierId" = ${dossierId}`, ...fragmentConditions(asked, kind)], " AND ");
  const found = Prisma.sql`SELECT entry."quotationId" AS id, ${score(needlesOf(asked), kind)} AS score`;
  // As one text: tens of thousands of rows would cost more than finding them. Ids have no spaces.
  if (kind === "sqlite") {
    return Prisma.sql`
      SELECT group_concat(id, ' ' ORDER BY score DESC, id) AS ids FROM (
        ${found} FROM "QuotationIndex" JOIN "QuotationSearch" AS entry ON entry."number" = "QuotationIndex".rowid
        WHERE "QuotationIndex" MATCH ${expression(asked, SQLITE)} AND ${held})`;
  }
  // Bytes, not the rules of a language: with those the order would depend on where the database was made.
  return Prisma.sql`
    SELECT string_agg(id, ' ' ORDER BY score DESC, id COLLATE "C") AS ids FROM (
      ${found} FROM "QuotationSearch" AS entry
      WHERE entry."document" @@ CAST(${expression(asked, POSTGRESQL)} AS tsquery) AND ${held}) AS found`;
}

interface Syntax {
  readonly word: (word: string) => string;
  readonly beginning: (word: string) => string;
  readonly and: string;
  readonly or: string;
}

// Words hold letters, digits and marks only: no quotation mark, nothing to escape.
const SQLITE: Syntax = { word: (word) => `"${word}"`, beginning: (word) => `"${word}"*`, and: " AND ", or: " OR " };
const POSTGRESQL: Syntax = { word: (word) => `'${word}'`, beginning: (word) => `'${word}':*`, and: " & ", or: " | " };

function expression({ terms, isUnfinished }: SearchTerms, { word, beginning, and, or }: Syntax): string {
  return terms
    .map((term, place) => {
      if (term.kind === "fragment")
        return pairsOf(term.text)
          .map(({ text, isWhole }) => (isWhole ? word : beginning)(text))
          .join(and);
      const last = isUnfinished && place === terms.length - 1 ? beginning : word;
      const parts = term.parts.map((part, number) => (number === term.parts.length - 1 ? last : word)(part)).join(and);
      return term.joined === null ? parts : `((${parts})${or}${last(term.joined)})`;
    })
    .join(and);
}

/** By which pairs a text without spaces is found; the last letter may begin one, since more may follow. */
function pairsOf(text: string): { readonly text: string; readonly isWhole: boolean }[] {
  const pairs = indexedPairs(text);
  const whole = pairs.slice(0, -1).map((pair) => ({ text: pair, isWhole: true }));
  return whole.length > 0 ? whole : pairs.map((letter) => ({ text: letter, isWhole: false }));
}

/** Its pairs may stand apart: the text itself must be there. */
function fragmentConditions({ terms }: SearchTerms, kind: DatabaseLocation["kind"]): Prisma.Sql[] {
  const position = Prisma.raw(kind === "sqlite" ? "instr" : "strpos");
  return terms.flatMap((term) =>
    term.kind === "fragment" && [...term.text].length > 2
      ? [Prisma.sql`(${position}(entry."text", ${term.text}) > 0 OR ${position}(entry."name", ${term.text}) > 0)`]
      : [],
  );
}

/** What is counted in an entry for each term, as it stands there between its spaces. */
function needlesOf({ terms, isUnfinished }: SearchTerms): string[][] {
  return terms.map((term, place) => {
    if (term.kind === "fragment") return [term.text];
    const end = isUnfinished && place === terms.length - 1 ? "" : " ";
    const parts = term.parts.map((part, number) => ` ${part}${number === term.parts.length - 1 ? end : " "}`);
    return term.joined === null ? parts : [...parts, ` ${term.joined}${end}`];
  });
}

/**
 * Relevance in whole numbers, so that both databases count the same: for each term how often it stands there, and twice
 * more if in a name, with less for each further time and for longer texts (the shape of BM25 without its weight for
 * rare words, since all must occur). count ÷ (count + k) is written 1 − k ÷ (count + k): counting is dear, and a
 * database does it each time it is written.
 */
function score(needles: readonly (readonly string[])[], kind: DatabaseLocation["kind"]): Prisma.Sql {
  const most = Prisma.raw("CAST(1000000 AS BIGINT)");
  const k = Prisma.sql`(2 + octet_length(entry."text") / 200)`;
  const of = needles.map((forTerm) => {
    const count = Prisma.join(
      forTerm.map((needle) => times(needle, kind)),
      " + ",
    );
    return Prisma.sql`${most} - ${most} * ${k} / (${count} + ${k})`;
  });
  return Prisma.sql`(${Prisma.join(of, " + ")})`;
}

function times(needle: string, kind: DatabaseLocation["kind"]): Prisma.Sql {
  const position = Prisma.raw(kind === "sqlite" ? "instr" : "strpos");
  const bytes = Prisma.raw(String(new TextEncoder().encode(needle).length));
  const inText = Prisma.sql`(octet_length(entry."text") - octet_length(replace(entry."text", ${needle}, ''))) / ${bytes}`;
  return Prisma.sql`${inText} + 2 * CAST(${position}(entry."name", ${needle}) > 0 AS INTEGER)`;
}

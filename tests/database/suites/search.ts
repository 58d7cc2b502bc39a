import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { findQuotations, searchQuotations } from "@/lib/database/search/quotation-search";
import type { Dossier } from "@/lib/domain/dossier";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { builtInDossier, smallDossier } from "@/tests/support/databases/database-dossiers";
import { foldedEntries, foundWithoutIndex, madeTexts, queriesFrom } from "@/tests/support/search-queries";

const WORDS = {
  french: "La société a décidé de livrer des munitions.",
  hyphen: "A Soviet-era shell, not a missile.",
  chinese: "中国反对技术转让。",
  russian: "Поставки снарядов продолжаются.",
};

export function describeSearch(fresh: FreshDatabase): void {
  describe("searching quotations", () => {
    let database: Database;
    const find = (query: string) => searchQuotations("small", query, database);

    beforeAll(async () => {
      ({ database } = await fresh());
      await importDossier(quoting(WORDS), { database });
      await importDossier({ ...quoting({ elsewhere: "société munitions" }), id: "another" }, { database });
    });

    it.each([
      { query: "munitions", finds: ["french"], why: "a whole word, in this dossier only" },
      { query: "muni", finds: ["french"], why: "the beginning of the last word" },
      { query: "muni ", finds: [], why: "not the beginning of a finished word" },
      { query: "muni société", finds: [], why: "not the beginning of an earlier word" },
      { query: "SOCIETE livrer", finds: ["french"], why: "whatever the case, the marks and the order" },
      { query: "société missile", finds: [], why: "only where all words occur" },
      { query: "era", finds: ["hyphen"], why: "a part of a hyphenated word" },
      { query: "soviet-era", finds: ["hyphen"], why: "a hyphenated word" },
      { query: "技术", finds: ["chinese"], why: "a text inside a sentence without spaces" },
      { query: "снаряд", finds: ["russian"], why: "Cyrillic" },
      { query: "summarised", finds: ["chinese", "french", "hyphen", "russian"], why: "the summary" },
      {
        query: "Anne",
        finds: ["chinese", "french", "hyphen", "russian"],
        why: "the speaker's name as spelt in a source",
      },
      { query: "  ", finds: [], why: "nothing without a word" },
      { query: "OR", finds: [], why: "words, never operators" },
    ])("searching quotations: “$query” finds $why", async ({ query, finds }) => {
      expect((await find(query)).sort()).toEqual(finds);
    });

    it("searching quotations finds the same as a look through everything, in the same order, on every database", async () => {
      const { database: other } = await fresh();
      const asked = [
        { dossier: madeTexts(), queries: queriesFrom(madeTexts(), { seed: 14, every: 1 }) },
        { dossier: builtInDossier(), queries: queriesFrom(builtInDossier(), { seed: 14, every: 1 }) },
      ];
      expect(asked.flatMap(({ queries }) => queries).length).toBeGreaterThanOrEqual(160);
      for (const { dossier, queries } of asked) {
        await importDossier(dossier, { database: other });
        const entries = foldedEntries(dossier);
        for (const query of queries) {
          const expected = foundWithoutIndex(entries, query);
          expect(expected, query).not.toEqual([]);
          expect({ query, ids: await searchQuotations(dossier.id, query, other) }).toEqual({ query, ids: expected });
        }
      }
    });

    it("searching quotations forgives typing errors where nothing has the words typed, and says what it looked for", async () => {
      const { database: other } = await fresh();
      await importDossier(madeTexts(), { database: other });
      const asked = async (query: string) => {
        const { ids, corrected } = await findQuotations("made-texts", query, other);
        return { corrected, first: ids[0] ?? null };
      };
      expect(await asked("mallochbrown")).toEqual({ corrected: null, first: "latin-2-0" });
      expect(await asked("reentry vehicle")).toEqual({ corrected: null, first: "latin-2-1" });
      expect(await asked("Weismann")).toEqual({ corrected: "weissmann", first: "latin-1-0" });
      expect(await asked("Горбачов")).toEqual({ corrected: "горбачев", first: "cyrillic-5-0" });
      expect(await asked("wellknown problm")).toEqual({ corrected: "wellknown problem", first: "latin-2-1" });
      expect(await asked("zzzzzz")).toEqual({ corrected: null, first: null });
    });

    it("searching quotations puts what has the word more often first", async () => {
      const { database: other } = await fresh();
      const rows = {
        a: "A shell, and nothing else of any interest in it.",
        b: "A shell and a shell and a shell and a shell now.",
      };
      await importDossier(quoting(rows), { database: other });

      expect(await searchQuotations("small", "shell", other)).toEqual(["b", "a"]);
    });

    it("searching quotations never fails, whatever is typed", async () => {
      const syntax = [
        '"open',
        "a AND",
        "NEAR(a b)",
        "exact:x",
        "* ^ -",
        "(",
        "⑴ ½",
        "a\u0000b",
        "\ud800",
        "'; --",
        "a & | ! :*",
        "\\",
      ];
      for (const query of syntax) await expect(find(query)).resolves.toBeInstanceOf(Array);
      const anyText = fc.string({ unit: "binary", maxLength: 40 });
      await fc.assert(
        fc.asyncProperty(anyText, async (query) => Array.isArray(await find(query))),
        { numRuns: 40, seed: 1 },
      );
    });

    it("searching quotations follows every change", async () => {
      const { database: changing } = await fresh();
      const search = (query: string) => searchQuotations("small", query, changing);
      await importDossier(quoting(WORDS), { database: changing });
      const { russian: _, ...fewer } = WORDS;
      const after = quoting({ ...fewer, french: "Rien." });
      const commentators = after.commentators.map((row) => ({ ...row, name: "Zoe", namesInSources: null }));
      await importDossier({ ...after, version: "2.0.0", commentators }, { database: changing });

      expect(await search("munitions")).toEqual([]);
      expect(await search("снарядов")).toEqual([]);
      expect(await search("rien")).toEqual(["french"]);
      expect(await search("Anne")).toEqual([]);
      expect(await search("zoe")).toHaveLength(3);
      await changing.writer.dossier.delete({ where: { id: "small" } });
      expect(await search("rien")).toEqual([]);
    });
  });
}

/** The small dossier with quotations of the first commentator, who is also spelt Anne, in place of its own. */
function quoting(texts: Readonly<Record<string, string>>): Dossier {
  const dossier = smallDossier({ codings: [] });
  const [quotation] = dossier.quotations;
  if (!quotation) throw new Error("The small dossier has a quotation.");
  return {
    ...dossier,
    commentators: dossier.commentators.map((row) => ({
      ...row,
      namesInSources: row.id === "ann" ? "Anne; Annie" : null,
    })),
    quotations: Object.entries(texts).map(([id, exact]) => ({
      ...quotation,
      id,
      exact,
      summary: "A thought, summarised",
    })),
  };
}

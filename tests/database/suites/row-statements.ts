import { describe, expect, it } from "vitest";
import { type Database, write } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { deleteRows, insertRows, type RowBatch, updateRows } from "@/lib/database/import/row-statements";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { smallDossier } from "@/tests/support/databases/database-dossiers";
import { aRule } from "@/tests/support/dossiers/factories";

export function describeRowStatements(fresh: FreshDatabase): void {
  describe("many rows in one statement", () => {
    it("many rows in one statement keep texts that look like something else", async () => {
      const { database } = await fresh();
      const texts = [
        "0012",
        "1e3",
        "null",
        "true",
        '{"a":1}',
        '["x"]',
        "\\u0041",
        "?1 $1 :a",
        "a\tb\u0001",
        "2024-01-01",
      ];
      const rules = texts.map((text, at) => aRule({ id: `R${at}`, title: text, text }));
      const dossier = smallDossier({ rules });
      await importDossier(dossier, { database });

      expect(await readDossier("small", database)).toEqual(dossier);
    });

    it("many rows in one statement keep numbers, yes and no, and nothing apart", async () => {
      const { database } = await fresh();
      const dossier = smallDossier();
      const [first, second] = dossier.quotations;
      if (!first || !second) throw new Error("The small dossier has two quotations.");
      const quotations = [
        { ...first, start: 0, end: 2_000_000_000, paragraph: 1, summary: "0" },
        { ...second, start: null, end: null, paragraph: null, summary: null },
      ];
      await importDossier({ ...dossier, quotations }, { database });

      const back = await readDossier("small", database);
      // Without a place in the text the second comes first.
      expect(back?.quotations.toReversed()).toEqual(quotations);
      expect(new Set(back?.propositions.map(({ headline }) => headline))).toEqual(new Set([true, false]));
      expect(back?.codings).toEqual(dossier.codings);
    });

    it("many rows in one statement put half of a character as the sign for none", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier({ rules: [aRule({ id: "R1", text: "a\ud83d b 😀" })] }), { database });

      expect((await readDossier("small", database))?.rules[0]?.text).toBe("a\ufffd b 😀");
    });

    it("many rows in one statement are all there where they take several, and so are changes and what remains", async () => {
      const { database } = await fresh();
      const rules = Array.from({ length: 2_345 }, (_, at) => aRule({ id: `R${String(at).padStart(4, "0")}` }));
      const sources = smallDossier().sources.flatMap((source) => [
        source,
        ...Array.from({ length: 1_234 }, (_, at) => {
          const number = String(at).padStart(4, "0");
          return { ...source, id: `t${number}`, fileName: `${number}.txt`, title: `Text ${number}` };
        }),
      ]);
      const before = smallDossier({ rules, sources });
      // A third of the rules goes, a third changes; of the sources each takes the file of the one before it.
      const after = {
        ...before,
        version: "2.0.0",
        rules: rules.filter((_, at) => at % 3 > 0).map((rule, at) => (at % 2 === 0 ? rule : { ...rule, text: "new" })),
        sources: sources.map((source, at) => ({ ...source, fileName: sources.at(at - 1)?.fileName ?? null })),
      };
      await importDossier(before, { database });
      expect(await readDossier("small", database)).toEqual(before);
      await importDossier(after, { database });

      expect(await readDossier("small", database)).toEqual(after);
    });

    it("many rows in one statement touch no other dossier", async () => {
      const { database } = await fresh();
      const rules = [aRule({ id: "R1", text: "one" }), aRule({ id: "R2", text: "two" })];
      await importDossier(smallDossier({ id: "one", rules }), { database });
      await importDossier(smallDossier({ id: "two", rules }), { database });
      const ofOne = { dossierId: "one", model: "Rule" };

      await within(database, ({ transaction }) =>
        updateRows({
          transaction,
          ...ofOne,
          key: ["id"],
          columns: ["id", "text"],
          rows: [
            ["R1", "changed"],
            ["R9", "x"],
          ],
        }),
      );
      await within(database, ({ transaction }) =>
        deleteRows({ transaction, ...ofOne, columns: ["id"], rows: [["R2"], ["R9"]] }),
      );

      expect(textsOf(await readRules(database, "one"))).toEqual([["R1", "changed"]]);
      expect(textsOf(await readRules(database, "two"))).toEqual([
        ["R1", "one"],
        ["R2", "two"],
      ]);
    });

    it("many rows in one statement take no name that is more than a word", async () => {
      const { database } = await fresh();
      const wrong = within(database, ({ transaction }) =>
        insertRows({ transaction, dossierId: "small", model: 'Rule" --', columns: ["id"], rows: [["R1"]] }),
      );

      await expect(wrong).rejects.toMatchObject({ cause: { message: expect.stringContaining("no name of a table") } });
    });
  });
}

function within(database: Database, work: (given: Pick<RowBatch, "transaction">) => Promise<void>): Promise<void> {
  return write(database, (transaction) => work({ transaction }));
}

function readRules({ reader }: Database, dossierId: string) {
  return reader.rule.findMany({ where: { dossierId }, orderBy: { id: "asc" } });
}

function textsOf(rules: readonly { readonly id: string; readonly text: string }[]) {
  return rules.map(({ id, text }) => [id, text]);
}

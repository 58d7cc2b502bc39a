import { describe, expect, it } from "vitest";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { listDossiers, readDossier, readRevision } from "@/lib/database/reads/dossier-reads";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { builtInDossier, smallDossier } from "@/tests/support/databases/database-dossiers";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { anInstitution, aRule } from "@/tests/support/dossiers/factories";

export function describeRoundTrip(fresh: FreshDatabase): void {
  describe("reading back what was imported", () => {
    it("reading back what was imported gives the built-in dossier back as the package has it, in canonical order", async () => {
      const { database } = await fresh();
      const dossier = builtInDossier();
      await importDossier(dossier, { database });

      const back = await readDossier(dossier.id, database);

      expect(back).toEqual(dossier);
      expect(back?.commentators).toHaveLength(60);
      expect(back?.quotations).toHaveLength(144);
      expect(back?.codings).toHaveLength(238);
    });

    it("reading back what was imported orders ids by code units, whatever the database's own idea of order", async () => {
      const { database } = await fresh();
      const [rule] = builtInDossier().rules;
      // A locale puts "a-b" after "ab" and small letters before capitals; code units do neither. U+1F600 is a surrogate
      // pair (D83D …) and stands before U+FF21 by code units, but after it by code points and bytes.
      const ids = ["B", "a", "a-b", "a1", "ab", "é", "😀", "Ａ"];
      const institutions = ids.map((id) => anInstitution({ id }));
      const dossier = smallDossier({
        institutions: [...institutions].reverse(),
        affiliations: [],
        rules: rule ? [rule] : [],
      });
      await importDossier(dossier, { database });

      const back = await readDossier(dossier.id, database);

      expect(back?.institutions.map(({ id }) => id)).toEqual(ids);
    });

    it("reading back what was imported keeps every character of a text", async () => {
      const { database } = await fresh();
      const texts = [
        " leading and trailing ",
        '=1+1 "quoted"',
        "line\r\nbreak\n",
        "עברית 中文 😀 e\u0301",
        "\u00a0\u200b",
        "'); DROP",
      ];
      const rules = texts.map((text, index) => aRule({ id: `R${index + 1}`, title: text, text }));
      const dossier = smallDossier({ rules, documents: [{ path: "README.md", text: texts.join("|") }] });
      await importDossier(dossier, { database });

      expect(await readDossier(dossier.id, database)).toEqual(dossier);
    });

    it("reading back what was imported tells codings of one coder apart by their date, each with its evidence", async () => {
      const { database } = await fresh();
      const dossier = changedDossier();
      await importDossier(dossier, { database });
      expect(await readDossier(dossier.id, database)).toEqual(dossier);

      // One is taken back, one rests on other words; those of other dates stay as they are.
      const codings = dossier.codings
        .filter(({ commentatorId, asOf }) => commentatorId !== "ann" || asOf !== "2020-02-03")
        .map((coding) => (coding.asOf === "2021" ? { ...coding, evidence: ["q-bob-1", "q-bob-2"] } : coding));
      const { tables } = await importDossier({ ...dossier, codings }, { database, replace: true });
      expect(tables.codings).toMatchObject({ added: 0, changed: 1, removed: 1 });
      expect(await readDossier(dossier.id, database)).toEqual({ ...dossier, codings });
    });

    it("reading back what was imported keeps two dossiers that use the same ids apart", async () => {
      const { database } = await fresh();
      const one = smallDossier({ id: "one" });
      const two = smallDossier({ id: "two", title: "Another" });
      await importDossier(one, { database });
      await importDossier(two, { database });
      await importDossier({ ...two, version: "2.0.0", codings: [] }, { database });

      expect(await readDossier("one", database)).toEqual(one);
      expect(await readRevision("one", database)).toBe(1);
      expect(await readRevision("two", database)).toBe(2);
    });

    it("reading back what was imported knows nothing of a dossier that is not there", async () => {
      const { database } = await fresh();

      expect(await readDossier("nowhere", database)).toBeNull();
      expect(await readRevision("nowhere", database)).toBeNull();
      expect(await listDossiers(database)).toEqual([]);
    });

    it("reading back what was imported lists dossiers by title with their counts", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database, now: new Date("2024-05-01T10:00:00Z") });
      await importDossier(builtInDossier(), { database });

      const [first, second] = await listDossiers(database);

      expect([first?.id, second?.id]).toEqual(["russia-dprk-2023", "small"]);
      expect(first?.counts).toEqual({
        issues: 4,
        propositions: 13,
        commentators: 60,
        institutions: 44,
        sources: 2,
        quotations: 144,
        coders: 3,
        codings: 238,
      });
      expect(second).toMatchObject({
        title: "Small",
        version: "1.0.0",
        revision: 1,
        importedAt: "2024-05-01T10:00:00.000Z",
      });
    });

    it("reading back what was imported hands out the dossier it has in memory until the revision changes", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      const [first, second] = await Promise.all([readDossier("small", database), readDossier("small", database)]);
      await importDossier(smallDossier({ version: "1.1.0", title: "Changed" }), { database });

      expect(second).toBe(first);
      expect((await readDossier("small", database))?.title).toBe("Changed");
    });
  });
}

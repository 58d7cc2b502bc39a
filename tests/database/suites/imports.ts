import { describe, expect, it } from "vitest";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { readDossier, readRevision } from "@/lib/database/reads/dossier-reads";
import type { Dossier } from "@/lib/domain/dossier";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { contentOf, countContent } from "@/tests/support/databases/database-content";
import { builtInDossier, smallDossier, withCoding } from "@/tests/support/databases/database-dossiers";
import { anAnnotation, aRule } from "@/tests/support/dossiers/factories";

export function describeImports(fresh: FreshDatabase): void {
  describe("importing a dossier", () => {
    it("importing a dossier adds what is not there and counts it", async () => {
      const { database } = await fresh();

      const result = await importDossier(smallDossier(), { database });

      expect(result).toMatchObject({ outcome: "added", revision: 1, versionBefore: null, versionAfter: "1.0.0" });
      expect(result.tables.codings).toEqual({ added: 5, changed: 0, unchanged: 0, removed: 0 });
      expect(result.message).toBe("Added the dossier small, version 1.0.0.");
    });

    it("importing a dossier writes nothing the second time", async () => {
      const { database } = await fresh();
      await importDossier(builtInDossier(), { database, now: new Date("2024-01-01T00:00:00Z") });
      const before = await contentOf(database);

      const result = await importDossier(builtInDossier(), { database, now: new Date("2025-01-01T00:00:00Z") });

      expect(result).toMatchObject({ outcome: "unchanged", revision: 1 });
      expect(result.tables.quotations).toEqual({ added: 0, changed: 0, unchanged: 144, removed: 0 });
      expect(await contentOf(database)).toEqual(before);
    });

    it("importing a dossier takes a descriptor that differs only in the sizes and hashes of the files for the same content", async () => {
      const { database } = await fresh();
      const dossier = builtInDossier();
      const { resources } = dossier.descriptor;
      const edited = Array.isArray(resources)
        ? resources.map((resource: object) => ({ ...resource, bytes: 1, hash: "x" }))
        : [];
      await importDossier(dossier, { database });

      const result = await importDossier(
        { ...dossier, descriptor: { ...dossier.descriptor, resources: edited } },
        { database },
      );

      expect(edited).toHaveLength(14);
      expect(result.outcome).toBe("unchanged");
    });

    it("importing a dossier only says what it would do in a dry run", async () => {
      const { database } = await fresh();

      const added = await importDossier(smallDossier(), { database, dryRun: true });

      expect(added).toMatchObject({ outcome: "added", dryRun: true, revision: null });
      expect(added.message).toBe("Would add the dossier small, version 1.0.0.");
      expect(await countContent(database)).toBe(0);
    });

    it("importing a dossier refuses other content of the same or an older version and names the difference", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      const before = await contentOf(database);
      const changed = withCoding({ dossier: smallDossier(), index: 0, change: { value: -1 } });

      const same = await importDossier(changed, { database });
      const older = await importDossier({ ...changed, version: "0.9.0" }, { database });

      expect(same).toMatchObject({ outcome: "refused", revision: 1 });
      expect(same.tables.codings).toEqual({ added: 0, changed: 1, unchanged: 4, removed: 0 });
      expect(same.message).toContain("0 rows added, 1 changed, 0 removed");
      expect(older.outcome).toBe("refused");
      expect(await contentOf(database)).toEqual(before);
    });

    it("importing a dossier applies other content of the same version when told to replace", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      const changed = withCoding({ dossier: smallDossier(), index: 0, change: { value: -1 } });

      const result = await importDossier(changed, { database, replace: true });

      expect(result).toMatchObject({ outcome: "changed", revision: 2 });
      expect(await readDossier("small", database)).toEqual(changed);
    });

    it("importing a dossier applies a newer version as a difference: the built-in dossier with parts added, changed and removed", async () => {
      const { database } = await fresh();
      const before = builtInDossier();
      const after = newerVersion(before);
      await importDossier(before, { database });

      const result = await importDossier(after, { database });

      expect(result).toMatchObject({
        outcome: "changed",
        versionBefore: before.version,
        versionAfter: "1.10.0",
        revision: 2,
      });
      expect(result.tables.annotations).toEqual({ added: 0, changed: 1, unchanged: 268, removed: 1 });
      expect(result.tables.rules).toEqual({ added: 1, changed: 0, unchanged: 11, removed: 0 });
      expect(result.tables.events).toEqual({ added: 0, changed: 1, unchanged: 0, removed: 1 });
      expect(await readDossier(before.id, database)).toEqual(after);
    });

    it("importing a dossier lets rows exchange what must be unique", async () => {
      const { database } = await fresh();
      const before = smallDossier();
      const [source] = before.sources;
      if (!source) throw new Error("The small dossier has a source.");
      const sources = [source, { ...source, id: "s2", fileName: "other.txt" }];
      await importDossier({ ...before, sources }, { database });
      // Two propositions exchange their places and the headline, two sources their files.
      const propositions = before.propositions
        .map((row) => ({ ...row, order: 3 - row.order, headline: !row.headline }))
        .reverse();
      const files = ["other.txt", source.fileName];
      const after = {
        ...before,
        version: "2.0.0",
        propositions,
        sources: sources.map((row, at) => ({ ...row, fileName: files[at] ?? null })),
      };

      await importDossier(after, { database });

      expect(await readDossier("small", database)).toEqual(after);
    });

    it("importing a dossier removes what a newer version no longer has, whoever referred to it", async () => {
      const { database } = await fresh();
      const before = smallDossier();
      const after = {
        ...before,
        version: "2.0.0",
        commentators: before.commentators.filter(({ id }) => id !== "bob"),
        affiliations: before.affiliations.filter(({ commentatorId }) => commentatorId !== "bob"),
        quotations: before.quotations.filter(({ commentatorId }) => commentatorId !== "bob"),
        codings: before.codings.filter(({ commentatorId }) => commentatorId !== "bob"),
      };
      await importDossier(before, { database });
      await importDossier(after, { database });

      expect(await readDossier("small", database)).toEqual(after);
    });

    it("importing a dossier tells its progress table by table", async () => {
      const { database } = await fresh();
      const seen = new Map<string, number>();

      await importDossier(builtInDossier(), {
        database,
        onProgress: ({ table, done, total }) => seen.set(table, done / total),
      });

      expect(seen.size).toBe(15);
      expect(new Set(seen.values())).toEqual(new Set([1]));
    });
  });

  describe("an import that fails half-way", () => {
    // The rows of annotations are among the last to be written.
    const broken = anAnnotation({ quotationId: "q1", kind: "no-such-kind" as "remark" });

    it("an import that fails half-way leaves an empty database empty", async () => {
      const { database } = await fresh();

      const failure = await importDossier(smallDossier({ annotations: [broken] }), { database }).catch(
        (error: unknown) => error,
      );

      expect(failure).toBeInstanceOf(DatabaseError);
      expect(failure).toMatchObject({
        code: "refused-by-constraint",
        message: expect.stringContaining("The rule is Annotation_kind_check."),
      });
      expect(await countContent(database)).toBe(0);
    });

    it("an import that fails half-way leaves a dossier that is there exactly as it was", async () => {
      const { database } = await fresh();
      const dossier = builtInDossier();
      await importDossier(dossier, { database });
      const before = await contentOf(database);
      const newer = newerVersion(dossier);
      const [quotation] = newer.quotations;
      const annotations = [...newer.annotations, { ...broken, quotationId: quotation?.id ?? "" }];

      await expect(importDossier({ ...newer, annotations }, { database })).rejects.toMatchObject({
        code: "refused-by-constraint",
      });

      expect(await contentOf(database)).toEqual(before);
      expect(await readDossier(dossier.id, database)).toEqual(dossier);
      // The connection is not stuck in the transaction that failed.
      expect((await importDossier(newer, { database })).outcome).toBe("changed");
    });
  });

  describe("imports and readers at the same time", () => {
    it("imports and readers at the same time never shows half a dossier", async () => {
      const { database } = await fresh();
      const before = builtInDossier();
      const after = newerVersion(before);
      await importDossier(before, { database });
      const reads: Promise<Dossier | null>[] = [];

      await importDossier(after, { database, onProgress: () => reads.push(readDossier(before.id, database)) });

      const seen = await Promise.all(reads);
      expect(seen.length).toBeGreaterThan(1);
      for (const dossier of seen) expect([before, after]).toContainEqual(dossier);
      expect(await readDossier(before.id, database)).toEqual(after);
    });

    it("imports and readers at the same time puts two imports one after the other", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });

      const results = await Promise.all([
        importDossier(smallDossier({ version: "2.0.0", title: "Two" }), { database }),
        importDossier(smallDossier({ version: "3.0.0", title: "Three" }), { database }),
      ]);

      // Whichever came first: version 3 is the last word, since version 2 is refused behind it.
      expect((await readDossier("small", database))?.title).toBe("Three");
      const changes = results.filter(({ outcome }) => outcome === "changed").length;
      expect(await readRevision("small", database)).toBe(1 + changes);
    });
  });
}

/** The built-in dossier with something added, changed and removed in several tables. Arrays stay in canonical order. */
function newerVersion(dossier: Dossier): Dossier {
  return {
    ...dossier,
    version: "1.10.0",
    description: null,
    rules: [...dossier.rules.slice(0, -1), aRule({ id: "R99" }), ...dossier.rules.slice(-1)],
    issues: dossier.issues.map((issue) => ({ ...issue, title: `${issue.title}!` })),
    commentators: dossier.commentators.map((row, at) => (at === 3 ? { ...row, note: "changed" } : row)),
    quotations: dossier.quotations.map((row, at) => (at === 5 ? { ...row, summary: "changed" } : row)),
    codings: dossier.codings.map((row, at) => (at % 2 === 0 ? { ...row, rationale: "changed" } : row)),
    annotations: dossier.annotations.slice(1).map((row, at) => (at === 0 ? { ...row, note: "changed" } : row)),
    relations: dossier.relations.slice(2),
    events: dossier.events.slice(1).map((row) => ({ ...row, date: "2023-09", note: "changed" })),
    documents: dossier.documents.slice(1),
  };
}

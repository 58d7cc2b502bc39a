import { describe, expect, it } from "vitest";
import type { Database } from "@/lib/database/connection/database";
import { listDrafts } from "@/lib/database/drafts/draft-reads";
import { createDraft, discardDraft, draftFromPublished } from "@/lib/database/drafts/draft-writes";
import { previewPublication, proposeVersion, publishDraft } from "@/lib/database/drafts/publish-draft";
import { storeFrozenFigure } from "@/lib/database/frozen-briefings";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { isPageMissing } from "@/lib/database/page-exists";
import { readDossierNouns } from "@/lib/database/reads/dossier-nouns";
import { listDossiers, readDossier, readDossierVersionTag, readRevision } from "@/lib/database/reads/dossier-reads";
import { findQuotations } from "@/lib/database/search/quotation-search";
import { attachSourceText, readSourceText } from "@/lib/database/source-texts";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { contentOf } from "@/tests/support/databases/database-content";
import { smallDossier, withCoding } from "@/tests/support/databases/database-dossiers";

const DRAFT = "small~draft";

export function describeDrafts(fresh: FreshDatabase): void {
  describe("a draft", () => {
    it("a draft is not there for whoever does not ask for drafts", async () => {
      const { database } = await fresh();
      await importDossier({ ...smallDossier(), id: DRAFT }, { database });

      expect(await listDossiers(database)).toEqual([]);
      expect([...(await readDossierNouns(database)).keys()]).toEqual([]);
      expect(await readDossier(DRAFT, database)).toBeNull();
      expect(await readRevision(DRAFT, database)).toBeNull();
      expect(await readDossierVersionTag(DRAFT, database)).toBeNull();
      expect(await findQuotations(DRAFT, "says", database)).toEqual({ ids: [], corrected: null });
      expect(await isPageMissing(`/d/${DRAFT}`, database)).toBe(true);
      expect(await isPageMissing(`/d/${encodeURIComponent(DRAFT).replace("~", "%7E")}/groups`, database)).toBe(true);
    });

    it("a draft is read whole by whoever asks for drafts", async () => {
      const { database } = await fresh();
      await importDossier({ ...smallDossier(), id: DRAFT }, { database });

      expect(await readDossier(DRAFT, database, "drafts")).toEqual({ ...smallDossier(), id: DRAFT });
      expect((await findQuotations(DRAFT, "says", database, "drafts")).ids).toEqual(["q1", "q2"]);
      expect(await isPageMissing(`/d/${DRAFT}`, database, "drafts")).toBe(false);
      expect(await listDrafts(database)).toMatchObject([{ id: DRAFT, publishedId: "small", state: "new" }]);
    });

    it("a draft cannot be stored as published, nor the other way round", async () => {
      const { database } = await fresh();
      await importDossier({ ...smallDossier(), id: DRAFT }, { database });
      const change = database.writer.dossier.update({ where: { id: DRAFT }, data: { draftOf: null } });

      await expect(change).rejects.toThrow();
    });

    it("a draft is not frozen", async () => {
      const { database } = await fresh();
      const marks = { id: "a".repeat(12), dossierId: DRAFT, title: "", filter: "", contentHash: "0".repeat(64) };
      const freezing = storeFrozenFigure(
        // Refused before anything of it is read.
        { ...marks, revision: 1, version: "1", createdAt: "", figure: {} as never },
        database,
      );

      await expect(freezing).rejects.toThrow("A figure of a draft is not kept. Publish first.");
    });

    it("a draft begins empty under a name that nobody has", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });

      expect(await createDraft({ name: "new-one", title: "A new one" }, database)).toEqual({
        outcome: "done",
        id: "new-one~draft",
      });
      expect(await createDraft({ name: "small", title: "x" }, database)).toMatchObject({ outcome: "refused" });
      expect(await createDraft({ name: "new-one", title: "x" }, database)).toMatchObject({ outcome: "refused" });
      expect(await createDraft({ name: "No Name", title: "x" }, database)).toMatchObject({ outcome: "refused" });
      expect(await createDraft({ name: "other", title: " " }, database)).toMatchObject({
        message: "The dossier needs a title.",
      });
      expect((await readDossier("new-one~draft", database, "drafts"))?.title).toBe("A new one");
    });

    it("a draft of what is published has its content and its texts, and discarding it leaves what is published", async () => {
      const { database } = await fresh();
      await importDossier(withoutHashes(), { database });
      await attachText(database, "small");
      const before = await contentOf(database);

      expect(await draftFromPublished("small", database)).toEqual({ outcome: "done", id: DRAFT });
      expect(await readDossier(DRAFT, database, "drafts")).toEqual({ ...withoutHashes(), id: DRAFT });
      expect(await readSourceText({ dossierId: DRAFT, sourceId: "s1", database })).toBe("Some words.");
      expect(await listDrafts(database)).toMatchObject([{ state: "same" }]);
      expect(await draftFromPublished("small", database)).toMatchObject({ outcome: "refused" });

      expect(await discardDraft("small", database)).toMatchObject({ outcome: "refused" });
      expect(await discardDraft(DRAFT, database)).toEqual({ outcome: "done", id: DRAFT });
      expect(await contentOf(database)).toEqual(before);
    });
  });

  describe("publishing a draft", () => {
    it("publishing a draft lets its words be found as an import of the same would", async () => {
      const { database } = await fresh();
      const draft = { ...smallDossier(), id: DRAFT };
      const changed = {
        ...draft,
        commentators: draft.commentators.map((row) => (row.id === "ann" ? { ...row, name: "Anna Renamed" } : row)),
        quotations: draft.quotations.map((row) => (row.id === "q2" ? { ...row, summary: "Refuses flatly." } : row)),
      };
      await importDossier(draft, { database });
      await publishDraft(DRAFT, { seen: null, database });
      expect((await findQuotations("small", "renamed", database)).ids).toEqual([]);
      await importDossier(changed, { database, replace: true });
      await publishDraft(DRAFT, { seen: null, database });
      await importDossier({ ...changed, id: "alone" }, { database });

      expect((await findQuotations("small", "renamed", database)).ids).toEqual(["q1"]);
      expect((await findQuotations("small", "flatly", database)).ids).toEqual(["q2"]);
      // A typing error is corrected by the words that are known of the dossier.
      expect((await findQuotations("small", "flattly", database)).corrected).toEqual(
        (await findQuotations("alone", "flattly", database)).corrected,
      );
      expect(await searchEntriesOf(database, "small")).toEqual(await searchEntriesOf(database, "alone"));
    });

    it("publishing a draft adds what was not there, and the draft stays as what was published", async () => {
      const { database } = await fresh();
      await importDossier({ ...smallDossier(), id: DRAFT }, { database });

      const result = await publishDraft(DRAFT, { seen: null, database, now: new Date("2026-11-30T12:00:00Z") });

      expect(result).toMatchObject({ outcome: "published", result: { outcome: "added", revision: 1 } });
      const published = await readDossier("small", database);
      expect(published).toMatchObject({ id: "small", version: "1.0.0", created: "2026-11-30T12:00:00.000Z" });
      expect(published?.codings).toEqual(smallDossier().codings);
      expect(await listDrafts(database)).toMatchObject([{ state: "same", published: { version: "1.0.0" } }]);
      expect(await publishDraft(DRAFT, { seen: null, database })).toMatchObject({ outcome: "unchanged" });
    });

    it("publishing a draft applies its difference and nothing else", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      await draftFromPublished("small", database);
      const changed = withCoding({ dossier: smallDossier(), index: 0, change: { value: -1 } });
      await importDossier({ ...changed, id: DRAFT }, { database, replace: true });
      expect(await listDrafts(database)).toMatchObject([{ state: "changed" }]);

      const preview = await previewPublication(DRAFT, { database });
      expect(preview).toMatchObject({ version: "1.0.1", isBehind: false, isSame: false, problems: [] });
      expect(preview?.result?.tables.codings).toEqual({ added: 0, changed: 1, unchanged: 4, removed: 0 });
      expect((await readDossier("small", database))?.version).toBe("1.0.0");

      const result = await publishDraft(DRAFT, { seen: preview?.seen ?? null, database });
      expect(result).toMatchObject({ outcome: "published", result: { outcome: "changed", revision: 2 } });
      expect((await readDossier("small", database))?.codings).toEqual(changed.codings);
      expect(await previewPublication(DRAFT, { database })).toMatchObject({ isSame: true });
    });

    it("publishing a draft is refused after a preview that is out of date, with an old version, and with an error", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      await draftFromPublished("small", database);
      const changed = withCoding({ dossier: smallDossier(), index: 0, change: { value: -1 } });
      await importDossier({ ...changed, id: DRAFT }, { database, replace: true });
      const before = await contentOf(database);

      expect(await publishDraft(DRAFT, { seen: { draft: 1, published: 1 }, database })).toMatchObject({
        outcome: "refused",
        message: expect.stringContaining("Look at it again"),
      });
      expect(await publishDraft(DRAFT, { seen: null, version: "0.9", database })).toMatchObject({ outcome: "refused" });
      expect((await previewPublication(DRAFT, { version: "0.9", database }))?.problems).toMatchObject([
        { severity: "error", found: "0.9" },
      ]);
      expect(await publishDraft(DRAFT, { seen: null, version: "two\nlines", database })).toMatchObject({
        outcome: "refused",
        problems: [{ severity: "error" }],
      });
      expect(await contentOf(database)).toEqual(before);
    });

    it("publishing a draft takes the texts of its sources along", async () => {
      const { database } = await fresh();
      await importDossier(withoutHashes(), { database });
      await draftFromPublished("small", database);
      await attachText(database, DRAFT);

      expect(await publishDraft(DRAFT, { seen: null, database })).toMatchObject({ outcome: "published" });
      expect(await readSourceText({ dossierId: "small", sourceId: "s1", database })).toBe("Some words.");
    });

    it("publishing a draft says when what is published was changed since", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      await draftFromPublished("small", database);
      await importDossier({ ...smallDossier(), version: "2.0.0", title: "Another" }, { database });

      expect(await listDrafts(database)).toMatchObject([{ state: "behind" }]);
      expect(await previewPublication(DRAFT, { database })).toMatchObject({ isBehind: true, version: "2.0.1" });
    });

    it.each([
      [null, "0.1.0", "0.1.0"],
      ["1.0.0", "1.0.0", "1.0.1"],
      ["1.9.0", "1.10.0", "1.10.0"],
      ["2026.9", "0.1", "2026.10"],
      ["1.2-rc1", "1", "1.2-rc2"],
      ["final", "1", "final.1"],
    ])("publishing a draft over version %s proposes a newer one", (published, draft, expected) => {
      expect(proposeVersion(published, draft)).toBe(expected);
    });
  });
}

/** Its sources take any text. */
function withoutHashes() {
  const dossier = smallDossier();
  return { ...dossier, sources: dossier.sources.map((source) => ({ ...source, sha256: null })) };
}

async function attachText(database: Parameters<typeof listDrafts>[0], dossierId: string): Promise<void> {
  const bytes = new TextEncoder().encode("Some words.");
  const result = await attachSourceText({ dossierId, sourceId: "s1", bytes, ...(database && { database }) });
  expect(result.outcome).toBe("attached");
}

function searchEntriesOf({ reader }: Database, dossierId: string): Promise<unknown> {
  return reader.$queryRaw`
    SELECT "quotationId", "text", "name", "terms" FROM "QuotationSearch" WHERE "dossierId" = ${dossierId} ORDER BY 1`;
}

import { describe, expect, it } from "vitest";
import type { Database } from "@/lib/database/connection/database";
import { discardDraft } from "@/lib/database/drafts/draft-writes";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { listImports, readImport } from "@/lib/database/imports/import-reads";
import { beatImport, failImport, finishImport, startImport } from "@/lib/database/imports/import-writes";
import { undoImport } from "@/lib/database/imports/undo-import";
import { readDossier, readRevision } from "@/lib/database/reads/dossier-reads";
import type { Dossier } from "@/lib/domain/dossier";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { contentOf } from "@/tests/support/databases/database-content";
import { smallDossier, withCoding } from "@/tests/support/databases/database-dossiers";

const DRAFT = "small~draft";
const report = { counts: { codings: 5 }, problems: [], notImported: [], contradictions: [], changes: [] };
const files = [{ name: "sheet.xlsx", bytes: 12, sha256: "0".repeat(64) }];
const draft: Dossier = { ...smallDossier(), id: DRAFT };
const changed = withCoding({ dossier: draft, index: 0, change: { value: -1 } });

export function describeImportRecords(fresh: FreshDatabase): void {
  describe("an import", () => {
    it("an import is on record with its file, its mapping and its report", async () => {
      const { database } = await fresh();
      const id = await imported(database, draft);

      expect(await listImports({ draftId: DRAFT }, database)).toEqual([await readImport(id, database)]);
      expect(await readImport(id, database)).toMatchObject({
        ...{ draftId: DRAFT, format: "spreadsheet", files, mapping: { name: "A" }, report, state: "written" },
        ...{ revisionBefore: null, revisionAfter: 1, problem: null },
      });
      expect(await listImports({ draftId: "other~draft" }, database)).toEqual([]);
    });

    it("an import is written with its record, or neither is", async () => {
      const { database } = await fresh();
      const id = await started(database);
      const before = await contentOf(database);
      // Its codings are those of somebody who is not there.
      const broken = { ...draft, commentators: [] };

      await expect(finishImport(id, { dossier: broken, expectedRevision: null, report, database })).rejects.toThrow();
      expect(await contentOf(database)).toEqual(before);
    });

    it("an import is refused where the draft was changed since it was read, and where it has ended", async () => {
      const { database } = await fresh();
      await importDossier(draft, { database });
      const id = await started(database);
      const finishing = finishImport(id, { dossier: changed, expectedRevision: null, report, database });
      await expect(finishing).rejects.toThrow("was changed by somebody else");
      await failImport(id, { problem: "The file is not a spreadsheet." }, database);

      const late = finishImport(id, { dossier: changed, expectedRevision: 1, report, database });
      await expect(late).rejects.toThrow("has ended or was stopped already");
      expect(await readImport(id, database)).toMatchObject({
        state: "failed",
        problem: "The file is not a spreadsheet.",
      });
      expect(await readRevision(DRAFT, database, "drafts")).toBe(1);
    });

    it("an import that has not been heard of for a minute has failed with nothing written", async () => {
      const { database } = await fresh();
      const id = await started(database, new Date("2026-11-30T12:00:00Z"));
      const at = (time: string) => readImport(id, database, new Date(`2026-11-30T12:${time}Z`));

      expect(await at("01:00")).toMatchObject({ state: "running" });
      expect(await at("01:01")).toMatchObject({ state: "failed", problem: expect.stringContaining("ended before") });
      await beatImport(id, database, new Date("2026-11-30T12:00:30Z"));
      expect(await at("01:30")).toMatchObject({ state: "running" });
    });
  });

  describe("undoing an import", () => {
    it("undoing an import leaves the draft as it was before, the one before that too", async () => {
      const { database } = await fresh();
      const first = await imported(database, draft);
      const second = await imported(database, changed);

      expect(await undoImport(first, database)).toMatchObject({
        outcome: "refused",
        because: [expect.stringContaining(`the import ${second} of sheet.xlsx`), "changed since: codings"],
      });
      expect(await undoImport(second, database)).toMatchObject({ outcome: "undone" });
      expect(await tables(database)).toEqual(draft.codings);
      expect(await undoImport(first, database)).toMatchObject({ outcome: "undone" });
      expect(await readDossier(DRAFT, database, "drafts")).toBeNull();
      expect(await undoImport(first, database)).toMatchObject({ message: "This import is undone already." });
    });

    it("undoing an import is refused where the draft was changed since, and says where", async () => {
      const { database } = await fresh();
      const id = await imported(database, draft);
      const more = { ...draft, rules: [...draft.rules, { id: "r9", title: "Nine", text: "Nine." }] };
      await importDossier(more, { database, replace: true });
      const before = await contentOf(database);

      const result = await undoImport(id, database);

      const rows = draft.rules.length;
      expect(result).toMatchObject({
        outcome: "refused",
        because: [`changed since: rules (${rows} rows then, ${rows + 1} now)`],
      });
      expect(await contentOf(database)).toEqual(before);
    });

    it("undoing an import that brought nothing new changes nothing", async () => {
      const { database } = await fresh();
      await imported(database, draft);
      const again = await imported(database, draft);

      expect(await readImport(again, database)).toMatchObject({ revisionBefore: 1, revisionAfter: 1 });
      expect(await undoImport(again, database)).toMatchObject({ outcome: "undone" });
      expect(await tables(database)).toEqual(draft.codings);
    });

    it("undoing an import is refused once its draft was discarded, and a new draft of that name stays", async () => {
      const { database } = await fresh();
      const first = await imported(database, draft);
      const second = await imported(database, changed);
      await discardDraft(DRAFT, database);
      // To the letter what the first import left.
      await imported(database, draft);

      const kept = await database.reader.import.findMany({ where: { contentBefore: { not: null } } });
      expect(kept).toEqual([]);
      for (const id of [first, second]) {
        const result = await undoImport(id, database);
        expect(result).toMatchObject({ outcome: "refused", message: expect.stringContaining("was discarded") });
      }
      expect(await tables(database)).toEqual(draft.codings);
    });

    it("undoing an import is possible for thirty days", async () => {
      const { database } = await fresh();
      const id = await imported(database, draft, new Date("2026-11-01T00:00:00Z"));

      expect(await undoImport(id, database, new Date("2026-12-01T00:00:01Z"))).toMatchObject({ outcome: "refused" });
      expect(await readImport(id, database, new Date("2026-12-01T00:00:01Z"))).toMatchObject({ undoUntil: null });
      expect(await undoImport(id, database, new Date("2026-11-30T23:59:59Z"))).toMatchObject({ outcome: "undone" });
    });
  });
}

function started(database: Database, now = new Date()): Promise<string> {
  return startImport({ draftId: DRAFT, format: "spreadsheet", files, mapping: { name: "A" }, database, now });
}

async function imported(database: Database, dossier: Dossier, now = new Date()): Promise<string> {
  const id = await started(database, now);
  const expectedRevision = await readRevision(DRAFT, database, "drafts");
  await finishImport(id, { dossier, expectedRevision, report, database, now });
  return id;
}

async function tables(database: Database) {
  return (await readDossier(DRAFT, database, "drafts"))?.codings;
}

import { describe, expect, it } from "vitest";
import type { Database } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { finishImport, startImport } from "@/lib/database/imports/import-writes";
import { previewUndo, undoImport } from "@/lib/database/imports/undo-import";
import { readDossier, readRevision } from "@/lib/database/reads/dossier-reads";
import { attachSourceText, readSourceText } from "@/lib/database/source-texts";
import type { Dossier } from "@/lib/domain/dossier";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { smallDossier } from "@/tests/support/databases/database-dossiers";
import { aSource } from "@/tests/support/dossiers/factories";

const DRAFT = "small~draft";
const [first = aSource()] = smallDossier().sources;
const [held, bare, added] = ["t1-held", "t2-bare", "t3-added"].map((id) => ({
  ...first,
  ...{ id, sha256: null, fileName: null, authorId: null, characters: null },
}));
const draft: Dossier = {
  ...smallDossier(),
  id: DRAFT,
  sources: [...smallDossier().sources, held, bare].filter(isThere),
};
const grown: Dossier = { ...draft, sources: [...draft.sources, added].filter(isThere) };

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

export function describeImportTexts(fresh: FreshDatabase): void {
  describe("texts that an import brings", () => {
    it("the undo puts back the text that was replaced, and takes away those that were added", async () => {
      const { database } = await fresh();
      await importDossier(draft, { database });
      await attach(database, "t1-held", "As it was.\n");
      const before = await readDossier(DRAFT, database, "drafts");
      const id = await imported(database, grown, {
        "t1-held": "As it came.",
        "t2-bare": "New here.",
        "t3-added": "New as well.",
      });
      expect(await texts(database)).toEqual(["As it came.", "New here.", "New as well."]);

      expect(await undoImport(id, database)).toMatchObject({ outcome: "undone" });
      expect(await texts(database)).toEqual(["As it was.\n", null, null]);
      expect((await readDossier(DRAFT, database, "drafts"))?.sources).toEqual(before?.sources);
    });

    it("the undo of texts alone raises the revision, since pages are kept by it", async () => {
      const { database } = await fresh();
      await importDossier(draft, { database });
      const id = await imported(database, draft, { "t2-bare": "New here." });
      const after = await readRevision(DRAFT, database, "drafts");
      expect(await undoImport(id, database)).toMatchObject({ outcome: "undone" });
      expect(await texts(database)).toEqual([null, null, null]);
      expect(await readRevision(DRAFT, database, "drafts")).toBe((after ?? 0) + 1);
    });

    it("the undo is refused where another text was attached since", async () => {
      const { database } = await fresh();
      await importDossier(draft, { database });
      const id = await imported(database, draft, { "t2-bare": "New here." });
      await attach(database, "t2-bare", "Newer still.");
      const refused = { outcome: "refused", because: ["changed since: the text of the source t2-bare"] };
      expect(await previewUndo(id, database)).toMatchObject(refused);
      expect(await undoImport(id, database)).toMatchObject(refused);
      expect(await texts(database)).toEqual([null, "Newer still.", null]);
    });
  });
}

async function imported(database: Database, dossier: Dossier, brought: Readonly<Record<string, string>>) {
  const id = await startImport({ draftId: DRAFT, format: "text", files: [], mapping: null, database });
  const expectedRevision = await readRevision(DRAFT, database, "drafts");
  const bytes = (text: string) => new TextEncoder().encode(text);
  const list = Object.entries(brought).map(([sourceId, text]) => ({ sourceId, bytes: bytes(text) }));
  await finishImport(id, { dossier, expectedRevision, report: REPORT, texts: list, database });
  return id;
}

const REPORT = { counts: {}, problems: [], notImported: [], contradictions: [], changes: [] };

async function attach(database: Database, sourceId: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  expect(await attachSourceText({ dossierId: DRAFT, sourceId, bytes, database })).toMatchObject({
    outcome: "attached",
  });
}

function texts(database: Database): Promise<(string | null)[]> {
  const read = (sourceId: string) => readSourceText({ dossierId: DRAFT, sourceId, database });
  return Promise.all(["t1-held", "t2-bare", "t3-added"].map(read));
}

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { readDossierVersionTag, readRevision } from "@/lib/database/reads/dossier-reads";
import { attachSourceText, listSourcesWithText, readSourceText } from "@/lib/database/source-texts";
import type { Dossier } from "@/lib/domain/dossier";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { smallDossier } from "@/tests/support/databases/database-dossiers";
import { MINIMAL_SOURCE_TEXT } from "@/tests/support/dossiers/package-minimal";

const bytes = new TextEncoder().encode(MINIMAL_SOURCE_TEXT);
const place = { dossierId: "small", sourceId: "s1" };

export function describeSourceTexts(fresh: FreshDatabase): void {
  describe("texts of sources", () => {
    it("texts of sources are not there until somebody attaches one", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });

      expect(await readSourceText({ ...place, database })).toBeNull();
      expect(await attachSourceText({ ...place, bytes, database })).toEqual({ outcome: "attached", revision: 2 });
      expect(await readSourceText({ ...place, database })).toBe(MINIMAL_SOURCE_TEXT);
      expect(await listSourcesWithText("small", database)).toEqual(["s1"]);
    });

    it("texts of sources give the dossier another mark, like every import that changes something and no other", async () => {
      const { database } = await fresh();
      const marks: (string | null)[] = [await readDossierVersionTag("small", database)];
      const markAfter = async (change: Promise<unknown>) => {
        await change;
        marks.push(await readDossierVersionTag("small", database));
      };
      await markAfter(importDossier(smallDossier(), { database }));
      await markAfter(attachSourceText({ ...place, bytes, database }));
      await markAfter(importDossier(smallDossier({ version: "2.0.0" }), { database }));
      expect([marks[0], new Set(marks).size]).toEqual([null, 4]);

      await markAfter(attachSourceText({ ...place, bytes, database }));
      await markAfter(importDossier(smallDossier({ version: "2.0.0" }), { database }));
      expect(marks.slice(4)).toEqual([marks[3], marks[3]]);
    });

    it("texts of sources change nothing when attached again", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      await attachSourceText({ ...place, bytes, database });

      expect(await attachSourceText({ ...place, bytes, database })).toEqual({ outcome: "unchanged" });
      expect(await readRevision("small", database)).toBe(2);
    });

    it("texts of sources keep a byte order mark, since it is part of the hash", async () => {
      const { database } = await fresh();
      const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
      await importDossier(withHash(createHash("sha256").update(marked).digest("hex")), { database });
      await attachSourceText({ ...place, bytes: marked, database });

      expect(await readSourceText({ ...place, database })).toBe(`\ufeff${MINIMAL_SOURCE_TEXT}`);
    });

    it("texts of sources are refused when they are another text than the source names", async () => {
      const { database } = await fresh();
      await importDossier(withHash("0".repeat(64)), { database });

      const result = await attachSourceText({ ...place, bytes, database });

      expect(result).toMatchObject({ outcome: "refused", message: expect.stringContaining("expected is 0000") });
      expect(await readSourceText({ ...place, database })).toBeNull();
      expect(await readRevision("small", database)).toBe(1);
    });

    it("texts of sources are refused when they are no UTF-8 or have no source", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });

      const noText = await attachSourceText({ ...place, bytes: new Uint8Array([0xff, 0xfe]), database });
      const noSource = await attachSourceText({ ...place, sourceId: "s9", bytes, database });

      expect(noText).toMatchObject({ outcome: "refused", message: expect.stringContaining("UTF-8") });
      expect(noSource).toMatchObject({ outcome: "refused", message: "The dossier small has no source s9." });
    });

    it("texts of sources stay when a newer version of the dossier is imported, and count as not held when its source names another text", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      await attachSourceText({ ...place, bytes, database });
      await importDossier(smallDossier({ version: "2.0.0", title: "Two" }), { database });
      expect(await readSourceText({ ...place, database })).toBe(MINIMAL_SOURCE_TEXT);

      await importDossier({ ...withHash("0".repeat(64)), version: "3.0.0" }, { database });

      expect(await readSourceText({ ...place, database })).toBeNull();
      expect(await listSourcesWithText("small", database)).toEqual([]);
    });

    it("texts of sources that were damaged in the database are not passed off as the source, and can be attached again", async () => {
      const { database } = await fresh();
      await importDossier(smallDossier(), { database });
      await attachSourceText({ ...place, bytes, database });
      await database.writer.$executeRaw`UPDATE "SourceText" SET "text" = 'tampered'`;

      await expect(readSourceText({ ...place, database })).rejects.toMatchObject({ code: "corrupt" });
      expect(await attachSourceText({ ...place, bytes, database })).toMatchObject({ outcome: "attached" });
      expect(await readSourceText({ ...place, database })).toBe(MINIMAL_SOURCE_TEXT);
    });
  });
}

function withHash(sha256: string): Dossier {
  const dossier = smallDossier();
  return { ...dossier, sources: dossier.sources.map((source) => ({ ...source, sha256 })) };
}

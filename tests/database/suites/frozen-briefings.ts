import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { presentationMaterial } from "@/lib/briefing/presentation";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import {
  type FrozenContent,
  type FrozenFigure,
  newFrozenId,
  readFrozenBriefing,
  storeFrozenBriefing,
  storeFrozenFigure,
} from "@/lib/database/frozen-briefings";
import type { FreshDatabase } from "@/tests/support/databases/database";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

/** Frozen briefings, on any kind of database. */
export function describeFrozenBriefings(fresh: FreshDatabase): void {
  describe("a frozen briefing", () => {
    it("a frozen briefing comes back letter for letter, with the hash that anybody can compute from it", async () => {
      const { database } = await fresh();
      const given = aBriefing();
      const hash = await storeFrozenBriefing(given, database);

      const frozen = await readFrozenBriefing(given.id, database);

      expect(frozen).toMatchObject({
        hash,
        hashNow: hash,
        plan: given.plan,
        content: given.content,
        title: given.title,
      });
      expect(
        createHash("sha256")
          .update(frozen?.text ?? "")
          .digest("hex"),
      ).toBe(hash);
    });

    it("a frozen briefing outlives its dossier: none need be there", async () => {
      const { database } = await fresh();
      const given = aBriefing();
      await storeFrozenBriefing(given, database);
      expect(await database.reader.dossier.count()).toBe(0);
      expect((await readFrozenBriefing(given.id, database))?.content).not.toBeNull();
    });

    it("a frozen briefing is not shown when somebody changed a number in the database", async () => {
      const { database } = await fresh();
      const given = aBriefing();
      await storeFrozenBriefing(given, database);
      const { content } = await database.reader.frozenBriefing.findUniqueOrThrow({ where: { id: given.id } });
      await database.writer.frozenBriefing.update({
        where: { id: given.id },
        data: { content: content.replace('"version":"', '"version":"9') },
      });

      const frozen = await readFrozenBriefing(given.id, database);

      expect(frozen?.content).toBeNull();
      expect(frozen?.hashNow).not.toBe(frozen?.hash);
    });

    it("a frozen briefing is refused in a sentence where it is too large, and nothing is kept of it", async () => {
      const { database } = await fresh();
      const { content, ...given } = aBriefing();
      const swollen = { ...content, names: { someone: "n".repeat(2_000_000) } };
      await expect(storeFrozenBriefing({ ...given, content: swollen }, database)).rejects.toThrow(
        "The briefing takes more than the 2 MB that are kept.",
      );
      expect(await readFrozenBriefing(given.id, database)).toBeNull();
    });

    it("a frozen briefing may be a figure instead, which is no briefing and has no plan", async () => {
      const { database } = await fresh();
      const { plan: _plan, content: _content, ...given } = aBriefing();
      const hash = await storeFrozenFigure({ ...given, figure: FIGURE }, database);
      const frozen = await readFrozenBriefing(given.id, database);
      expect(frozen).toMatchObject({ hash, hashNow: hash, figure: FIGURE, content: null, plan: null });
      expect(frozen?.text).toBe(JSON.stringify(FIGURE));
    });

    it.each(["nothing", "a\0", ""])("a frozen briefing is none at an address that was never given: %j", async (id) => {
      const { database } = await fresh();
      expect(await readFrozenBriefing(id, database)).toBeNull();
    });

    it("a frozen briefing has an id of twelve letters and digits that are read out without mistakes", () => {
      const ids = Array.from({ length: 200 }, newFrozenId);
      expect(new Set(ids).size).toBe(200);
      for (const id of ids) expect(id).toMatch(/^[a-hj-np-z2-9]{12}$/);
    });
  });
}

const FIGURE: FrozenFigure = {
  format: 2,
  name: "camps",
  page: "/d/small?country=KR",
  query: "country=KR",
  embed: {
    title: "A finding.",
    basis: "4 of 5 named commentators",
    about: "The camps",
    drawing: { wide: '<svg viewBox="0 0 1 1"></svg>', narrow: null },
    note: "",
    cautions: ["Do not claim this: that."],
    context: ["Small · version 1.0.0", "5 voices"],
    table: { name: "Camps", header: ["id", "agree"], rows: [["A1", 2]], rowsInAll: 1 },
  },
};

function aBriefing() {
  const { index, selection } = selected(smallDossier());
  const plan = proposePlan({ index, selection }, null);
  const createdAt = "2026-11-21T09:30:00.000Z";
  const briefing = resolveBriefing(plan, {
    index,
    selection,
    grouping: null,
    now: createdAt,
    permalink: "https://example.org/b/x",
  });
  const content: FrozenContent = { format: 1, briefing, names: {}, material: presentationMaterial(index, briefing) };
  return {
    id: newFrozenId(),
    dossierId: index.dossier.id,
    title: briefing.title,
    filter: "",
    plan,
    content,
    contentHash: "0".repeat(64),
    revision: 1,
    version: index.dossier.version,
    createdAt,
  };
}

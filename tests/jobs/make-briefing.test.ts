import { afterEach, describe, expect, it } from "vitest";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { closeAnalyses } from "@/lib/jobs/analysis-jobs";
import { makeBriefing } from "@/lib/jobs/make-briefing";
import { freshSqlite } from "@/tests/support/databases/database";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { NOW, PERMALINK } from "@/tests/support/files/briefings";

afterEach(() => closeAnalyses());

const PLAN: BriefingPlan = {
  title: "Camps",
  blocks: [
    { id: "g", kind: "group-summary" },
    { id: "d", kind: "do-not-claim" },
  ],
};

/** What a briefing says of groups, and first of what may not be claimed. */
async function made({ within, isFrozen }: { within: number; isFrozen: boolean }) {
  const { database } = await freshSqlite();
  const dossier = groupedDossier({ commentators: 80, propositions: 10, missing: 0.5 });
  await importDossier(dossier, { database });
  const given = { ...selected(dossier), now: NOW, permalink: PERMALINK, within, isFrozen, database };
  const { briefing, pending } = await makeBriefing(PLAN, given);
  return { said: briefing.blocks.map(({ sentences }) => sentences[0]?.text ?? ""), pending };
}

describe("a briefing made before the verdict about groups is there", () => {
  it("a briefing made before the verdict about groups is there says that it is on its way, for whoever looks again", async () => {
    const { said, pending } = await made({ within: 0, isFrozen: false });
    expect(pending).toBe(true);
    expect(said).toEqual([
      "Whether there are groups is still being computed for this view.",
      expect.stringMatching(/; the verdict on it is still being computed\.$/),
    ]);
  });

  it("a briefing made before the verdict about groups is there says so of the past where it is frozen, for good", async () => {
    const { said } = await made({ within: 0, isFrozen: true });
    expect(said).toEqual([
      "Whether there are groups was still being computed when this was frozen.",
      expect.stringMatching(/; the verdict on it was still being computed when this was frozen\.$/),
    ]);
  });
});

describe("a briefing that compares selections", () => {
  /** What its only block says first, and whether it will say more in a while. */
  async function compared({ within, isFrozen }: { within: number; isFrozen: boolean }) {
    const { database } = await freshSqlite();
    const dossier = groupedDossier({ commentators: 80, propositions: 10, missing: 0.2 });
    await importDossier(dossier, { database });
    const plan: BriefingPlan = {
      title: "Side by side",
      blocks: [{ id: "k", kind: "selections", selections: ["source=s0", "source=s1"] }],
    };
    const given = { ...selected(dossier), now: NOW, permalink: PERMALINK, within, isFrozen, database };
    const { briefing, pending } = await makeBriefing(plan, given);
    return { said: briefing.blocks[0]?.sentences[0]?.text ?? "", pending };
  }

  it("a briefing that compares selections claims nothing before the verdict on them is there, and waits for it where it may", async () => {
    const early = await compared({ within: 0, isFrozen: false });
    expect(early.pending).toBe(true);
    expect(early.said).toMatch(/^Whether .* differ is still being computed\.$/);
    // Whoever is cited in one source stands against whoever is cited in the other, on everything.
    const whole = await compared({ within: 60_000, isFrozen: true });
    expect(whole.pending).toBe(false);
    expect(whole.said).toMatch(/ differ more than chance would make them /);
  });

  it("a briefing that compares selections says of the past that it was being computed where it is frozen", async () => {
    const { said } = await compared({ within: 0, isFrozen: true });
    expect(said).toMatch(/^Whether .* differ was still being computed when this was frozen\.$/);
  });
});

describe("a briefing to be frozen", () => {
  it("a briefing to be frozen waits for the verdict", async () => {
    const { said, pending } = await made({ within: 60_000, isFrozen: true });
    expect(pending).toBe(false);
    expect(said.join(" ")).toContain("that groups are blocs with a common line");
    expect(said.join(" ")).not.toContain("still being computed");
  });
});

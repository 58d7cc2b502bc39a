import { describe, expect, it } from "vitest";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing, NOW, PERMALINK } from "@/tests/support/files/briefings";

describe("groups", () => {
  it("groups are not spoken of where the grouping was not computed", () => {
    const { index, selection } = aBriefing(smallDossier());
    const plan: BriefingPlan = { title: "", blocks: [{ id: "g", kind: "group-summary" }] };
    const { blocks } = resolveBriefing(plan, { index, selection, grouping: null, now: NOW, permalink: PERMALINK });
    expect(blocks[0]?.sentences.map(({ text }) => text)).toEqual([
      "Whether there are groups has not been computed for this view.",
    ]);
  });

  it("groups stand with their members where the verdict carries them", () => {
    const { index, selection, grouping } = aBriefing(smallDossier());
    const group = {
      id: "g1",
      members: ["ann", "cho"],
      leaning: [],
      jaccard: 0.9,
      stay: { ann: 1, cho: 0.8 },
      silhouette: {},
    };
    const clear = { ...grouping, verdict: "clear" as const, groups: [group] };
    const plan: BriefingPlan = { title: "", blocks: [{ id: "g", kind: "group-summary" }] };
    const { blocks } = resolveBriefing(plan, { index, selection, grouping: clear, now: NOW, permalink: PERMALINK });
    const texts = blocks[0]?.table?.rows[0]?.map(({ text }) => text);
    expect(texts?.slice(0, 4)).toEqual([
      "Group 1 (2 commentators)",
      "agreeing with “Arms go”",
      "Ann and Tcho (probably Cho)",
      "none",
    ]);
    expect(texts?.at(-1)).toBe("80 of 100 resamples");
  });
});

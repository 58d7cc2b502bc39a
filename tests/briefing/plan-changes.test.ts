import { describe, expect, it } from "vitest";
import { addBlock, editBlock, moveBlock, removeBlock, renameBlock, writeBeside } from "@/lib/briefing/plan/change-plan";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { planChanges } from "@/lib/briefing/plan/plan-changes";

const PROPOSED: BriefingPlan = {
  title: "T",
  blocks: [
    { id: "b1", kind: "title" },
    { id: "b2", kind: "bottom-line", propositionIds: ["A1"] },
    { id: "b3", kind: "agreement" },
    { id: "b4", kind: "split" },
    { id: "b5", kind: "sources" },
  ],
};

function changesOf(plan: BriefingPlan) {
  const { ofBlocks, removed, isRetitled, count } = planChanges(plan, PROPOSED);
  return { ofBlocks: Object.fromEntries(ofBlocks), removed: removed.map(({ id }) => id), isRetitled, count };
}

describe("the changes of a plan", () => {
  it("the changes of a plan are none where it is the proposed one", () => {
    expect(changesOf(PROPOSED)).toEqual({ ofBlocks: {}, removed: [], isRetitled: false, count: 0 });
  });

  it("the changes of a plan name the block that was moved and not those it passed", () => {
    expect(changesOf(moveBlock(PROPOSED, "b4", 1)).ofBlocks).toEqual({ b4: ["moved"] });
    expect(changesOf(moveBlock(PROPOSED, "b2", 4)).ofBlocks).toEqual({ b2: ["moved"] });
  });

  it("the changes of a plan tell text added from text replaced, and name headings, notes and what was removed", () => {
    const beside = writeBeside(PROPOSED, "b2", "Mine.");
    const replaced = editBlock(beside, "b3", "Instead.");
    const renamed = renameBlock(replaced, "b4", "Mine too");
    const added = addBlock(renamed, { kind: "free-text", text: "A note." }, 2);
    expect(changesOf(removeBlock(added, "b5"))).toEqual({
      ofBlocks: { b2: ["text added"], b3: ["text replaced"], b4: ["heading"], b6: ["added"] },
      removed: ["b5"],
      isRetitled: false,
      count: 5,
    });
  });

  it("the changes of a plan are taken back with the text", () => {
    const beside = writeBeside(PROPOSED, "b2", "Mine.");
    expect(writeBeside(beside, "b2", null)).toEqual(PROPOSED);
    expect(changesOf({ ...PROPOSED, title: "Mine" })).toMatchObject({ isRetitled: true, count: 1 });
  });
});

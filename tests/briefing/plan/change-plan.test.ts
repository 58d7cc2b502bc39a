import { describe, expect, it } from "vitest";
import { addBlock, editBlock, moveBlock, removeBlock, renameBlock } from "@/lib/briefing/plan/change-plan";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";

const plan: BriefingPlan = {
  title: "T",
  blocks: [
    { id: "b1", kind: "title" },
    { id: "b2", kind: "split" },
    { id: "b3", kind: "free-text", text: "Mine." },
  ],
};
const order = ({ blocks }: BriefingPlan) => blocks.map(({ id }) => id).join(" ");

describe("changing a plan", () => {
  it("changing a plan adds a block at the end or at a place, under an id that is free", () => {
    expect(order(addBlock(plan, { kind: "method" }))).toBe("b1 b2 b3 b4");
    expect(order(addBlock(plan, { kind: "method" }, 1))).toBe("b1 b4 b2 b3");
    const withoutFirst = removeBlock(plan, "b1");
    expect(order(addBlock(withoutFirst, { kind: "method" }))).toBe("b2 b3 b4");
  });

  it("changing a plan moves a block among the others and leaves the plan alone where there is no such block", () => {
    expect(order(moveBlock(plan, "b3", 0))).toBe("b3 b1 b2");
    expect(order(moveBlock(plan, "b1", 9))).toBe("b2 b3 b1");
    expect(moveBlock(plan, "b9", 0)).toBe(plan);
  });

  it("changing a plan sets the author's text and gives the generated sentences back", () => {
    const edited = editBlock(plan, "b2", "I say so.");
    expect(edited.blocks[1]).toEqual({ id: "b2", kind: "split", text: "I say so." });
    expect(editBlock(edited, "b2", null).blocks[1]).toEqual({ id: "b2", kind: "split" });
    expect(editBlock(plan, "b3", null).blocks[2]).toEqual({ id: "b3", kind: "free-text", text: "" });
  });

  it("changing a plan sets the author's heading of one block and gives the generated one back", () => {
    const renamed = renameBlock(plan, "b2", "The quarrel");
    expect(renamed.blocks[1]).toEqual({ id: "b2", kind: "split", heading: "The quarrel" });
    expect(renamed.blocks[2]).toEqual(plan.blocks[2]);
    expect(renameBlock(renamed, "b2", null)).toEqual(plan);
  });
});

import { describe, expect, it } from "vitest";
import { parsePlan } from "@/lib/briefing/plan/plan";

const plan = (...blocks: readonly object[]) => ({ title: "Tomorrow", blocks });

describe("a plan from outside", () => {
  it("a plan from outside is read with the author's own words, and without what it does not know", () => {
    const given = plan(
      { id: "a", kind: "title", heading: "Hello", colour: "red" },
      { id: "b", kind: "free-text", text: "x" },
    );
    expect(parsePlan(given)).toEqual(
      plan({ id: "a", kind: "title", heading: "Hello" }, { id: "b", kind: "free-text", text: "x" }),
    );
  });

  it.each([
    { what: "no object", data: "plan" },
    { what: "without a title", data: { blocks: [] } },
    { what: "with a block of an unknown kind", data: plan({ id: "a", kind: "poem" }) },
    { what: "with a finding on nothing", data: plan({ id: "a", kind: "finding" }) },
    { what: "with a block that has no id", data: plan({ id: "", kind: "title" }) },
    { what: "with two blocks of one id", data: plan({ id: "a", kind: "title" }, { id: "a", kind: "method" }) },
    { what: "that compares one selection", data: plan({ id: "a", kind: "selections", selections: ["rest"] }) },
    { what: "that compares one alone", data: plan({ id: "a", kind: "comparison", commentatorIds: ["x"] }) },
    { what: "with more words than a room could see", data: plan({ id: "a", kind: "title", text: "x".repeat(20_001) }) },
  ])("a plan from outside is none where it is one $what", ({ data }) => {
    expect(parsePlan(data)).toBeNull();
  });

  it("a plan from outside may have 500 blocks and no more", () => {
    const blocks = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `b${index}`, kind: "method" }));
    expect(parsePlan(plan(...blocks(500)))?.blocks).toHaveLength(500);
    expect(parsePlan(plan(...blocks(501)))).toBeNull();
  });
});

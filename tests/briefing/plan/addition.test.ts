import { describe, expect, it } from "vitest";
import { addBeforeClosing, parseAddition } from "@/lib/briefing/plan/addition";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { parsePlan } from "@/lib/briefing/plan/plan";

const PLAN: BriefingPlan = {
  title: "T",
  blocks: [
    { id: "b1", kind: "title" },
    { id: "b2", kind: "not-known" },
    { id: "b3", kind: "sources" },
  ],
};

describe("what another page asks to add", () => {
  it.each([
    ["quotation:s1-l45-blinken-1", { kind: "quotation", quotationId: "s1-l45-blinken-1" }],
    ["finding:A1", { kind: "finding", propositionId: "A1" }],
    ["issue-chart:arms-transfers", { kind: "issue-chart", issueId: "arms-transfers" }],
    ["comparison:a,b", { kind: "comparison", commentatorIds: ["a", "b"] }],
    [
      "selections:country%3DUS%26name%3DA%252C%2520B,rest",
      { kind: "selections", selections: ["country=US&name=A%2C%20B", "rest"] },
    ],
    ["clusters", { kind: "clusters" }],
    ["group-profiles", { kind: "group-profiles" }],
    ["group-members", { kind: "group-members" }],
    ["group-summary", { kind: "group-summary" }],
    ["who-stands-where:A1,B1,A1", { kind: "who-stands-where", propositionIds: ["A1", "B1"] }],
  ])("what another page asks to add: %s is one block", (text, block) => {
    expect(parseAddition(text)).toEqual(block);
  });

  it.each([
    "",
    "A1",
    ":A1",
    "quotation:",
    "comparison:a",
    "comparison:a,a",
    "selections:country%3DUS",
    "selections:rest,rest",
    "selections:a%3D1,b%3D2,c%3D3,d%3D4,e%3D5",
    "selections:%,rest",
    "title:x",
    "title",
    "clusters:",
    "free-text:words",
    `finding:${"x".repeat(3_000)}`,
  ])("what another page asks to add: %s is none", (text) => expect(parseAddition(text)).toBeNull());

  it("what another page asks to add is always a block that a plan may hold", () => {
    const block = parseAddition(`quotation:${"q,".repeat(150)}`);
    expect(block && parsePlan(addBeforeClosing(PLAN, block))).not.toBeNull();
  });
});

describe("where an added block stands", () => {
  it("where an added block stands is before what is not known and the sources", () => {
    const { blocks } = addBeforeClosing(PLAN, { kind: "finding", propositionId: "A1" });
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "finding", "not-known", "sources"]);
  });

  it("where an added block stands is the end where nothing closes the briefing", () => {
    const { blocks } = addBeforeClosing({ ...PLAN, blocks: PLAN.blocks.slice(0, 1) }, { kind: "split" });
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "split"]);
  });

  it("where an added block stands is its own place for what closes a briefing", () => {
    const { blocks } = addBeforeClosing(PLAN, { kind: "do-not-claim" });
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "not-known", "do-not-claim", "sources"]);
  });
});

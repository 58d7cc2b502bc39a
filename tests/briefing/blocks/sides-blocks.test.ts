import { describe, expect, it } from "vitest";
import { resolvedBlock } from "@/tests/support/files/briefings";

describe("a finding", () => {
  it("a finding says who stands where and how many could have, and rests on exactly those positions and words", () => {
    // A1: ann +2 and cho +1 agree, bob −1 disagrees, dan 0 is neutral, eve is silent; the unnamed group is counted
    // apart.
    const block = resolvedBlock({ id: "b", kind: "finding", propositionId: "A1" });
    expect(block.texts).toEqual([
      "Two of four agree with “The wording of A1”; one disagrees, one is neutral (A1; 4 of 5 named commentators).",
    ]);
    expect(block.sentences[0]?.basis).toEqual({
      positionKeys: ["ann.A1", "bob.A1", "cho.A1", "dan.A1"],
      quotationIds: ["q-ann-1", "q-ann-2", "q-bob-1", "q-cho-1", "q-dan-1"],
    });
    expect(block.chart?.rows[0]).toMatchObject({
      stronglyDisagree: 0,
      disagree: 1,
      neutral: 1,
      agree: 1,
      stronglyAgree: 1,
    });
  });

  it("a finding on which too few spoke says so, and on which nobody spoke names what it is about", () => {
    expect(resolvedBlock({ id: "b", kind: "finding", propositionId: "A2" }).sentences[0]).toMatchObject({
      text: "No one took a position on “The wording of A2” (A2; 0 of 5 named commentators).",
      basis: { positionKeys: [], quotationIds: [] },
      about: { propositionIds: ["A2"] },
    });
  });
});

describe("where they agree and split", () => {
  it("where they agree and split says of how many, and one proposition has no plural", () => {
    expect(resolvedBlock({ id: "s", kind: "split" }).texts[0]).toBe(
      "On one of three propositions one in ten or more of those who took a side took the smaller one.",
    );
    expect(resolvedBlock({ id: "a", kind: "agreement" }).texts).toEqual([
      "There is no proposition on which three or more named commentators took positions and all who took a side took the same one.",
    ]);
    expect(resolvedBlock({ id: "w", kind: "who-stands-where", propositionIds: ["A1"] }).texts[0]).toMatch(
      /on this proposition\.$/,
    );
  });
});

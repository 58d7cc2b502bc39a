import { describe, expect, it } from "vitest";
import { resolvedBlock } from "@/tests/support/files/briefings";

describe("a comparison", () => {
  it("a comparison says for each pair what both address and rests on those positions of both", () => {
    // ann and dan share A1 (+2, 0: one neutral) and D1 (−1, +1: opposed); one of three propositions is not comparable.
    const block = resolvedBlock({ id: "b", kind: "comparison", commentatorIds: ["ann", "dan"] });
    expect(block.texts).toEqual([
      "Ann and Dan: same side on 0 of 2 shared propositions, opposite sides on 1, one neutral on 1; 1 not comparable.",
    ]);
    expect(block.sentences[0]?.basis.positionKeys.toSorted()).toEqual(["ann.A1", "ann.D1", "dan.A1", "dan.D1"]);
  });

  it("a comparison of commentators that share nothing names the two", () => {
    const block = resolvedBlock({ id: "b", kind: "comparison", commentatorIds: ["bob", "eve"] });
    expect(block.sentences[0]).toMatchObject({
      basis: { positionKeys: [] },
      about: { commentatorIds: ["bob", "eve"] },
    });
  });
});

import { describe, expect, it } from "vitest";
import { confidenceWeightedAgreement } from "@/lib/analysis/pairs/confidence-weighted-agreement";
import type { Confidence, StanceValue } from "@/lib/domain/stance";
import { aPosition } from "@/tests/support/matrices/a-position";

const position = (commentatorId: string, propositionId: string, value: StanceValue, confidence: Confidence | null) =>
  aPosition({ commentatorId, propositionId, value, confidence });

describe("agreement weighted by confidence", () => {
  it("agreement weighted by confidence counts a difference by the less sure of its two readings", () => {
    const positions = [
      position("x", "p1", 2, "high"),
      position("y", "p1", -2, "low"),
      position("x", "p2", 1, "high"),
      position("y", "p2", 1, "high"),
    ];
    const [pair] = confidenceWeightedAgreement({ commentators: ["x", "y"], positions, minimumShared: 2 });
    // ⅓ · 4 = 4/3 of at most 4 · (⅓ + 1) = 16/3
    expect(pair).toEqual({ a: "x", b: "y", shared: 2, weight: 4 / 3, agreement: 1 - 4 / 3 / (16 / 3) });
  });

  it("agreement weighted by confidence takes an unstated confidence for low, and leaves out refusals", () => {
    const positions = [
      position("x", "p1", 2, null),
      position("y", "p1", 1, "high"),
      aPosition({ commentatorId: "x", propositionId: "p2", state: "declined", value: null, confidence: null }),
      position("y", "p2", 1, "high"),
    ];
    const [pair] = confidenceWeightedAgreement({ commentators: ["x", "y"], positions, minimumShared: 1 });
    expect(pair).toEqual({ a: "x", b: "y", shared: 1, weight: 1 / 3, agreement: 0.75 });
  });

  it("agreement weighted by confidence withholds agreement below the minimum of propositions, however sure they are", () => {
    const positions = [position("x", "p1", 2, "high"), position("y", "p1", 2, "high")];
    const pairs = (minimumShared: number) =>
      confidenceWeightedAgreement({ commentators: ["x", "y", "z"], positions, minimumShared });
    expect(pairs(2).map((pair) => pair.agreement)).toEqual([null, null, null]);
    expect(pairs(0).map((pair) => pair.agreement)).toEqual([1, null, null]);
  });

  it("agreement weighted by confidence has no pair without two commentators", () => {
    expect(confidenceWeightedAgreement({ commentators: [], positions: [], minimumShared: 1 })).toEqual([]);
    expect(confidenceWeightedAgreement({ commentators: ["x"], positions: [], minimumShared: 1 })).toEqual([]);
  });
});

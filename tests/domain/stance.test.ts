import { describe, expect, it } from "vitest";
import { CONFIDENCES, isStanceValue, lowerConfidence, STANCE_VALUES, sideOf } from "@/lib/domain/stance";

describe("the side of a value", () => {
  it("the side of a value is neutral only at 0", () => {
    expect(STANCE_VALUES.map(sideOf)).toEqual(["disagree", "disagree", "neutral", "agree", "agree"]);
  });
});

describe("a stance value", () => {
  it("a stance value is a whole number from −2 to 2 and nothing else", () => {
    expect(STANCE_VALUES.every(isStanceValue)).toBe(true);
    for (const other of [-3, 3, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(isStanceValue(other)).toBe(false);
  });
});

describe("the lower of two confidences", () => {
  it("the lower of two confidences does not depend on which comes first", () => {
    expect(lowerConfidence({ a: "high", b: "low" })).toBe("low");
    expect(lowerConfidence({ a: "medium", b: "high" })).toBe("medium");
    for (const a of CONFIDENCES) {
      for (const b of CONFIDENCES) expect(lowerConfidence({ a, b })).toBe(lowerConfidence({ a: b, b: a }));
    }
  });
});

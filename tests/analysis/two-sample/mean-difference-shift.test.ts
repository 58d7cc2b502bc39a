import { describe, expect, it } from "vitest";
import { meanDifferenceShift } from "@/lib/analysis/two-sample/mean-difference-shift";

describe("the shift of two selections", () => {
  it("the shift of two selections is 1 where all differences are the same, and (Σd)²/n over Σd² in general", () => {
    expect(meanDifferenceShift([1, 1, 1, 1, 1, 1])).toBe(1);
    // (1+1+1+1+1−1)² / 6 / 6 = 16 / 36.
    expect(meanDifferenceShift([1, 1, 1, 1, 1, -1])).toBeCloseTo(16 / 36, 12);
    expect(meanDifferenceShift([1, -1, 1, -1, 1, -1])).toBe(0);
  });

  it("the shift of two selections is undefined below six propositions, and where nothing differs", () => {
    expect(meanDifferenceShift([1, 1, 1, 1, 1])).toBeNull();
    expect(meanDifferenceShift([0, 0, 0, 0, 0, 0])).toBeNull();
  });
});

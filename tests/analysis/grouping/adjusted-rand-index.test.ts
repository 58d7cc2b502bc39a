import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/analysis/grouping/adjusted-rand-index";

describe("the adjusted Rand index", () => {
  it("the adjusted Rand index follows by hand", () => {
    // Together in both 1 (the first two), in the first 2, in the second 1, of 6 pairs: (1 − 2/6) / (1.5 − 2/6) = 4/7
    expect(adjustedRandIndex(["a", "a", "b", "b"], ["x", "x", "y", "z"])).toBeCloseTo(4 / 7, 12);
    // 0 in both, 2 and 2 of 6: (0 − 4/6) / (2 − 4/6) = −0.5: worse than chance
    expect(adjustedRandIndex(["a", "a", "b", "b"], ["x", "y", "x", "y"])).toBeCloseTo(-0.5, 12);
  });

  it("the adjusted Rand index reproduces a published table", () => {
    // Yeung & Ruzzo 2001: counts 1 1 0 / 1 2 1 / 0 0 4 give 0.313
    const pairs = [
      ["1", "1"],
      ["1", "2"],
      ["2", "1"],
      ["2", "2"],
      ["2", "2"],
      ["2", "3"],
      ["3", "3"],
      ["3", "3"],
      ["3", "3"],
      ["3", "3"],
    ];
    const column = (index: number) => pairs.map((pair) => pair[index] ?? "");
    expect(adjustedRandIndex(column(0), column(1))).toBeCloseTo(0.313, 3);
  });

  it("the adjusted Rand index is 1 when both divide alike, whatever the names, also all together or all apart", () => {
    expect(adjustedRandIndex(["a", "a", "b"], ["2", "2", "1"])).toBe(1);
    expect(adjustedRandIndex(["a", "a", "a"], ["x", "x", "x"])).toBe(1);
    expect(adjustedRandIndex(["a", "b", "c"], ["x", "y", "z"])).toBe(1);
    expect(adjustedRandIndex(["a", "a", "a"], ["x", "y", "z"])).toBe(0);
  });

  it("the adjusted Rand index is undefined below two people and refuses lists of different length", () => {
    expect(adjustedRandIndex([], [])).toBeNull();
    expect(adjustedRandIndex(["a"], ["a"])).toBeNull();
    expect(() => adjustedRandIndex(["a"], [])).toThrow("same people twice");
  });

  it("the adjusted Rand index is symmetric and at most 1", () => {
    const label = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { minLength: 2, maxLength: 12 }), (people) => {
        const [first, second] = [people.map(([one]) => one), people.map(([, two]) => two)];
        const index = adjustedRandIndex(first, second) ?? Number.NaN;
        expect(adjustedRandIndex(second, first)).toBeCloseTo(index, 12);
        expect(index).toBeLessThanOrEqual(1);
      }),
    );
  });
});

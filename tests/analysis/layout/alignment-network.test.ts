import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignmentNetwork } from "@/lib/analysis/layout/alignment-network";
import { anyMatrix } from "@/tests/support/matrices/any-matrix";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("the alignment network", () => {
  it("the alignment network adds agreement and disagreement over what two share, relative to how much they say", () => {
    // p1: 1 − 1/2, p3: 1 − 0. The one holds 3 values, the other 2.
    expect(alignmentNetwork(matrixOf("2 1 -1", "1 . -1"))).toEqual([
      { a: "a", b: "b", shared: 2, weight: 1.5, normalised: 0.6 },
    ]);
  });

  it("the alignment network gives −1 for opposite extremes, +1 for equal rows, 0 for two points apart", () => {
    const weights = (one: string, two: string) => alignmentNetwork(matrixOf(one, two)).map((link) => link.normalised);
    expect(weights("2 -2", "-2 2")).toEqual([-1]);
    expect(weights("1 0", "1 0")).toEqual([1]);
    expect(weights("1", "-1")).toEqual([0]);
  });

  it("the alignment network keeps a link whose balance is 0, and has none between people who share nothing", () => {
    expect(alignmentNetwork(matrixOf("1 2", "-1 .", ". 2")).map(({ a, b, shared }) => [a, b, shared])).toEqual([
      ["a", "b", 1],
      ["a", "c", 1],
    ]);
  });

  it("the alignment network is empty for nobody, one, and people who are silent", () => {
    expect(alignmentNetwork(matrixOf())).toEqual([]);
    expect(alignmentNetwork(matrixOf("1 2"))).toEqual([]);
    expect(alignmentNetwork(matrixOf(". .", ". ."))).toEqual([]);
  });

  it("the alignment network keeps every weight within its bounds", () => {
    fc.assert(
      fc.property(anyMatrix(), (matrix) => {
        for (const { shared, weight, normalised } of alignmentNetwork(matrix)) {
          expect(shared).toBeGreaterThan(0);
          expect(Math.abs(weight)).toBeLessThanOrEqual(shared);
          expect(Math.abs(normalised)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { pooledMeanDifference } from "@/lib/analysis/grouping/sample/pooled-mean-difference";
import { codedRowsOf } from "@/tests/support/matrices/coded-rows-of";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("the pooled mean difference", () => {
  it("the pooled mean difference is, by proposition and value, the mean difference from the others who have one", () => {
    // −2, 0 and 2: from −2 (0 + 2 + 4) / 2 = 3, from −1 (1 + 1 + 3) / 2 = 2.5, from 0 (2 + 0 + 2) / 2 = 2, and the same
    // mirrored.
    const differences = pooledMeanDifference(codedRowsOf(matrixOf("-2 1", "0 .", "2 .")));
    for (const [slot, expected] of [3, 2.5, 2, 2.5, 3].entries()) expect(differences[slot]).toBeCloseTo(expected, 9);
    // Only one has a value on the second: there are no others.
    expect([...differences.slice(5)]).toEqual([0, 0, 0, 0, 0]);
  });

  it("the pooled mean difference is a multiple of 2⁻³⁶, so that whole numbers are added and taken away without a rounding error", () => {
    // From 2 against −2, −2 and 1 it is (4 + 4 + 1) / 3 = 3, from 1 it is (3 + 3 + 1) / 3 = 7/3, which no binary
    // fraction is.
    const [, , , third = 0] = pooledMeanDifference(codedRowsOf(matrixOf("2", "-2", "-2", "1")));
    expect(third).toBeCloseTo(7 / 3, 9);
    expect(third).not.toBe(7 / 3);
    expect(Number.isInteger(third * 2 ** 36)).toBe(true);
  });
});

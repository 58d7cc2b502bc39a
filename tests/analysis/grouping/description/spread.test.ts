import { describe, expect, it } from "vitest";
import { describeDivision } from "@/lib/analysis/grouping/description/describe-division";
import { findIncluded } from "@/lib/analysis/grouping/sample/inclusion-rule";
import { toSample } from "@/lib/analysis/grouping/sample/sample";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

function spreadOf(matrix: StanceMatrix, isLeft: (id: string) => boolean, seed = 1) {
  const sample = toSample(matrix, findIncluded(matrix, { minimumShared: 2 }));
  const groupOf = sample.rowOf.map((row) => (isLeft(matrix.commentators[row] ?? "") ? 0 : 1));
  return describeDivision(sample, { groups: 2, groupOf, minimumShared: 2, seed });
}
/** a … d against e … h. */
const firstFour = (id: string) => id < "e";

describe("the spread", () => {
  it("the spread is negative where members differ on different things, for such sums cancel", () => {
    // Each member of either group differs from the rest on one proposition of its own.
    const { spread } = spreadOf(
      matrixOf(
        ...["1 2 2 2", "2 1 2 2", "2 2 1 2", "2 2 2 1"],
        ...["-1 -2 -2 -2", "-2 -1 -2 -2", "-2 -2 -1 -2", "-2 -2 -2 -1"],
      ),
      firstFour,
    );
    expect(spread).toBeLessThan(0);
  });

  it("the spread is the variance of the leans in squared half distances where members stand between the groups on everything", () => {
    // Everybody's differences: 16/7 from 2, 12/7 from 1. Leans: 2 has (14 + 32/7) / 6 − (2 + 32/7) / 6 = 2, 1 has 4/3;
    // so deviations are ± 1/3 · √(4/3) and half distances 5/3. Over four propositions: 12 · 4/27 beside 12 · 25/9.
    const slices = spreadOf(
      matrixOf(
        ...["2 2 2 2", "2 2 2 2", "1 1 1 1", "1 1 1 1"],
        ...["-2 -2 -2 -2", "-2 -2 -2 -2", "-1 -1 -1 -1", "-1 -1 -1 -1"],
      ),
      firstFour,
    );
    expect(slices.spread).toBeCloseTo(4 / 27 / (25 / 9), 12);
    expect(slices.spreadAtMost).toBeGreaterThan(slices.spread ?? 1);
  });

  it("the spread is 0 and known exactly where all members of a group say the same", () => {
    const same = spreadOf(
      matrixOf(...Array.from({ length: 4 }, () => "2 1 2"), ...Array.from({ length: 4 }, () => "-2 -1 -2")),
      firstFour,
    );
    expect([same.spread, same.spreadAtMost]).toEqual([0, 0]);
  });

  it("the spread is undefined where no two groups share a proposition that two of either hold", () => {
    const apart = spreadOf(
      matrixOf("2 2 . . 1", "2 1 . . .", "1 2 . . .", "2 2 . . .", ". . 2 2 1", ". . 1 2 .", ". . 2 1 .", ". . 2 2 ."),
      firstFour,
    );
    expect([apart.spread, apart.spreadAtMost]).toEqual([null, null]);
  });

  it("the spread is known to within the same from the same seed, and to within something else from another", () => {
    const matrix = matrixOf(
      "2 1 2 1",
      "1 2 2 1",
      "2 2 1 1",
      "2 1 1 2",
      "-2 -1 -2 1",
      "-1 -2 1 -2",
      "-2 1 -1 -2",
      "1 -2 -2 -1",
    );
    expect(spreadOf(matrix, firstFour, 1)).toEqual(spreadOf(matrix, firstFour, 1));
    expect(spreadOf(matrix, firstFour, 1).spread).toBe(spreadOf(matrix, firstFour, 2).spread);
    expect(spreadOf(matrix, firstFour, 1).spreadAtMost).not.toBe(spreadOf(matrix, firstFour, 2).spreadAtMost);
  });
});

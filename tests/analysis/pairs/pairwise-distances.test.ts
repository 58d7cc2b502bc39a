import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairwiseDistances } from "@/lib/analysis/pairs/pairwise-distances";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { anyMatrix } from "@/tests/support/matrices/any-matrix";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("pairwise distances", () => {
  it("pairwise distances are the mean difference on what both hold, over the range of the scale", () => {
    const matrix = matrixOf("2 1 -1", "1 . -2", "-2 -2 -2");
    // a, b share two: (1 + 1) / 8. a, c share three: (4 + 3 + 1) / 12. b, c share two: (3 + 0) / 8.
    expect([...pairwiseDistances(matrix, { minimumShared: 1 })]).toEqual([2 / 8, 8 / 12, 3 / 8].map(Math.fround));
  });

  it("pairwise distances are not a number below the minimum of shared propositions, and never 0 or 1 for want of data", () => {
    const matrix = matrixOf("2 1 -1", "1 . -2", ". . .");
    const distances = pairwiseDistances(matrix, { minimumShared: 3 });
    expect([...distances].every(Number.isNaN)).toBe(true);
    expect([...pairwiseDistances(matrix, { minimumShared: 0 })]).toEqual([0.25, Number.NaN, Number.NaN]);
  });

  it("pairwise distances are none for no or one commentator", () => {
    expect(pairwiseDistances({ propositions: [], rows: [] }, { minimumShared: 1 })).toHaveLength(0);
    expect(pairwiseDistances(matrixOf("2 1"), { minimumShared: 1 })).toHaveLength(0);
  });

  it("pairwise distances equal a plain double loop on any matrix, also beyond 24 propositions", () => {
    fc.assert(
      fc.property(anyMatrix(), fc.integer({ min: 1, max: 5 }), (matrix, minimumShared) => {
        expect([...pairwiseDistances(matrix, { minimumShared })]).toEqual(
          plainDistances(matrix, minimumShared).map(Math.fround),
        );
      }),
    );
  });

  it("pairwise distances stay exact over hundreds of propositions at opposite extremes", () => {
    const wide = matrixOf("2 ".repeat(300), "-2 ".repeat(300), "1 ".repeat(300));
    expect([...pairwiseDistances(wide, { minimumShared: 2 })]).toEqual([1, 0.25, 0.75]);
  });
});

function plainDistances({ rows }: StanceMatrix, minimumShared: number): number[] {
  return rows.flatMap((row, index) =>
    rows.slice(index + 1).map((other) => {
      let sum = 0;
      let shared = 0;
      row.forEach((value, proposition) => {
        const opposite = other[proposition] ?? null;
        if (value === null || opposite === null) return;
        sum += Math.abs(value - opposite);
        shared += 1;
      });
      return shared < minimumShared ? Number.NaN : sum / (4 * shared);
    }),
  );
}

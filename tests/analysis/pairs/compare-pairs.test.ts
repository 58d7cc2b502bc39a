import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePairs } from "@/lib/analysis/pairs/compare-pairs";
import { anyMatrix, anyShuffledMatrix, reorderRows } from "@/tests/support/matrices/any-matrix";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("comparing pairs", () => {
  it("comparing pairs counts sides on shared propositions only, and puts two neutrals on the same side", () => {
    // Shared p1…p5; p6 and p7 are held by one only. p1 both agree, p2 opposite, p3 both neutral, p4 one neutral, p5
    // both disagree.
    const [pair] = comparePairs(matrixOf("2 1 0 0 -1 2 .", "1 -1 0 2 -2 . 2"), { minimumShared: 2 });
    expect(pair).toEqual({
      a: "a",
      b: "b",
      shared: 5,
      sameSide: 3,
      oppositeSides: 1,
      oneNeutral: 1,
      distance: (1 + 2 + 0 + 2 + 1) / 20, // differences summed over 4 × 5
      agreement: 1 - 6 / 20,
    });
  });

  it("comparing pairs keeps the counts but withholds the coefficient below the minimum", () => {
    const [pair] = comparePairs(matrixOf("2 1 .", "2 . 1"), { minimumShared: 2 });
    expect(pair).toMatchObject({ shared: 1, sameSide: 1, distance: null, agreement: null });
  });

  it("comparing pairs reports people who spoke about different things as sharing nothing, not as far apart", () => {
    const [pair] = comparePairs(matrixOf("2 .", ". -2"), { minimumShared: 1 });
    expect(pair).toMatchObject({ shared: 0, oppositeSides: 0, distance: null });
  });

  it("comparing pairs gives no pair for no or one commentator and every unordered pair otherwise", () => {
    const names = (lines: string[]) => comparePairs(matrixOf(...lines), { minimumShared: 1 }).map(({ a, b }) => a + b);
    expect(names([])).toEqual([]);
    expect(names(["1"])).toEqual([]);
    expect(names(["1", "1", "1", "1"])).toEqual(["ab", "ac", "ad", "bc", "bd", "cd"]);
  });

  it("comparing pairs equals counting cell by cell on any matrix", () => {
    fc.assert(
      fc.property(anyMatrix(), fc.integer({ min: 1, max: 5 }), (matrix, minimumShared) => {
        for (const pair of comparePairs(matrix, { minimumShared })) {
          const rowA = matrix.rows[matrix.commentators.indexOf(pair.a)] ?? [];
          const rowB = matrix.rows[matrix.commentators.indexOf(pair.b)] ?? [];
          const shared = rowA.flatMap((value, p) => {
            const other = rowB[p] ?? null;
            return value === null || other === null ? [] : [[Math.sign(value), Math.sign(other)] as const];
          });
          expect(pair.shared).toBe(shared.length);
          expect(pair.sameSide).toBe(shared.filter(([one, two]) => one === two).length);
          expect(pair.oppositeSides).toBe(shared.filter(([one, two]) => one * two < 0).length);
          expect(pair.oneNeutral).toBe(shared.filter(([one, two]) => (one === 0) !== (two === 0)).length);
          expect(pair.distance === null).toBe(shared.length < minimumShared);
        }
      }),
    );
  });

  it("comparing pairs does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyShuffledMatrix(), ({ matrix, order }) => {
        const facts = (pairs: ReturnType<typeof comparePairs>) =>
          new Map(pairs.map(({ a, b, ...rest }) => [[a, b].sort().join(), rest]));
        expect(facts(comparePairs(reorderRows(matrix, order), { minimumShared: 2 }))).toEqual(
          facts(comparePairs(matrix, { minimumShared: 2 })),
        );
      }),
    );
  });

  it("comparing pairs finds everybody at distance 0 from an equal row", () => {
    fc.assert(
      fc.property(anyMatrix({ maxCommentators: 1 }), (matrix) => {
        const [row] = matrix.rows;
        if (!row) return;
        const twins = { ...matrix, commentators: ["x", "y"], rows: [row, row] };
        const [pair] = comparePairs(twins, { minimumShared: 1 });
        expect(pair?.distance).toBe(pair?.shared ? 0 : null);
        expect(pair?.sameSide).toBe(pair?.shared);
      }),
    );
  });
});

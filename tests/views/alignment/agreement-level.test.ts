import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePairs } from "@/lib/analysis/pairs/compare-pairs";
import { agreementLevel } from "@/lib/views/alignment/agreement-level";
import { countSides } from "@/lib/views/alignment/count-sides";
import { packRow, unpackRow } from "@/lib/views/alignment/packed-rows";
import { pairWords } from "@/lib/views/alignment/pair-words";
import { anyMatrix } from "@/tests/support/matrices/any-matrix";

describe("the level of agreement", () => {
  it("the level of agreement is strong only beyond three quarters of what is shared", () => {
    const level = (sameSide: number, oppositeSides: number, shared: number) =>
      agreementLevel({ sameSide, oppositeSides, shared });
    // 7 − 0 of 8 is 0.875, 6 − 0 of 8 is 0.75, 7 − 1 of 8 is 0.75.
    expect([level(7, 0, 8), level(6, 0, 8), level(7, 1, 8)]).toEqual([2, 1, 1]);
    expect([level(0, 7, 8), level(0, 6, 8), level(2, 2, 8), level(0, 0, 3)]).toEqual([-2, -1, 0, 0]);
  });

  it("the level of agreement has the sign of same sides less opposite sides, whatever the neutral ones", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (sameSide, oppositeSides, neutral) => {
        const level = agreementLevel({ sameSide, oppositeSides, shared: sameSide + oppositeSides + neutral });
        expect(Math.sign(level)).toBe(Math.sign(sameSide - oppositeSides));
      }),
    );
  });
});

describe("sides counted where a cell is pointed at", () => {
  it("sides counted where a cell is pointed at are those that the page counted, also after being packed", () => {
    fc.assert(
      fc.property(anyMatrix(), (matrix) => {
        const rowOf = new Map(matrix.commentators.map((id, row) => [id, unpackRow(packRow(matrix.rows[row] ?? []))]));
        for (const { a, b, shared, sameSide, oppositeSides } of comparePairs(matrix, { minimumShared: 1 }))
          expect(countSides(rowOf.get(a) ?? [], rowOf.get(b) ?? [])).toEqual({ shared, sameSide, oppositeSides });
      }),
    );
  });

  it("sides counted where a cell is pointed at are told with the names, or why there is nothing to tell", () => {
    const words = (shared: number) =>
      pairWords(["Ann", "Dan"], { shared, sameSide: shared, oppositeSides: 0 }, { minimumShared: 2 });
    expect(words(3)).toBe("Ann and Dan: same side on 3 of 3 shared, opposite sides on 0");
    expect(words(1)).toBe("Ann and Dan share 1 only: not comparable");
    expect(words(0)).toBe("Ann and Dan share no proposition: not comparable");
  });
});

import { describe, expect, it } from "vitest";
import { findIncluded } from "@/lib/analysis/grouping/sample/inclusion-rule";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("the inclusion rule", () => {
  it("the inclusion rule drops who shares too few propositions with others, and the propositions that only one has then", () => {
    expect(findIncluded(matrixOf("1 2 .", "2 1 .", ". . 1"), { minimumShared: 2 })).toEqual({
      rows: [0, 1],
      columns: [0, 1],
      dropped: [{ row: 2, why: "too-few-shared" }],
    });
  });

  it("the inclusion rule goes on until nobody is dropped: who leaves may leave others with too little", () => {
    // c shares p3 with d alone and p2 with a and b; once d is out for want of a second one, c has p2 only.
    const { rows, dropped } = findIncluded(matrixOf("1 1 . .", "1 1 . .", ". 1 1 .", ". . 1 ."), { minimumShared: 2 });
    expect(rows).toEqual([0, 1]);
    expect(dropped.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("the inclusion rule keeps the largest set of people linked by shared propositions and says who is apart from it", () => {
    expect(findIncluded(matrixOf("1 1 . .", "1 1 . .", "1 1 . .", ". . 2 2", ". . 2 2"), { minimumShared: 2 })).toEqual(
      {
        rows: [0, 1, 2],
        columns: [0, 1],
        dropped: [
          { row: 3, why: "other-propositions" },
          { row: 4, why: "other-propositions" },
        ],
      },
    );
  });

  it("the inclusion rule prefers, of sets of as many people, the one with more values", () => {
    expect(
      findIncluded(matrixOf("1 1 . . .", "1 1 . . .", ". . 2 2 2", ". . 2 2 2"), { minimumShared: 2 }).rows,
    ).toEqual([2, 3]);
  });

  it("the inclusion rule includes nobody where nobody shares enough", () => {
    expect(findIncluded(matrixOf("1 .", ". 1"), { minimumShared: 1 }).rows).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowProfiles } from "@/lib/analysis/seriation/row-profiles";
import { anyShuffledMatrix, reorderRows } from "@/tests/support/matrices/any-matrix";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("row profiles", () => {
  it("row profiles sort rows by content, missing first, and keep equal rows together", () => {
    const profiles = rowProfiles(matrixOf("1 2", ". 0", "1 2", "-2 .", "1 .").rows);
    expect(profiles.map(({ members }) => members)).toEqual([[1], [3], [4], [0, 2]]);
  });

  it("row profiles are the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(anyShuffledMatrix({ maxPropositions: 3 }), ({ matrix, order }) => {
        const content = (rows: typeof matrix.rows) =>
          rowProfiles(rows).map(({ row, members }) => [row, members.length]);
        expect(content(reorderRows(matrix, order).rows)).toEqual(content(matrix.rows));
      }),
    );
  });

  it("row profiles are none for no rows and one for people who all said nothing", () => {
    expect(rowProfiles([])).toEqual([]);
    expect(rowProfiles(matrixOf(". .", ". .").rows)).toHaveLength(1);
  });
});

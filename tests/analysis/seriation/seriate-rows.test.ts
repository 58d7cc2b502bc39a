import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriateRows } from "@/lib/analysis/seriation/seriate-rows";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { anyShuffledMatrix, reorderRows } from "@/tests/support/matrices/any-matrix";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

const orderOf = (matrix: StanceMatrix, minimumShared = 2) => seriateRows(matrix, { minimumShared }).order.join("");

describe("seriating rows", () => {
  it("seriating rows lines up a spectrum from one end to the other", () => {
    const matrix = matrixOf("0 0 0", "2 2 2", "-1 -1 -1", "1 1 1", "-2 -2 -2");
    expect(["ecadb", "bdace"]).toContain(orderOf(matrix));
  });

  it("seriating rows keeps two groups apart", () => {
    const matrix = matrixOf("2 2 . 1", "-2 -2 . -1", "2 1 2 .", "-2 . -2 -2", "1 2 2 2");
    expect(orderOf(matrix)).toMatch(/^([ace]{3}[bd]{2}|[bd]{2}[ace]{3})$/);
  });

  it("seriating rows keeps equal rows together on one leaf", () => {
    const { order, leaves } = seriateRows(matrixOf("1 1", "-1 2", "1 1", "0 0"), { minimumShared: 2 });
    expect(leaves).toContainEqual(["a", "c"]);
    expect(order.join("")).toMatch(/ac/);
  });

  it("seriating rows weighs a leaf by its commentators", () => {
    // Leaves (−2, −2), (1, 2) and three times (2, 2): 1/8 apart, then (3 · 1 + 7/8) / 4 to the first
    const { tree } = seriateRows(matrixOf("2 2", "2 2", "2 2", "1 2", "-2 -2"), { minimumShared: 2 });
    expect([...tree.height]).toEqual([1 / 8, (3 + 7 / 8) / 4]);
  });

  it("seriating rows names apart those who share too little with everybody", () => {
    const { order, notComparable } = seriateRows(matrixOf("1 1 .", "1 2 .", ". . 2", ". . ."), { minimumShared: 2 });
    expect([...order].sort()).toEqual(["a", "b"]);
    expect(notComparable).toEqual(["c", "d"]);
  });

  it("seriating rows compares two equal rows with each other, but not two silent people", () => {
    expect(seriateRows(matrixOf("1 1", "1 1"), { minimumShared: 2 }).order).toEqual(["a", "b"]);
    expect(seriateRows(matrixOf(". .", ". ."), { minimumShared: 0 }).order).toEqual([]);
  });

  it("seriating rows has no order for nobody, and none for one", () => {
    expect(seriateRows(matrixOf(), { minimumShared: 2 })).toMatchObject({
      order: [],
      notComparable: [],
      leafOrder: [],
    });
    expect(seriateRows(matrixOf("1 1"), { minimumShared: 2 })).toMatchObject({ order: [], notComparable: ["a"] });
  });

  it("seriating rows does not depend on names or row order", () => {
    fc.assert(
      fc.property(anyShuffledMatrix({ maxPropositions: 8 }), ({ matrix, order }) => {
        const shuffled = reorderRows(matrix, order);
        const renamed = { ...shuffled, commentators: shuffled.commentators.map((id) => `z${id}`) };
        const rowsInOrder = (given: StanceMatrix) =>
          seriateRows(given, { minimumShared: 2 }).order.map((id) => given.rows[given.commentators.indexOf(id)]);
        expect(rowsInOrder(renamed)).toEqual(rowsInOrder(matrix));
      }),
    );
  });
});

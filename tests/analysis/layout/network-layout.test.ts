import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignmentNetwork } from "@/lib/analysis/layout/alignment-network";
import { networkLayout } from "@/lib/analysis/layout/network-layout";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { anyShuffledMatrix, reorderRows } from "@/tests/support/matrices/any-matrix";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

const layoutOf = (matrix: StanceMatrix) => networkLayout(matrix, alignmentNetwork(matrix));

describe("the layout of the network", () => {
  it("the layout of the network draws two linked people at the two ends of the box", () => {
    const xs = layoutOf(matrixOf("1 2", "1 1")).positions.map(({ x, y }) => [x, y]);
    expect(xs.toSorted()).toEqual([
      [0, 0.5],
      [1, 0.5],
    ]);
  });

  it("the layout of the network draws congruent people nearer than people in conflict", () => {
    const { positions } = layoutOf(matrixOf("2 2 1", "2 1 1", "-2 -2 -1", "-2 -2 -2"));
    const between = (one: number, two: number) =>
      Math.hypot(
        (positions[one]?.x ?? 0) - (positions[two]?.x ?? 0),
        (positions[one]?.y ?? 0) - (positions[two]?.y ?? 0),
      );
    expect(between(0, 1)).toBeLessThan(between(0, 2) / 2);
    expect(between(2, 3)).toBeLessThan(between(1, 3) / 2);
  });

  it("the layout of the network gives equal rows places of their own", () => {
    const { positions } = layoutOf(matrixOf("1 2", "1 2", "1 2", "1 2"));
    const spots = positions.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`);
    expect(new Set(spots).size).toBe(4);
  });

  it("the layout of the network gives people without a link no place, and keeps unconnected parts apart", () => {
    const matrix = matrixOf("1 . .", "1 . .", ". 2 .", ". 2 .", ". . 1", ". . .");
    const { positions, isolated } = layoutOf(matrix);
    expect(isolated).toEqual(["e", "f"]);
    expect(positions.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    const [a, b, c] = positions;
    expect(Math.hypot((a?.x ?? 0) - (c?.x ?? 0), (a?.y ?? 0) - (c?.y ?? 0))).toBeGreaterThan(
      2 * Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)),
    );
  });

  it("the layout of the network keeps parts further apart than anybody within them, however long their chains", () => {
    // a and b, b and c are in conflict, so a and c are far by way of b; d and e spoke about something else.
    const { positions } = layoutOf(matrixOf("2 . .", "-2 2 .", ". -2 .", ". . 1", ". . 1"));
    const place = new Map(positions.map(({ id, x, y }) => [id, [x, y] as const]));
    const between = (one: string, two: string) => {
      const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [place.get(one), place.get(two)];
      return Math.hypot(x1 - x2, y1 - y2);
    };
    for (const member of ["a", "b", "c"]) expect(between(member, "d")).toBeGreaterThan(between("a", "c"));
  });

  it("the layout of the network is empty for nobody and has no place for somebody alone", () => {
    expect(layoutOf(matrixOf())).toEqual({ positions: [], isolated: [] });
    expect(layoutOf(matrixOf("1 2"))).toEqual({ positions: [], isolated: ["a"] });
  });

  it("the layout of the network ignores links that name somebody who is not in the matrix", () => {
    const link = { a: "a", b: "stranger", shared: 2, weight: 1, normalised: 1 };
    expect(networkLayout(matrixOf("1 2"), [link]).positions).toEqual([{ id: "a", x: 0.5, y: 0.5 }]);
  });

  it("the layout of the network stays in the box and does not depend on names or row order, exactly", () => {
    fc.assert(
      fc.property(anyShuffledMatrix({ maxCommentators: 9, maxPropositions: 6 }), ({ matrix, order }) => {
        const shuffled = reorderRows(matrix, order);
        const renamed = { ...shuffled, commentators: shuffled.commentators.map((id) => `z${id}`) };
        const spots = (given: StanceMatrix) =>
          layoutOf(given)
            .positions.map(({ id, x, y }) =>
              [JSON.stringify(given.rows[given.commentators.indexOf(id)]), x, y].join(" "),
            )
            .toSorted();
        expect(spots(renamed)).toEqual(spots(matrix));
        for (const { x, y } of layoutOf(matrix).positions) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

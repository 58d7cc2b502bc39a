import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlation } from "@/lib/analysis/correlation";
import { mapCommentators } from "@/lib/analysis/layout/map-commentators";
import { comparePairs } from "@/lib/analysis/pairs/compare-pairs";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { anyMatrix, anyShuffledMatrix, reorderRows } from "@/tests/support/matrices/any-matrix";
import { matrixOf, namedMatrix } from "@/tests/support/matrices/matrix-of";

const SPECTRUM = matrixOf("2 2 2 2", "2 2 1 1", "1 1 0 0", "0 0 -1 0", "-1 -1 -1 -1", "-2 -2 -2 -2");

describe("the map of commentators", () => {
  it("the map of commentators lays a spectrum along x, rising with the proposition that describes it, at distances of stance", () => {
    const map = mapCommentators(SPECTRUM, { minimumShared: 2 });
    const xs = map?.points.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => b - a));
    expect((xs[0] ?? 0) - (xs[5] ?? 0)).toBeCloseTo(1, 1); // from all +2 to all −2
    expect(map?.stress1).toBeLessThan(0.1);
    expect(map?.axes[0][0]?.correlation).toBeGreaterThan(0.95);
    expect(map).toMatchObject({ comparedPairs: 15, pairs: 15, notPlaced: [] });
  });

  it("the map of commentators is refused under six people, counting only those who can be compared", () => {
    expect(mapCommentators(matrixOf("1 1", "1 2", "2 1", "0 0", "1 0"), { minimumShared: 2 })).toBeNull();
    expect(mapCommentators(matrixOf("1 1", "1 2", "2 1", "0 0", "1 0", "1 ."), { minimumShared: 2 })).toBeNull();
    expect(mapCommentators(matrixOf(), { minimumShared: 1 })).toBeNull();
    expect(mapCommentators(matrixOf(". .", ". .", ". .", ". .", ". .", ". ."), { minimumShared: 1 })).toBeNull();
  });

  it("the map of commentators puts equal rows on one spot, and everybody there if nobody differs", () => {
    const map = mapCommentators(matrixOf("2 2 2", "2 2 2", "1 1 0", "-1 0 0", "-1 -1 -2", "-2 -2 -2"), {
      minimumShared: 2,
    });
    expect(map?.points[0]).toMatchObject({ x: map?.points[1]?.x, y: map?.points[1]?.y });
    const same = mapCommentators(matrixOf(...Array.from({ length: 6 }, () => "1 2")), { minimumShared: 2 });
    expect(same).toMatchObject({ stress1: null, comparedPairs: 15, pairs: 15, axes: [[], []] });
    expect(same?.points.every(({ x, y }) => x === 0 && y === 0)).toBe(true);
  });

  it("the map of commentators lets pairs that share too little lie anywhere, and leaves out people nobody can be compared with", () => {
    // f and g share one proposition only; h none with anybody.
    const map = mapCommentators(
      matrixOf("2 2 1 .", "1 1 2 .", "0 0 0 .", "-1 -1 0 .", "-2 -1 -2 .", "2 1 . .", ". -2 -2 .", ". . . 2"),
      { minimumShared: 2 },
    );
    expect(map?.notPlaced).toEqual(["h"]);
    expect(map).toMatchObject({ comparedPairs: 20, pairs: 21 });
    expect(map?.stress1).toBeLessThan(0.2);
  });

  it("the map of commentators draws people who spoke about other things not at all, rather than anywhere", () => {
    const lines = ["2 1 . .", "1 2 . .", "0 1 . .", "0 0 . .", "-1 0 . .", "-2 -2 . .", ". . 1 1", ". . 2 1"];
    expect(mapCommentators(matrixOf(...lines), { minimumShared: 2 })?.notPlaced).toEqual(["g", "h"]);
  });

  it("the map of commentators states the stress and the correlations of the points it draws", () => {
    fc.assert(
      // Half of the people have a twin: a point that stands for two must pull twice.
      fc.property(anyMatrix({ maxPropositions: 6 }), ({ rows }) => {
        const matrix = namedMatrix([...rows, ...rows.slice(0, rows.length / 2)]);
        const map = mapCommentators(matrix, { minimumShared: 2 });
        if (!map) return;
        const place = new Map(map.points.map((point) => [point.id, point]));
        let misfit = 0;
        let size = 0;
        let compared = 0;
        for (const { a, b, distance } of comparePairs(matrix, { minimumShared: 2 })) {
          const [one, two] = [place.get(a), place.get(b)];
          if (!one || !two || distance === null) continue;
          const drawn = Math.hypot(one.x - two.x, one.y - two.y);
          misfit += (drawn - distance) ** 2;
          size += drawn ** 2;
          compared += 1;
        }
        expect(map.comparedPairs).toBe(compared);
        if (map.stress1 !== null) expect(map.stress1).toBeCloseTo(Math.sqrt(misfit / size), 6);
        (["x", "y"] as const).forEach((axis, index) => {
          const [strongest] = map.axes[index] ?? [];
          if (!strongest) return;
          const column = matrix.propositions.indexOf(strongest.propositionId);
          const held = matrix.rows.flatMap((row, person) => {
            const point = place.get(matrix.commentators[person] ?? "");
            const value = row[column] ?? null;
            return point && value !== null ? [[value, point[axis]] as const] : [];
          });
          const drawn = correlation(
            held.map(([value]) => value),
            held.map(([, coordinate]) => coordinate),
          );
          expect(strongest.correlation).toBeGreaterThan(0);
          expect(drawn).toBeCloseTo(strongest.correlation, 6);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("the map of commentators does not depend on names or row order, exactly", () => {
    fc.assert(
      fc.property(anyShuffledMatrix({ maxPropositions: 8 }), ({ matrix, order }) => {
        const shuffled = reorderRows(matrix, order);
        const renamed = { ...shuffled, commentators: shuffled.commentators.map((id) => `z${id}`) };
        const facts = (given: StanceMatrix) => {
          const map = mapCommentators(given, { minimumShared: 2 });
          if (!map) return null;
          const rowOf = (id: string) => JSON.stringify(given.rows[given.commentators.indexOf(id)]);
          const { points, notPlaced, ...rest } = map;
          const spots = points.map(({ id, x, y }) => `${rowOf(id)} ${x} ${y}`).toSorted();
          return { spots, notPlaced: notPlaced.map(rowOf).toSorted(), ...rest };
        };
        expect(facts(renamed)).toEqual(facts(matrix));
      }),
      { numRuns: 60 },
    );
  });
});

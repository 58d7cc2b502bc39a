import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementLevel } from "@/lib/views/alignment/agreement-level";
import { averageBlocks } from "@/lib/views/alignment/average-blocks";
import { levelPaths } from "@/lib/views/alignment/level-paths";
import { matrixFrame } from "@/lib/views/alignment/matrix/matrix-frame";
import { matrixLayout } from "@/lib/views/alignment/matrix/matrix-layout";
import { spanLabels } from "@/lib/views/alignment/matrix/span-labels";
import type { NamedCommentator } from "@/lib/wording/names";

const named = (count: number, name: string): NamedCommentator[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `v${n}`,
    name,
    probably: null,
    institution: null,
    country: null,
    comparable: true,
  }));

describe("the cells of a matrix as strokes", () => {
  it("the cells of a matrix as strokes fill exactly the cells of their level right of the diagonal", () => {
    const level = fc.constantFrom<AgreementLevel | null>(-2, -1, 0, 1, 2, null);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.array(level, { minLength: 81, maxLength: 81 }), (size, levels) => {
        const at = (row: number, column: number) => levels[row * 9 + column] ?? null;
        const drawn = new Map<string, AgreementLevel>();
        for (const [drawnLevel, path] of levelPaths(size, at)) {
          let [x, y] = [0, 0];
          for (const [, move = "", dx, dy, length] of path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h(\d+)/g)) {
            [x, y] = move === "M" ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
            for (let step = 0; step < Number(length); step++) drawn.set(`${Math.floor(y)} ${x + step}`, drawnLevel);
            x += Number(length);
          }
        }
        for (let row = 0; row < size; row++)
          for (let column = 0; column < size; column++)
            expect(drawn.get(`${row} ${column}`) ?? null).toBe(column > row ? at(row, column) : null);
        expect(drawn.size).toBeLessThanOrEqual((size * (size - 1)) / 2);
      }),
    );
  });
});

describe("the layout of a matrix", () => {
  it("the layout of a matrix never is wider than its column, and gives every cell a pixel or averages them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1500 }),
        fc.constantFrom("Chad", "李明", "Standing Conference on Arms, Trade and Technology Transfers of the East"),
        fc.boolean(),
        fc.constantFrom("2/2", "24/24", "104/120"),
        (count, name, hasGroups, text) => {
          const layout = matrixLayout({ commentators: named(count, name), hasGroups, texts: [text] });
          if (layout.mode === "averaged") expect(layout.cellWidth).toBeLessThan(1);
          else expect(layout.left + count * layout.cellWidth).toBeLessThanOrEqual(1040);
          if (layout.mode === "text") expect(layout.cellWidth).toBeGreaterThanOrEqual(18);
          if (layout.isTable) expect(layout.cellWidth).toBeGreaterThanOrEqual(24);
        },
      ),
    );
  });

  it("the layout of a matrix writes counts for a few, colours cells for hundreds, and averages beyond a thousand", () => {
    const mode = (count: number) =>
      matrixLayout({ commentators: named(count, "Chad"), hasGroups: true, texts: ["2/3"] }).mode;
    expect([12, 36, 60, 188, 500, 1200].map(mode)).toEqual(["text", "text", "cells", "cells", "cells", "averaged"]);
  });

  it("the layout of a matrix makes room for long counts where commentators are few", () => {
    const layout = matrixLayout({
      commentators: named(12, "Standing Conference on Arms"),
      hasGroups: true,
      texts: ["18/20"],
    });
    expect([layout.mode, layout.isTable]).toEqual(["text", true]);
  });

  it("the layout of a matrix says where the cells are as shares of the picture", () => {
    // 40 and 20 around 10 cells of 5 in a picture of 100 by 74 (20 + 50 + 4).
    const layout = {
      ...matrixLayout({ commentators: named(10, "Chad"), hasGroups: false, texts: [] }),
      width: 100,
      left: 40,
    };
    const frame = matrixFrame({ ...layout, cellWidth: 5, cellHeight: 5 }, { count: 10, top: 20 });
    expect(frame).toEqual({ left: 0.4, top: 20 / 74, width: 0.5, height: 50 / 74 });
  });
});

describe("labels beside runs of rows", () => {
  it("labels beside runs of rows stand at the middle where there is room, and never nearer than the gap", () => {
    expect(spanLabels([20, 60, 62], { gap: 15, from: 5, to: 75 }).map(({ y }) => y)).toEqual([20, 60, 75]);
    // The last is pushed down beyond the end and pushes the others back.
    expect(spanLabels([60, 70, 74], { gap: 15, from: 5, to: 75 }).map(({ y }) => y)).toEqual([45, 60, 75]);
  });
});

describe("a matrix of too many rows", () => {
  it("a matrix of too many rows is averaged by group: same and opposite sides of all pairs together", () => {
    const pair = (sameSide: number, oppositeSides: number) => ({
      ...{ a: "", b: "", shared: 4, sameSide, oppositeSides, oneNeutral: 0, distance: 0, agreement: 1 },
    });
    const spans = [
      { key: "g1", title: "Group 1", group: null, from: 0, to: 2, leaning: 0 },
      { key: "g2", title: "Group 2", group: null, from: 2, to: 3, leaning: 0 },
    ];
    const { cells } = averageBlocks({
      count: 3,
      spans,
      pairAt: (row, column) => (row === column ? null : row + column === 1 ? pair(4, 0) : pair(1, 3)),
    });
    expect(cells.map((row) => row.map(({ level }) => level))).toEqual([
      [2, -1],
      [-1, null],
    ]);
    // Two pairs between the groups, 1 of 4 each.
    expect(cells[0]?.[1]?.words).toBe("Group 1 and Group 2: same side in 2 of 8 shared positions of 2 pairs");
    expect(cells[1]?.[1]?.words).toBe("Within Group 2: no pair can be compared");
  });

  it("a matrix of too many rows without groups is averaged over runs of neighbours", () => {
    const { rows } = averageBlocks({ count: 1000, spans: [], pairAt: () => null });
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(rows.length).toBeLessThanOrEqual(60);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementLevel } from "@/lib/views/alignment/agreement-level";
import { levelPaths } from "@/lib/views/alignment/level-paths";

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

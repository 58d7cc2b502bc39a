import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrixFrame } from "@/lib/views/alignment/matrix/matrix-frame";
import { matrixLayout } from "@/lib/views/alignment/matrix/matrix-layout";
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SlideCell } from "@/lib/briefing/slides/slide";
import { cellText } from "@/lib/briefing/slides/table-cells";
import { rowHeight, tablePages } from "@/lib/briefing/slides/table-pages";

const cell = (text: string): SlideCell => ({
  ...{ runs: [{ text }], align: "l", anchor: "t", value: null, group: null, isHeader: false },
});
const measure = { columnWidths: [2, 3, 3], size: 18 };
const words = (count: number) => Array.from({ length: count }, (_, number) => `word${number}`).join(" ");

describe("a table over several slides", () => {
  it("a table over several slides is cut inside a row that is higher than a slide: every word stands once, and the row says that it goes on", () => {
    const pages = tablePages([[cell("Agree"), cell(words(120)), cell("few words")]], {
      ...measure,
      height: 4,
      onFirst: 0,
    });
    expect(pages.length).toBeGreaterThan(1);
    const rows = pages.flat().map(({ cells }) => cells.map(cellText));
    expect(rows.map(([first]) => first)).toEqual(["Agree", ...pages.slice(1).map(() => "Agree (continued)")]);
    expect(rows.flatMap(([, long = ""]) => long.split(" ").filter(Boolean))).toEqual(words(120).split(" "));
    expect(rows.map(([, , short]) => short).join("")).toBe("few words");
  });

  it("a table over several slides keeps each page within its height, whatever its rows hold", () => {
    const anyRow = fc
      .tuple(fc.nat(3), fc.nat(90), fc.nat(40))
      .map((counts) => counts.map((count) => cell(words(count))));
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (rows, onFirst) => {
          const height = 4;
          const pages = tablePages(rows, { ...measure, height, onFirst });
          for (const [position, page] of pages.entries()) {
            const room = position === 0 ? height - onFirst : height;
            expect(page.reduce((sum, row) => sum + row.height, 0)).toBeLessThanOrEqual(room + 1e-6);
            for (const row of page) expect(row.height).toBeCloseTo(rowHeight(row.cells, measure), 9);
          }
          const said = (column: number) =>
            pages.flat().flatMap(({ cells }) =>
              cellText(cells[column] ?? cell(""))
                .split(" ")
                .filter(Boolean),
            );
          for (const column of [1, 2])
            expect(said(column)).toEqual(
              rows.flatMap((row) =>
                cellText(row[column] ?? cell(""))
                  .split(" ")
                  .filter(Boolean),
              ),
            );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a table over several slides leaves a row whole that fits the next page", () => {
    // Three lines of 18 points are higher than what is left after the first row, and lower than a page.
    const rows = [
      [cell("a"), cell(words(20)), cell("")],
      [cell("b"), cell(words(20)), cell("")],
    ];
    const pages = tablePages(rows, { ...measure, height: 2.2, onFirst: 0 });
    expect(pages.map((page) => page.map(({ cells }) => cellText(cells[0] ?? cell(""))))).toEqual([["a"], ["b"]]);
  });
});

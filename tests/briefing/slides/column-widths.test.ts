import { describe, expect, it } from "vitest";
import { columnWidths } from "@/lib/briefing/slides/column-widths";
import { slideCells } from "@/lib/briefing/slides/table-cells";

const SIZE = 14;
const WIDTH = 10;

function widthsOf(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const cells = slideCells({
    caption: "",
    header,
    rows: rows.map((row) => row.map((text) => ({ text, number: null, kind: "text" as const }))),
  });
  return columnWidths(cells, { width: WIDTH, size: SIZE });
}
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
const LONG = "A sentence that goes on for quite some time before it comes to its end. ".repeat(4);

describe("the widths of columns on a slide", () => {
  it("the widths of columns on a slide are together the width of the table, whether its words fit one line or not", () => {
    expect(sum(widthsOf(["a", "b"], ["short", "words"]))).toBeCloseTo(WIDTH, 6);
    expect(sum(widthsOf(["a", "b"], ["short", LONG]))).toBeCloseTo(WIDTH, 6);
  });

  it("the widths of columns on a slide give alike columns the same", () => {
    const [one = 0, other] = widthsOf(["a", "a"], ["word", "word"]);
    expect(one).toBeCloseTo(WIDTH / 2, 6);
    expect(other).toBeCloseTo(WIDTH / 2, 6);
  });

  it("the widths of columns on a slide give most to the column that holds most", () => {
    const [names = 0, words = 0] = widthsOf(["Name", "Words"], ["Ada", LONG], ["Bo", LONG]);
    expect(words).toBeGreaterThan(3 * names);
  });

  it("the widths of columns on a slide leave a column room for its longest word, however much the other holds", () => {
    const [names = 0] = widthsOf(["Name", "Words"], ["Internationalisation", LONG.repeat(10)]);
    const [alone = 0] = widthsOf(["Name", "Words"], ["I", LONG.repeat(10)]);
    expect(names).toBeGreaterThan(2 * alone);
  });
});

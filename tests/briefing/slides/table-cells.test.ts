import { describe, expect, it } from "vitest";
import type { BriefingCell } from "@/lib/briefing/briefing";
import { cellText, slideCells } from "@/lib/briefing/slides/table-cells";

const cell = (kind: BriefingCell["kind"], text: string, number: number | null = null): BriefingCell => ({
  text,
  number,
  kind,
});
const table = (header: readonly string[], ...rows: readonly (readonly BriefingCell[])[]) => ({
  caption: "",
  header,
  rows,
});

describe("the cells of a table on a slide", () => {
  it("the cells of a table on a slide begin with the header in bold, its words at the foot", () => {
    const [header] = slideCells(table(["Name", "Count"], [cell("heading", "Ada"), cell("count", "3", 3)]));
    expect(header?.map((one) => [cellText(one), one.runs[0]?.isBold, one.anchor, one.isHeader])).toEqual([
      ["Name", true, "b", true],
      ["Count", true, "b", true],
    ]);
  });

  it("the cells of a table on a slide stand to the left in the first column, counts to the right, words to the left and marks in the middle", () => {
    const [, row] = slideCells(
      table(
        ["a", "b", "c", "d"],
        [cell("heading", "Ada"), cell("count", "3", 3), cell("text", "words"), cell("value", "+", 1)],
      ),
    );
    expect(row?.map(({ align }) => align)).toEqual(["l", "r", "l", "ctr"]);
    // Only values are bold: a count is a number too.
    expect(row?.map(({ runs }) => runs[0]?.isBold ?? false)).toEqual([false, false, false, true]);
  });

  it("the cells of a table on a slide are coloured by their value, and pale where there is none", () => {
    const [, row] = slideCells(
      table(["a", "b", "c"], [cell("heading", "Ada"), cell("value", "++", 2), cell("none", "·")]),
    );
    expect(row?.map(({ value }) => value)).toEqual([null, 2, null]);
    expect(row?.[1]?.runs).toEqual([{ text: "++", isBold: true }]);
    expect(row?.[2]?.runs).toEqual([{ text: "·", colour: "tx2" }]);
  });

  it("the cells of a table on a slide stand at the top of their rows in a table with words, else in the middle", () => {
    const anchorOf = (kind: BriefingCell["kind"]) =>
      slideCells(table(["a", "b"], [cell("heading", "Ada"), cell(kind, "x")]))[1]?.[0]?.anchor;
    expect(anchorOf("text")).toBe("t");
    expect(anchorOf("value")).toBe("ctr");
  });

  it("the cells of a table on a slide have the colour of their group in the heads of its column alone", () => {
    const given = { ...table(["a", "b"], [cell("heading", "Ada"), cell("value", "+", 1)]), columnGroups: [null, 2] };
    expect(slideCells(given).map((row) => row.map(({ group }) => group))).toEqual([
      [null, 2],
      [null, null],
    ]);
  });
});

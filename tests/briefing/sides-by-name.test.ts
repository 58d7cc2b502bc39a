import { describe, expect, it } from "vitest";
import type { BriefingCell } from "@/lib/briefing/briefing";
import { sidesByName } from "@/lib/briefing/sides-by-name";

const heading = (text: string): BriefingCell => ({ text, number: null, kind: "heading" });
const value = (number: number, isUnsure = false): BriefingCell => ({ text: "", number, kind: "value", isUnsure });
const missing = (kind: BriefingCell["kind"]): BriefingCell => ({ text: "", number: null, kind });

const matrix = {
  caption: "Who stands where",
  header: ["Commentator", "Arms", "Visit"],
  rows: [
    [heading("Ada"), value(2), value(0)],
    [heading("Bo"), value(-1), missing("none")],
    [heading("Cy"), value(-2, true), missing("declined")],
    [heading("Di"), value(1), missing("not-coded")],
  ],
};

describe("a table of positions turned round", () => {
  it("a table of positions turned round has a row for each proposition with the names on each side, and says who strongly and who unsurely", () => {
    const { header, rows } = sidesByName(matrix);
    expect(header).toEqual(["Proposition", "Disagree", "Neutral", "Agree", "No value"]);
    expect(rows[0]?.map(({ text }) => text)).toEqual([
      "Arms",
      "Bo and Cy (strongly, low confidence)",
      "no one",
      "Ada (strongly) and Di",
      "no one",
    ]);
  });

  it("a table of positions turned round names who has no value with the reason, and leaves out who was never met", () => {
    expect(sidesByName(matrix).rows[1]?.map(({ text }) => text)).toEqual([
      "Visit",
      "no one",
      "Ada",
      "no one",
      "Cy (declined to say)",
    ]);
  });

  it("a table of positions turned round has no column for missing values where there are none", () => {
    const { header } = sidesByName({ ...matrix, rows: matrix.rows.slice(0, 2) });
    expect(header).toHaveLength(4);
  });

  it("a table of positions turned round names so many in a cell and counts the others; with 0 it counts all", () => {
    const cellOf = (most: number) => sidesByName(matrix, most).rows[0]?.[1]?.text;
    expect(cellOf(1)).toBe("Bo and 1 more");
    expect(cellOf(2)).toBe("Bo and Cy (strongly, low confidence)");
    expect(cellOf(0)).toBe("2");
  });

  it("a table of positions turned round takes the propositions as clauses where it has them", () => {
    const { rows } = sidesByName({ ...matrix, columnClauses: ["arms were sent", "the visit was planned"] });
    expect(rows.map(([first]) => first?.text)).toEqual(["arms were sent", "the visit was planned"]);
  });
});

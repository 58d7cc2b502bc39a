import { describe, expect, it } from "vitest";
import { columnShares } from "@/lib/briefing/column-shares";

const cell = (text: string) => ({ text, number: null, kind: "text" as const });
const sharesOf = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  columnShares({ header, rows: rows.map((row) => row.map(cell)) });

describe("the shares of columns in the width of a table", () => {
  it("the shares of columns in the width of a table follow the longest text of each, none narrower than nine letters", () => {
    // 30 letters and 2, which counts as 9: 30 / 39 and 9 / 39.
    const [wide, narrow] = sharesOf(["a", "b"], ["x".repeat(30), "yy"]);
    expect(wide).toBeCloseTo(30 / 39, 9);
    expect(narrow).toBeCloseTo(9 / 39, 9);
  });

  it("the shares of columns in the width of a table keep a heading's longest word whole, two letters wider for its weight, and break the heading over three lines", () => {
    // "Institutions" has 12 letters and 2 for bold: 14 beside 10. A heading of 45 letters in three lines needs 15.
    expect(sharesOf(["Institutions", "b"], ["x", "y".repeat(10)])[0]).toBeCloseTo(14 / 24, 9);
    expect(sharesOf(["a b c d e f g h i j k l m n o p q r s t u v w", "b"], ["x", "y".repeat(10)])[0]).toBeCloseTo(
      15 / 25,
      9,
    );
  });

  it("the shares of columns in the width of a table let a first column of names break beyond 34 letters where there are several others", () => {
    const [name] = sharesOf(["a", "b", "c"], ["x".repeat(50), "y".repeat(10), "z".repeat(10)]);
    expect(name).toBeCloseTo(34 / 54, 9);
  });

  it("the shares of columns in the width of a table share what the narrow columns leave of 88 letters by what the wide ones hold", () => {
    // Two of 60 letters and one of 10: 78 letters for two alike, 39 each.
    const long = "x".repeat(60);
    expect(sharesOf(["a", "b"], [long, long])).toEqual([0.5, 0.5]);
    const [, , narrow] = sharesOf(["a", "b", "c"], [`${"x".repeat(34)}`, long, "y".repeat(10)]);
    expect(narrow).toBeCloseTo(10 / 88, 9);
  });

  it("the shares of columns in the width of a table sum to 1, also without rows", () => {
    for (const shares of [sharesOf(["a", "b", "c"]), sharesOf(["a"], ["x".repeat(500)])]) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
});

import { describe, expect, it } from "vitest";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { marksLegend, tableWords } from "@/lib/exports/tables/table-words";

const phrase = (words: string, alone = words) => ({ singular: words, plural: words, alone });
const votes = {
  wording: {
    ...DEFAULT_WORDING,
    scale: {
      [-1]: phrase("voted against"),
      0: phrase("abstained on", "abstained"),
      1: phrase("voted for"),
    },
  },
};

describe("the words of a table of positions", () => {
  it("the words of a table of positions name the five values, most agreeing first, then the kinds of missing", () => {
    const { marks, hasDegrees } = tableWords({ wording: DEFAULT_WORDING });
    expect(marks.map(({ glyph }) => glyph)).toEqual(["++", "+", "0", "−", "−−", "·", "?", "∅", "≠", "◦"]);
    expect(hasDegrees).toBe(true);
  });

  it("the words of a table of positions name only the values that the dossier has words for, and know no degrees then", () => {
    const { marks, sides, hasDegrees } = tableWords(votes);
    expect(marks.slice(0, 3).map(({ words }) => words)).toEqual(["voted for", "abstained", "voted against"]);
    expect(marks).toHaveLength(3 + 5);
    expect(sides).toEqual({ disagree: "voted against", neutral: "abstained", agree: "voted for" });
    expect(hasDegrees).toBe(false);
  });

  it("the words of a table of positions stand in a row under a table", () => {
    expect(marksLegend(votes)).toMatch(/^\+ voted for {3}0 abstained {3}− voted against {3}· /);
  });
});

import { describe, expect, it } from "vitest";
import { firstDifference, namedCharacter } from "@/lib/anchoring/first-difference";

describe("firstDifference", () => {
  it("firstDifference finds the first character that differs after folding", () => {
    // "“No” arms" folds like '"No" arms'; s against y stand at offset 8 of both.
    expect(firstDifference("“No” arms", '"No" army')).toEqual({ at: 8, first: "s", second: "y" });
  });

  it("firstDifference counts in the first text as it is written, with what folding drops", () => {
    // The joiner takes one unit of the first text: its letter x stands at 3.
    expect(firstDifference("a\u200dbx", "aby")).toEqual({ at: 3, first: "x", second: "y" });
  });

  it("firstDifference says where one text ends before the other", () => {
    expect(firstDifference("arm", "arms")).toEqual({ at: 3, first: null, second: "s" });
  });

  it("firstDifference names the accent that differs, not the letter that carries it", () => {
    // é and è are one letter each after composition.
    expect(firstDifference("cafe\u0301", "cafe\u0300")).toEqual({ at: 3, first: "é", second: "è" });
  });

  it("firstDifference finds none between texts that only typography tells apart", () => {
    expect(firstDifference("o\ufb00er…", "offer...")).toBeNull();
  });
});

describe("namedCharacter", () => {
  it.each([
    ["ł", "“ł” (U+0142)"],
    ["\u0007", "U+0007"],
    ["\u00a0", "U+00A0"],
    ["😀", "“😀” (U+1F600)"],
    [null, "nothing more"],
  ])("namedCharacter names %j", (character, words) => {
    expect(namedCharacter(character)).toBe(words);
  });
});

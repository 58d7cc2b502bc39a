import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDifference } from "@/lib/anchoring/word-difference";

describe("the difference of two texts", () => {
  it("the difference of two texts shows a word that was replaced", () => {
    expect(wordDifference({ first: "a bee c", second: "a wasp c" })).toEqual([
      { kind: "same", text: "a " },
      { kind: "missing", text: "bee" },
      { kind: "added", text: "wasp" },
      { kind: "same", text: " c" },
    ]);
  });

  it("the difference of two texts is one same part for equal texts, and nothing for empty ones", () => {
    expect(wordDifference({ first: "a b", second: "a b" })).toEqual([{ kind: "same", text: "a b" }]);
    expect(wordDifference({ first: "", second: "" })).toEqual([]);
  });

  it("the difference of two texts shows texts beyond the limit whole", () => {
    const long = "word ".repeat(2_000);
    const kinds = wordDifference({ first: long, second: `${long}more` }).map(({ kind }) => kind);
    expect(kinds).toEqual(["missing", "added"]);
  });

  it("the difference of two texts gives back both texts", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "é", "😀", "\u0301") });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const parts = wordDifference({ first, second });
        const join = (leaveOut: string) =>
          parts
            .filter(({ kind }) => kind !== leaveOut)
            .map((part) => part.text)
            .join("");
        expect([join("added"), join("missing")]).toEqual([first, second]);
      }),
    );
  });
});

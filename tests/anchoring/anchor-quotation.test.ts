import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuotation, type Selector } from "@/lib/anchoring/anchor-quotation";

function aSelector(selector: Partial<Selector>): Selector {
  return { exact: "", prefix: null, suffix: null, start: null, end: null, ...selector };
}

describe("anchoring a quotation", () => {
  it("anchoring a quotation finds the exact position", () => {
    const anchor = anchorQuotation(aSelector({ exact: "cd", start: 2, end: 4 }), "abcdcd");
    expect(anchor).toEqual({ state: "verbatim", start: 2, end: 4, moved: false });
  });

  it("anchoring a quotation finds the same text nearest to the position, and says that it moved", () => {
    // "cd" stands at 0, 4 and 20; 4 is nearest to 6.
    const anchor = anchorQuotation(aSelector({ exact: "cd", start: 6, end: 8 }), `cd  cd${" ".repeat(14)}cd`);
    expect(anchor).toEqual({ state: "verbatim", start: 4, end: 6, moved: true });
  });

  it("anchoring a quotation chooses by context where there is no position", () => {
    const text = "He said yes. She said yes. They said yes!";
    const anchor = anchorQuotation(aSelector({ exact: "said yes", prefix: "She ", suffix: ". They" }), text);
    expect(anchor).toEqual({ state: "verbatim", start: 17, end: 25, moved: false });
  });

  it("anchoring a quotation chooses by context between two places that are equally near", () => {
    // "x" at 0 and 4, position 2; only the second is followed by "!".
    const anchor = anchorQuotation(aSelector({ exact: "x", suffix: "!", start: 2, end: 3 }), "x...x!");
    expect(anchor.start).toBe(4);
  });

  it("anchoring a quotation finds it with other quotation marks, dashes and spaces, at offsets of the original", () => {
    const text = "He said:\u00a0“no – never”.";
    const anchor = anchorQuotation(aSelector({ exact: '"no - never"', start: 9, end: 21 }), text);
    expect(anchor).toEqual({ state: "verbatim-after-folding", start: 9, end: 21, moved: false });
  });

  it("anchoring a quotation counts UTF-16 code units, also after folding", () => {
    const anchor = anchorQuotation(aSelector({ exact: "caf\u00e9" }), "😀😀 cafe\u0301");
    // Two emoji are four units, then a space; e with its accent is two units of the original.
    expect(anchor).toEqual({ state: "verbatim-after-folding", start: 5, end: 10, moved: false });
  });

  it("anchoring a quotation prefers the words as they are over folded ones that are nearer", () => {
    const anchor = anchorQuotation(aSelector({ exact: "a-b", start: 0, end: 3 }), "a–b a-b");
    expect(anchor).toEqual({ state: "verbatim", start: 4, end: 7, moved: true });
  });

  it("anchoring a quotation does not find text that differs in a letter, a digit or a capital", () => {
    for (const exact of ["ten missilez", "Ten missiles", "10 missiles", ""]) {
      expect(anchorQuotation(aSelector({ exact }), "ten missiles").state, exact).toBe("not-found");
    }
  });

  it("anchoring a quotation says that the text is not held, whatever the quotation", () => {
    const anchor = anchorQuotation(aSelector({ exact: "a", start: 0, end: 1 }), null);
    expect(anchor).toEqual({ state: "source-text-not-held", start: null, end: null, moved: false });
  });

  it("anchoring a quotation finds every stretch of every text, exactly where it was taken", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, first, length) => {
        const start = first % text.length;
        const exact = text.slice(start, start + 1 + (length % 20));
        const end = start + exact.length;
        const anchor = anchorQuotation(aSelector({ exact, start, end }), text);
        expect(anchor).toEqual({ state: "verbatim", start, end, moved: false });
      }),
    );
  });
});

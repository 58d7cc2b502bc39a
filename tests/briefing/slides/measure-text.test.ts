import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, faceOf, heightOf, linesIn, linesOf, lineWidth } from "@/lib/briefing/slides/measure-text";

const RUNNING = [
  "word ".repeat(200).trim(),
  "武器不会交付".repeat(60),
  "x".repeat(900),
  "لن تُسلَّم الأسلحة ".repeat(40),
  "🚀👩‍👩‍👧‍👦 ".repeat(60),
];

describe("measured text", () => {
  it("measured text cuts any text into pieces that joined are the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), fc.integer({ min: 1, max: 5 }), (text, lines) => {
        expect(cutText(text, { width: 4, size: 20, lines }).join("")).toBe(text);
      }),
    );
  });

  it("measured text keeps every piece of running text within its lines, also where there are no spaces", () => {
    for (const face of ["sans", "sansBold", "serif", "serifBold"] as const) {
      for (const text of RUNNING) {
        const pieces = cutText(text, { width: 4, size: 20, face, lines: 3 });
        expect(pieces.length).toBeGreaterThan(1);
        for (const piece of pieces) expect(linesOf(piece, { width: 4, size: 20, face })).toBeLessThanOrEqual(3);
      }
    }
  });

  it("measured text takes the widths of letters from the fonts: narrow ones narrow, wide ones wide, Chinese ones an em", () => {
    // At 72 points an em is an inch. Arial has i = 0.222, m = 0.833 and W = 0.944 ems; Geist is wider in i (0.24).
    const width = (text: string) => lineWidth(text, { size: 72 });
    expect(width("i".repeat(100))).toBeGreaterThan(22);
    expect(width("i".repeat(100))).toBeLessThan(28);
    expect(width("m".repeat(100))).toBeGreaterThan(83);
    expect(width("W".repeat(100))).toBeGreaterThan(94);
    expect(width("武".repeat(100))).toBeGreaterThan(100);
    expect(width("武".repeat(100))).toBeLessThan(105);
    // Bold letters with serifs are the widest of the four.
    const words = "Where they split";
    expect(lineWidth(words, { size: 72, face: "serifBold" })).toBeGreaterThan(
      lineWidth(words, { size: 72, face: "serif" }),
    );
    expect(lineWidth(words, { size: 72, face: "serif" })).toBeGreaterThan(width(words));
  });

  it("measured text counts a line break as a line, and gives higher lines to letters that another font draws", () => {
    expect(linesOf("one\ntwo\n", { width: 4, size: 20 })).toBe(3);
    expect(heightOf(2, 20, "武器")).toBeGreaterThan(heightOf(2, 20, "arms"));
    expect(linesIn(heightOf(4, 20), 20)).toBe(4);
    expect(linesIn(0, 20)).toBe(1);
  });

  it("measured text knows the face of a placeholder", () => {
    expect(faceOf({ isHeadingFace: true, isBold: true })).toBe("serifBold");
    expect(faceOf({ isHeadingFace: false, isBold: false })).toBe("sans");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnShares } from "../../lib/briefing/column-shares";
import { cutText, linesOf, sizeFor } from "../../lib/briefing/pptx/fit-text";
import { isRightToLeft } from "../../lib/briefing/text-direction";
import { escapeXml, xmlText } from "../../lib/briefing/xml-text";

describe("fitting text", () => {
  it("cuts any text into pieces that fit and joined are the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), fc.integer({ min: 1, max: 5 }), (text, lines) => {
        const box = { width: 4, size: 20, lines };
        const pieces = cutText(text, box);
        expect(pieces.join("")).toBe(text);
      }),
    );
  });

  it("keeps every piece of running text within its lines, also where there are no spaces", () => {
    const box = { width: 4, size: 20, lines: 3 };
    for (const text of ["word ".repeat(200).trim(), "武器不会交付".repeat(60), "x".repeat(900)]) {
      const pieces = cutText(text, box);
      expect(pieces.length).toBeGreaterThan(1);
      for (const piece of pieces) expect(linesOf(piece, box)).toBeLessThanOrEqual(3);
    }
  });

  it("counts wide letters as wide", () => {
    // Four inches at 20 points are 14.4 ems: 13 wide letters, 27 narrow ones.
    expect(linesOf("武".repeat(13), { width: 4, size: 20 })).toBe(1);
    expect(linesOf("武".repeat(14), { width: 4, size: 20 })).toBe(2);
    expect(linesOf("a".repeat(27), { width: 4, size: 20 })).toBe(1);
  });

  it("takes the largest size that fits, the smallest where none does", () => {
    const given = { width: 4, sizes: [40, 20, 10], lines: 1 };
    expect(sizeFor("ab", given)).toBe(40);
    expect(sizeFor("a".repeat(20), given)).toBe(20);
    expect(sizeFor("a".repeat(400), given)).toBe(10);
  });
});

describe("columns", () => {
  it("share the whole width, the longer text the more", () => {
    const cell = (text: string) => ({ text, number: null, kind: "text" as const });
    const shares = columnShares({ header: ["A", "B"], rows: [[cell("short"), cell("a much longer text than that")]] });
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 1);
  });
});

describe("text for XML", () => {
  it("loses what XML forbids and nothing else", () => {
    expect(xmlText("a\u0000b\u0007c\uD800d\uFFFEe")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    expect(xmlText("tab\t line\n 👩‍👧 é 武 ع")).toBe("tab\t line\n 👩‍👧 é 武 ع");
    expect(escapeXml(`<a b="c">&`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
  });
});

describe("the direction of a text", () => {
  it("is that of its first letter", () => {
    expect(isRightToLeft("… لن تُسلَّم")).toBe(true);
    expect(isRightToLeft("שלום")).toBe(true);
    expect(isRightToLeft("He said لن")).toBe(false);
    expect(isRightToLeft("123 …")).toBe(false);
  });
});

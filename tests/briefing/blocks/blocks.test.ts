import { describe, expect, it } from "vitest";
import { columnShares } from "@/lib/briefing/column-shares";
import { isRightToLeft } from "@/lib/office/text-direction";
import { escapeXml, xmlText } from "@/lib/office/xml-text";

describe("columns", () => {
  it("columns share the whole width, the longer text the more", () => {
    const cell = (text: string) => ({ text, number: null, kind: "text" as const });
    const shares = columnShares({ header: ["A", "B"], rows: [[cell("short"), cell("a much longer text than that")]] });
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 1);
  });
});

describe("text for XML", () => {
  it("text for XML loses what XML forbids and nothing else", () => {
    expect(xmlText("a\u0000b\u0007c\uD800d\uFFFEe")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    expect(xmlText("tab\t line\n 👩‍👧 é 武 ع")).toBe("tab\t line\n 👩‍👧 é 武 ع");
    expect(escapeXml(`<a b="c">&`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
  });
});

describe("the direction of a text", () => {
  it("the direction of a text is that of its first letter", () => {
    expect(isRightToLeft("… لن تُسلَّم")).toBe(true);
    expect(isRightToLeft("שלום")).toBe(true);
    expect(isRightToLeft("He said لن")).toBe(false);
    expect(isRightToLeft("123 …")).toBe(false);
  });
});

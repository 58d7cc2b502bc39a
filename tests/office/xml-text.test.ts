import { describe, expect, it } from "vitest";
import { escapeXml, escapeXstring, xmlText } from "@/lib/office/xml-text";

describe("text for XML", () => {
  it("text for XML loses what XML forbids and nothing else", () => {
    expect(xmlText("a\u0000b\u0007c\uD800d\uFFFEe")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    expect(xmlText("tab\t line\n 👩‍👧 é 武 ع")).toBe("tab\t line\n 👩‍👧 é 武 ع");
    expect(escapeXml(`<a b="c">&`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
  });

  it("text for XML keeps words that a spreadsheet would take for an escaped character", () => {
    expect(escapeXstring("_x0041_ and x_y")).toBe("_x005F_x0041_ and x_y");
  });
});

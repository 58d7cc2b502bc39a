import { describe, expect, it } from "vitest";
import { paragraphsXml } from "@/lib/briefing/formats/pptx/text-xml";

describe("the words of a shape", () => {
  it("the words of a shape are paragraphs of runs, with sizes and gaps in hundredths of a point", () => {
    expect(paragraphsXml([{ runs: [{ text: "a & b", size: 12, isBold: true }], after: 6 }], "en-GB")).toBe(
      '<a:p><a:pPr><a:spcAft><a:spcPts val="600"/></a:spcAft></a:pPr>' +
        '<a:r><a:rPr lang="en-GB" sz="1200" b="1"/><a:t>a &amp; b</a:t></a:r></a:p>',
    );
  });

  it("the words of a shape keep line breaks as line breaks", () => {
    expect(paragraphsXml([{ runs: [{ text: "a\r\nb" }] }], "en")).toBe(
      '<a:p><a:r><a:rPr lang="en"/><a:t>a</a:t></a:r><a:br><a:rPr lang="en"/></a:br><a:r><a:rPr lang="en"/><a:t>b</a:t></a:r></a:p>',
    );
  });

  it("the words of a shape stand on the right and say so where most letters run from the right", () => {
    expect(paragraphsXml([{ runs: [{ text: "قال الوزير" }], align: "l" }], "ar")).toContain('<a:pPr algn="r" rtl="1">');
    expect(paragraphsXml([{ runs: [{ text: "words" }], align: "ctr" }], "en")).toContain('<a:pPr algn="ctr">');
  });

  it("the words of a shape are coloured by the theme, and lead to an address before anything else", () => {
    expect(paragraphsXml([{ runs: [{ text: "a", colour: "accent1", link: "rId2" }] }], "en")).toContain(
      '<a:rPr lang="en"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:hlinkClick r:id="rId2"/></a:rPr>',
    );
  });

  it("the words of a shape are an empty paragraph in their language where there are none", () => {
    expect(paragraphsXml([], "ko")).toBe('<a:p><a:endParaRPr lang="ko"/></a:p>');
    expect(paragraphsXml([{ runs: [] }], "ko")).toBe('<a:p><a:endParaRPr lang="ko"/></a:p>');
  });
});

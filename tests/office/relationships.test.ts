import { describe, expect, it } from "vitest";
import { relationshipsOf, relationshipsPart, relationshipsPath, targetPath } from "@/lib/office/relationships";

const RELATIONSHIPS = [
  { id: "rId1", type: "slide", target: "slides/slide1.xml", isExternal: false },
  { id: "rId2", type: "hyperlink", target: "https://a.example/x?y=1&z=2", isExternal: true },
  { id: "rId3", type: "http://schemas.microsoft.com/a", target: "../b.xml", isExternal: false },
];

describe("the relationships of a part", () => {
  it("the relationships of a part are read back as they were written, addresses of other vocabularies and of other places included", () => {
    const parts = new Map([["ppt/_rels/presentation.xml.rels", relationshipsPart(RELATIONSHIPS)]]);
    expect(relationshipsOf(parts, "ppt/presentation.xml")).toEqual(RELATIONSHIPS);
  });

  it("the relationships of a part name the types of the standard in full, and say which lead outside", () => {
    const part = relationshipsPart(RELATIONSHIPS);
    expect(part).toContain('Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide"');
    expect(part).toContain('Target="https://a.example/x?y=1&amp;z=2" TargetMode="External"/>');
    expect(part.match(/TargetMode/g)).toHaveLength(1);
  });

  it("the relationships of a part are none for a part that has no part for them", () => {
    expect(relationshipsOf(new Map(), "ppt/presentation.xml")).toEqual([]);
  });

  it("the relationships of a part stand in a folder beside the part", () => {
    expect(relationshipsPath("ppt/slides/slide1.xml")).toBe("ppt/slides/_rels/slide1.xml.rels");
    expect(relationshipsPath("presentation.xml")).toBe("_rels/presentation.xml.rels");
  });

  it("the relationships of a part lead to paths in the file, from where the part stands or from the top", () => {
    expect(targetPath("ppt/slides/slide1.xml", "../charts/chart%201.xml")).toBe("ppt/charts/chart 1.xml");
    expect(targetPath("ppt/slides/slide1.xml", "/ppt/media/a.png")).toBe("ppt/media/a.png");
  });
});

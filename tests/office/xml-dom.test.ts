import { describe, expect, it } from "vitest";
import { attributeOf, elementAt, elementsNamed, numberOf, parseXml, serializeXml } from "@/lib/office/xml-dom";

const XML = '<p:sld xmlns:p="urn:p"><p:a n="7"><p:b/></p:a><p:c><p:a n=""/></p:c></p:sld>';
const { root, document } = parseXml(XML, "ppt/slides/slide1.xml");

describe("a part of an Office file", () => {
  it("a part of an Office file is written as it was read", () => {
    expect(serializeXml(document)).toBe(XML);
  });

  it("a part of an Office file is refused in a sentence that names it where it is not well-formed or empty", () => {
    for (const broken of ["<a><b></a>", "<a", ""]) {
      expect(() => parseXml(broken, "ppt/theme.xml"), broken).toThrow(
        /^ppt\/theme\.xml is (not well-formed XML|empty)\./,
      );
    }
  });

  it("a part of an Office file has elements of a name anywhere inside", () => {
    expect(elementsNamed(root, "p:a").map((element) => attributeOf(element, "n"))).toEqual(["7", ""]);
  });

  it("a part of an Office file has an element at a path of names, each right inside the one before", () => {
    expect(elementAt(root, "p:a", "p:b")?.nodeName).toBe("p:b");
    expect(elementAt(root, "p:b")).toBeNull();
    expect(elementAt(root, "p:x", "p:b")).toBeNull();
  });

  it("a part of an Office file tells an attribute that is empty from one that is not written", () => {
    expect(attributeOf(elementAt(root, "p:c", "p:a"), "n")).toBe("");
    expect(attributeOf(elementAt(root, "p:c"), "n")).toBeNull();
    expect(attributeOf(null, "n")).toBeNull();
    expect(numberOf(elementAt(root, "p:a"), "n")).toBe(7);
    expect(numberOf(elementAt(root, "p:c"), "n")).toBeNull();
  });
});

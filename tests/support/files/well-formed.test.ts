import { describe, expect, it } from "vitest";
import { xmlFault } from "@/tests/support/files/well-formed";

describe("the check of XML that the tests of exports rest on", () => {
  it("the check of XML that the tests of exports rest on passes what is well-formed", () => {
    expect(xmlFault('<?xml version="1.0"?>\n<a:x xmlns:a="u" b="1 &amp; 2"><a:y/><!-- c --> t </a:x>')).toBeNull();
  });

  it("the check of XML that the tests of exports rest on finds what Office would refuse", () => {
    const faults: [string, string][] = [
      ["<a><b></a>", "closes what is not open"],
      ["<a>", "is not closed"],
      ["<a/><b/>", "not exactly one root"],
      ["<a>R & D</a>", "ampersand"],
      ["<a>1 < 2</a>", "begins no tag"],
      ['<a b="1" b="2"/>', "stands twice"],
      ["<a b=1/>", "cannot be read"],
      ["<p:a/>", "prefix"],
      ["<a>\u0000</a>", "forbids"],
      ["<a/>rest", "not exactly one root"],
    ];
    for (const [xml, fault] of faults) expect(xmlFault(xml), xml).toContain(fault);
  });
});

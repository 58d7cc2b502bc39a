import { describe, expect, it } from "vitest";
import { dossierOfCacheablePage } from "@/lib/page-cache/page-request";

const dossierOf = (pathname: string, search = "") => dossierOfCacheablePage(pathname + search);

describe("which pages may be kept", () => {
  it.each([
    "/d/small",
    "/d/small/issues",
    "/d/small/issues/arms",
    "/d/small/groups",
    "/d/small/commentators/ann",
    "/d/small/sources/s1",
    "/d/small/quotations",
    "/d/small/quotations/q-1",
    "/d/small/method",
  ])("which pages may be kept: %s, with parameters too", (pathname) => {
    expect(dossierOf(pathname)).toBe("small");
    expect(dossierOf(pathname, "?country=KR&cell=ann.A1")).toBe("small");
  });

  it.each([
    ["the list of dossiers", "/"],
    ["a briefing in the making", "/d/small/brief"],
    ["a comparison", "/d/small/compare"],
    ["a picture", "/d/small/share-image"],
    ["data", "/api/v1/dossiers/small/positions"],
    ["a place that is none", "/d/small/issues/arms/more"],
    ["another place in the same words", "/x/d/small"],
    // A page has one address.
    ["a path with a percent sign", "/d/sm%61ll"],
    ["the same below a dossier", "/d/small/issues/%61"],
  ])("which pages may be kept not %s: %s", (_, pathname) => {
    expect(dossierOf(pathname)).toBeNull();
  });

  it("which pages may be kept none whose address is as long as nobody writes", () => {
    expect(dossierOf("/d/small", `?q=${"a".repeat(1_980)}`)).toBe("small");
    expect(dossierOf("/d/small", `?q=${"a".repeat(2_000)}`)).toBeNull();
  });
});

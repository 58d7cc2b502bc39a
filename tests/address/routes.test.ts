import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { capitalCountry, DOSSIER_PLACES, findRoute } from "@/lib/address/routes";

const PAGES = path.join(import.meta.dirname, "../../app/d/[dossier]");

describe("the table of routes", () => {
  it("the table of routes has the places of a dossier that have a page, and says which of them have pages of their parts", () => {
    const folders = readdirSync(PAGES, { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "page.tsx")
      .map((file) => path.dirname(file).replace(/^[.]$/, "").replaceAll(path.sep, "/"));
    const ofParts = folders.filter((folder) => folder.endsWith("]")).map((folder) => path.dirname(folder));
    const ofPlaces = folders.filter((folder) => !folder.endsWith("]"));

    expect(Object.keys(DOSSIER_PLACES).sort()).toEqual(ofPlaces.sort());
    const withItems = Object.entries(DOSSIER_PLACES).filter(([, { hasItems }]) => hasItems);
    expect(withItems.map(([place]) => place).sort()).toEqual(ofParts.sort());
  });

  it("the table of routes finds the part of a dossier that a path leads to", () => {
    expect(findRoute("/d/small/issues/%C3%A9t%C3%A9")).toEqual({
      of: "dossier",
      dossierId: "small",
      item: { place: "issues", id: "été" },
      isCacheable: true,
    });
    expect(findRoute("/d/small/brief")).toMatchObject({ item: null, isCacheable: false });
    expect(findRoute("/b/one/present")).toEqual({ of: "frozen", id: "one", isPresented: true });
  });

  it.each(["/", "/d", "/d/", "/b/", "/nowhere/small"])(
    "the table of routes knows nothing of other paths: %s",
    (pathname) => {
      expect(findRoute(pathname)).toBeNull();
    },
  );

  it.each(["/d/small/groups/x", "/d/small/issues/arms/more", "/d/small/constructor", "/d/small/constructor/x"])(
    "the table of routes leaves to the router what no page is: %s",
    (pathname) => {
      expect(findRoute(pathname)).toMatchObject({ of: "dossier", item: null, isCacheable: false });
    },
  );
});

describe("the address of a country", () => {
  it.each([
    ["/d/small/countries/kr?voice=expert", "/d/small/countries/KR?voice=expert"],
    ["/d/small/countries/Kr/", "/d/small/countries/KR"],
    ["/d/small/countries/KR", null],
    ["/d/small/countries", null],
    ["/d/small/countries/kr/more", null],
    ["/d/small/issues/kr", null],
  ])("the address of a country is written in capitals: %s", (address, meant) => {
    expect(capitalCountry(address)).toBe(meant);
  });
});

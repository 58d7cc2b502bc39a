import { describe, expect, it } from "vitest";
import { newestAddress } from "@/components/ui/navigation/newest-address";

const PARAMETERS = { lists: ["country", "voice"], carried: ["country", "voice", "side", "from"] };

/** Where a link leads that was drawn in a page, after something else was asked for that has not arrived. */
function merged(link: string, { present, newest }: { present: string; newest: string }): string {
  const url = (path: string) => new URL(path, "http://localhost");
  const { pathname, search, hash } = newestAddress(
    { link: url(link), present: url(present), newest: url(newest) },
    PARAMETERS,
  );
  return pathname + search + hash;
}

describe("a second choice before the first page has arrived", () => {
  it("a second choice before the first page has arrived keeps the first", () => {
    const page = { present: "/d/x", newest: "/d/x?country=KR" };
    expect(merged("/d/x?voice=expert", page)).toBe("/d/x?country=KR&voice=expert");
    expect(merged("/d/x?country=RU", page)).toBe("/d/x?country=KR&country=RU");
    expect(merged("/d/x?from=2023-08-08", page)).toBe("/d/x?country=KR&from=2023-08-08");
  });

  it("a second choice before the first page has arrived is made once, though it was pressed twice", () => {
    expect(merged("/d/x?country=KR", { present: "/d/x", newest: "/d/x?country=KR" })).toBe("/d/x?country=KR");
  });

  it("a second choice before the first page has arrived takes back what it takes back and nothing else", () => {
    const page = { present: "/d/x?country=KR&country=RU", newest: "/d/x?country=KR&country=RU&voice=expert" };
    expect(merged("/d/x?country=RU", page)).toBe("/d/x?country=RU&voice=expert");
    expect(merged("/d/x", { present: "/d/x?from=2023-08-08", newest: "/d/x?from=2023-08-08&voice=expert" })).toBe(
      "/d/x?voice=expert",
    );
  });

  it("a second choice before the first page has arrived replaces what can be there once", () => {
    const page = { present: "/d/x?order=name", newest: "/d/x?order=size&country=KR" };
    expect(merged("/d/x?order=date", page)).toBe("/d/x?country=KR&order=date");
  });

  it("a second choice before the first page has arrived keeps the colon of a side as people read it", () => {
    expect(merged("/d/x?voice=expert", { present: "/d/x", newest: "/d/x?side=A1:agree" })).toBe(
      "/d/x?voice=expert&side=A1:agree",
    );
  });
});

describe("another page before the first has arrived", () => {
  it("another page before the first has arrived gets the filter that was just chosen, and not the order or the page of the list", () => {
    expect(merged("/d/x/groups?picture=tree", { present: "/d/x", newest: "/d/x?country=KR&page=2" })).toBe(
      "/d/x/groups?country=KR&picture=tree",
    );
  });

  it("another page before the first has arrived of another dossier, or of none, stays as it is", () => {
    const page = { present: "/d/x", newest: "/d/x?country=KR" };
    expect(merged("/d/y", page)).toBe("/d/y");
    expect(merged("/", page)).toBe("/");
  });
});

import { describe, expect, it } from "vitest";
import { keepKnownParameters, knownValues, leftOutWords } from "@/lib/views/publishing/figure-parameters";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function kept(query: string) {
  const { known, unknown } = keepKnownParameters(Object.fromEntries(new URLSearchParams(query)), smallDossier());
  return {
    query: decodeURIComponent(new URLSearchParams(known).toString()),
    unknown: unknown.map(({ key, value }) => `${key} ${value}`),
  };
}

describe("what an address asks of a figure", () => {
  it.each([
    ...["voice", "country", "type", "institution", "group", "none"].map((rows) => `rows=${rows}`),
    ...["coverage", "name", "likeness", "A1", "D1"].map((order) => `order=${order}`),
    ...["links=1", "links=2", "links=3", "by=none", "by=country", "by=type", "by=voice", "proposition=A2"],
    ...["hide=context", "hide=arms,context", "country=ZZ&rows=country&theme=pink&q=a,,b"],
  ])("what an address asks of a figure is kept where it is known, and so is what others read: %s", (query) => {
    expect(kept(query)).toEqual({ query, unknown: [] });
  });

  it.each([...knownValues(smallDossier()).keys()])(
    "what an address asks of a figure is left out and named where it is not: %s",
    (key) => {
      expect(kept(`${key}=constructor&country=KR`)).toEqual({ query: "country=KR", unknown: [`${key} constructor`] });
    },
  );

  it("what an address asks of a figure is nothing where it is empty", () => {
    expect(kept("rows=&order=&hide=,")).toEqual({ query: "", unknown: [] });
  });

  it("what an address asks of a figure is left out in part where only part of a list is known", () => {
    expect(kept("hide=context,weather")).toEqual({ query: "hide=context", unknown: ["hide weather"] });
  });
});

describe("what is said of it", () => {
  const unknown = [
    { key: "rows", value: "shoe-size" },
    { key: "theme", value: "pink" },
  ];

  it("what is said of it is one sentence, and none where nothing was left out", () => {
    expect(leftOutWords([])).toBe("");
    expect(leftOutWords(unknown.slice(0, 1))).toBe(
      "The link asks for rows “shoe-size”, which is not known here. It is left out.",
    );
    expect(leftOutWords(unknown)).toBe(
      "The link asks for rows “shoe-size” and theme “pink”, which are not known here. They are left out.",
    );
  });
});

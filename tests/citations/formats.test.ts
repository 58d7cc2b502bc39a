import { describe, expect, it } from "vitest";
import { toBibtex } from "@/lib/citations/to-bibtex";
import { toCslJson } from "@/lib/citations/to-csl-json";
import { toRis } from "@/lib/citations/to-ris";
import type { Source } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { builtInDossier } from "@/tests/support/built-in-dossier";
import { aCommentator, aDossier, aSource } from "@/tests/support/factories";

const builtIn = indexDossier(builtInDossier());
const index = indexDossier(aDossier({ id: "d", commentators: [aCommentator({ id: "kang", name: "Kang Sun-nam" })] }));
const given: Partial<Source> = {
  id: "s",
  title: "Arms & {Peace}: 100% of_it #1 \\ $5 ~ ^",
  authorId: "kang",
  containerTitle: "News & Views",
  issued: "2023-02-09",
  url: "https://a.example/x_y?z=1&w=%20{q}",
};
const source = aSource(given);

describe("CSL-JSON", () => {
  it("keeps names whole and leaves out what is not known", () => {
    expect(JSON.parse(toCslJson(builtIn, builtIn.dossier.sources))[1]).toMatchObject({
      id: "russia-dprk-2023-s2",
      type: "article-magazine",
      title: "On Kim Jong-un’s Visit to Russia, Part Five: Reactions",
      author: [{ literal: "Konstantin Asmolov" }],
      "container-title": "New Eastern Outlook",
      issued: { "date-parts": [[2023, 10, 11]] },
      language: "en",
    });
    const [bare] = JSON.parse(toCslJson(index, [aSource({ id: "b", title: "Bare", issued: null, language: null })]));
    expect(bare).toEqual({ id: "d-b", type: "article-magazine", title: "Bare" });
  });

  it("gives a date as far as it is known, and both ends of a range", () => {
    const parts = (issued: string) => JSON.parse(toCslJson(index, [aSource({ issued })]))[0].issued["date-parts"];
    expect(parts("2022")).toEqual([[2022]]);
    expect(parts("2022-08")).toEqual([[2022, 8]]);
    expect(parts("2022-08/2022-10")).toEqual([
      [2022, 8],
      [2022, 10],
    ]);
  });

  it("keeps a note from being taken for another field", () => {
    const note = (text: string) => JSON.parse(toCslJson(index, [aSource({ note: text })]))[0].note;
    expect(note("Title: taken from the front page.")).toBe("[Title: taken from the front page.]");
    expect(note("{:title: x}")).toBe("[{:title: x}]");
    expect(note("Taken from the front page: the title.")).toBe("[Taken from the front page: the title.]");
    expect(note("The file gives no address.")).toBe("The file gives no address.");
  });
});

describe("RIS", () => {
  it("writes one tag a line, ended with CR LF, the type first and ER last", () => {
    expect(toRis(index, [source])).toBe(
      [
        "TY  - MGZN",
        "ID  - d-s",
        "AU  - Kang Sun-nam",
        `TI  - ${given.title}`,
        "T2  - News & Views",
        "Y1  - 2023/02/09/",
        `UR  - ${given.url}`,
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("never breaks a value over lines, which would begin a tag of its own", () => {
    const ris = toRis(index, [aSource({ title: "One\r\nTY  - BOOK\ntwo", note: "a\n\nb" })]);
    expect(ris).toContain("TI  - One TY  - BOOK two\r\n");
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
  });

  it("leaves the month and the day empty where they are not known, and writes the end of a range last", () => {
    expect(toRis(index, [aSource({ issued: "2022-08" })])).toContain("Y1  - 2022/08//\r\n");
    expect(toRis(index, [aSource({ issued: "2022-08/2022-10" })])).toContain("Y1  - 2022/08//2022-10\r\n");
    expect(toRis(index, [aSource({ issued: null })])).not.toContain("Y1  -");
  });

  it("gives those who publish a book or a report as such, not as a series", () => {
    for (const cslType of ["book", "report"]) {
      expect(toRis(index, [aSource({ cslType, containerTitle: "A House" })])).toContain("PB  - A House\r\n");
    }
  });

  it("keeps a name with a comma whole", () => {
    const office = aCommentator({ id: "office", name: "Ministry, the", kind: "organisation" });
    const dossier = indexDossier(aDossier({ commentators: [office] }));
    expect(toRis(dossier, [aSource({ authorId: "office" })])).toContain("AU  - Ministry， the\r\n");
  });
});

describe("BibTeX", () => {
  it("escapes what TeX would run, guards case and names with braces and writes the month as a macro", () => {
    expect(toBibtex(index, [source])).toBe(
      `@article{d-s,
  author = {{Kang Sun-nam}},
  title = {{{Arms \\& \\{Peace\\}: 100\\% of\\_it \\#1 \\textbackslash{} \\$5 \\textasciitilde{} \\textasciicircum{}}}},
  journal = {{{News \\& Views}}},
  date = {2023-02-09},
  year = {2023},
  month = feb,
  day = {9},
  language = {en},
  langid = {english},
  url = {https://a.example/x_y?z=1&w=%20%7Bq%7D},
}
`,
    );
  });

  it("has as many opening as closing braces, escaped or not, whatever the title", () => {
    for (const title of ["{", "}}", "a { b", "\\{", "}{", "{ok}"]) {
      const text = toBibtex(index, [aSource({ title })]);
      expect(text.split("{").length).toBe(text.split("}").length);
    }
  });

  it("writes what fonts print otherwise as formulas, and two hyphens apart", () => {
    expect(toBibtex(index, [aSource({ title: "a < b | c > d -- e" })])).toContain("{{{a $<$ b $|$ c $>$ d -{}- e}}}");
  });

  it("writes weblogs, posts and pages as online", () => {
    for (const cslType of ["post-weblog", "post", "webpage"]) {
      expect(toBibtex(index, [aSource({ cslType })])).toMatch(/^@online\{/);
    }
    expect(toBibtex(builtIn, builtIn.dossier.sources.slice(0, 1))).toContain(
      "organization = {{{New Eastern Outlook}}}",
    );
  });

  // R's bibtex package drops an entry that lacks a field which its type needs; @misc needs none.
  it("uses a type only where the fields are known that it needs", () => {
    const whole = { authorId: "kang", containerTitle: "C", issued: "2023" };
    const typeOf = (given: Partial<Source>) => /^@(\w+)/.exec(toBibtex(index, [aSource(given)]))?.[1];
    for (const [cslType, type] of [
      ["article-newspaper", "article"],
      ["book", "book"],
      ["report", "techreport"],
      ["paper-conference", "inproceedings"],
    ] as const) {
      expect(typeOf({ ...whole, cslType })).toBe(type);
      for (const missing of ["authorId", "containerTitle", "issued"]) {
        expect(typeOf({ ...whole, cslType, [missing]: null })).toBe("misc");
      }
    }
  });

  it("gives a range to biblatex whole, and to BibTeX what its ends have in common", () => {
    const dates = (issued: string) =>
      [...toBibtex(index, [aSource({ issued })]).matchAll(/^ {2}(?:date|year|month|day) = .*$/gm)].map(([line]) =>
        line.trim(),
      );
    expect(dates("2023-08/2023-10")).toEqual(["date = {2023-08/2023-10},", "year = {2023},"]);
    expect(dates("2022-11/2023-02")).toEqual(["date = {2022-11/2023-02},", "year = {2022--2023},"]);
    expect(dates("2023-08-10/2023-08-12")).toEqual([
      "date = {2023-08-10/2023-08-12},",
      "year = {2023},",
      "month = aug,",
    ]);
  });
});

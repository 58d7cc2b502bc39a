import { describe, expect, it } from "vitest";
import { toBibtex } from "@/lib/citations/to-bibtex";
import type { Source } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aCommentator, aDossier, aSource } from "@/tests/support/dossiers/factories";

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

describe("BibTeX", () => {
  it("BibTeX escapes what TeX would run, guards case and names with braces and writes the month as a macro", () => {
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

  it("BibTeX has as many opening as closing braces, escaped or not, whatever the title", () => {
    for (const title of ["{", "}}", "a { b", "\\{", "}{", "{ok}"]) {
      const text = toBibtex(index, [aSource({ title })]);
      expect(text.split("{").length).toBe(text.split("}").length);
    }
  });

  it("BibTeX writes what fonts print otherwise as formulas, and two hyphens apart", () => {
    expect(toBibtex(index, [aSource({ title: "a < b | c > d -- e" })])).toContain("{{{a $<$ b $|$ c $>$ d -{}- e}}}");
  });

  it("BibTeX writes weblogs, posts and pages as online", () => {
    for (const cslType of ["post-weblog", "post", "webpage"]) {
      expect(toBibtex(index, [aSource({ cslType })])).toMatch(/^@online\{/);
    }
    expect(toBibtex(builtIn, builtIn.dossier.sources.slice(0, 1))).toContain(
      "organization = {{{New Eastern Outlook}}}",
    );
  });

  // R's bibtex package drops an entry that lacks a field which its type needs; @misc needs none.
  it("BibTeX uses a type only where the fields are known that it needs", () => {
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

  it("BibTeX gives a range to biblatex whole, and to BibTeX what its ends have in common", () => {
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

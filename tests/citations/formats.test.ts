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

  it("gives a date as far as it is known", () => {
    const [item] = JSON.parse(toCslJson(index, [aSource({ issued: "2022-08" })]));
    expect(item.issued).toEqual({ "date-parts": [[2022, 8]] });
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
        "PY  - 2023",
        "DA  - 2023/02/09/",
        "LA  - en",
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

  it("leaves the month and the day empty where they are not known", () => {
    expect(toRis(index, [aSource({ issued: "2022-08" })])).toContain("DA  - 2022/08//\r\n");
    expect(toRis(index, [aSource({ issued: null })])).not.toContain("PY  -");
  });
});

describe("BibTeX", () => {
  it("escapes what TeX would run, keeps case in braces and writes the month as a macro", () => {
    expect(toBibtex(index, [source])).toBe(
      `@article{d-s,
  author = {{Kang Sun-nam}},
  title = {{Arms \\& \\{Peace\\}: 100\\% of\\_it \\#1 \\textbackslash{} \\$5 \\textasciitilde{} \\textasciicircum{}}},
  journal = {News \\& Views},
  year = {2023},
  month = feb,
  day = {9},
  language = {en},
  url = {https://a.example/x_y?z=1&w=%20%7Bq%7D},
}
`,
    );
  });

  it("has as many opening as closing braces, whatever the title", () => {
    for (const title of ["{", "}}", "a { b", "\\{", "}{"]) {
      const unescaped = toBibtex(index, [aSource({ title })]).replaceAll(/\\[{}]/g, "");
      expect(unescaped.split("{").length).toBe(unescaped.split("}").length);
    }
  });

  it("puts a weblog among the miscellaneous", () => {
    expect(toBibtex(builtIn, builtIn.dossier.sources.slice(0, 1))).toMatch(
      /^@misc\{russia-dprk-2023-s1,\n.*\n.*\n {2}howpublished = \{New Eastern Outlook\}/,
    );
  });
});

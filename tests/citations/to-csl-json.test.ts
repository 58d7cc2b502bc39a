import { describe, expect, it } from "vitest";
import { toCslJson } from "@/lib/citations/to-csl-json";
import { indexDossier } from "@/lib/domain/dossier-index";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aCommentator, aDossier, aSource } from "@/tests/support/dossiers/factories";

const builtIn = indexDossier(builtInDossier());
const index = indexDossier(aDossier({ id: "d", commentators: [aCommentator({ id: "kang", name: "Kang Sun-nam" })] }));

describe("CSL-JSON", () => {
  it("CSL-JSON keeps names whole and leaves out what is not known", () => {
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

  it("CSL-JSON gives a date as far as it is known, and both ends of a range", () => {
    const parts = (issued: string) => JSON.parse(toCslJson(index, [aSource({ issued })]))[0].issued["date-parts"];
    expect(parts("2022")).toEqual([[2022]]);
    expect(parts("2022-08")).toEqual([[2022, 8]]);
    expect(parts("2022-08/2022-10")).toEqual([
      [2022, 8],
      [2022, 10],
    ]);
  });

  it("CSL-JSON keeps a note from being taken for another field", () => {
    const note = (text: string) => JSON.parse(toCslJson(index, [aSource({ note: text })]))[0].note;
    expect(note("Title: taken from the front page.")).toBe("[Title: taken from the front page.]");
    expect(note("{:title: x}")).toBe("[{:title: x}]");
    expect(note("Taken from the front page: the title.")).toBe("[Taken from the front page: the title.]");
    expect(note("The file gives no address.")).toBe("The file gives no address.");
  });
});

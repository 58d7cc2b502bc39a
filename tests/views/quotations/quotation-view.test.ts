import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { quotationsBasis, quotationView, quotationWithCitation } from "@/lib/views/quotations/quotation-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const dossier = smallDossier();

function view(id: string, texts: Readonly<Record<string, string>> = {}) {
  const index = indexDossier(dossier, new Map(Object.entries(texts)));
  const quotation = index.quotations.get(id);
  const made = quotation && quotationView(index, quotation);
  if (!made) throw new Error(`no view of ${id}`);
  return made;
}

describe("a quotation", () => {
  it("a quotation keeps its words as they are, blanks at both ends included", () => {
    expect(view("q-ann-1").exact).toBe("  Arms will go, I say. ");
    const index = indexDossier(builtInDossier());
    for (const quotation of index.dossier.quotations) {
      expect(quotationView(index, quotation)?.exact).toBe(quotation.exact);
    }
  });

  it("a quotation is speech only where the words are direct", () => {
    const speech = dossier.quotations.filter(({ id }) => view(id).isSpeech).map(({ id }) => id);
    expect(speech).toEqual(["q-ann-1", "q-dan-2"]);
    expect(view("q-bob-1").manner).toBe("the author’s own statement");
  });

  it("a quotation shows the chain from the speaker to the source", () => {
    expect(view("q-dan-1").chain).toEqual(["Dan", "via a wire", "reported by Ann", "in Daily"]);
    expect(view("q-cho-1").chain).toEqual(["Tcho (probably Cho)", "in Second report"]);
  });

  it("a quotation names the positions that rest on it and the remarks on it", () => {
    const supports = view("q-ann-2").supports.map(({ propositionId, mark }) => `${propositionId} ${mark.glyph}`);
    expect(supports).toEqual(["A1 ++", "D1 −"]);
    // Cho's coding on D1 was adjudicated as none: no position rests on it.
    expect(view("q-cho-1").supports.map(({ propositionId }) => propositionId)).toEqual(["A1"]);
    expect(view("q-bob-1").remarks).toEqual(["Ironic."]);
  });

  it("a quotation has no view where its speaker or source is not in the dossier", () => {
    const index = indexDossier(dossier);
    const [quotation] = dossier.quotations;
    expect(quotation && quotationView(index, { ...quotation, sourceId: "s9" })).toBeNull();
    expect(quotation && quotationView(index, { ...quotation, commentatorId: "nobody" })).toBeNull();
  });
});

describe("the anchor of a quotation", () => {
  const words = "I doubt that arms go.";

  it.each([
    ["source-text-not-held", {}, "Source text not stored here"],
    ["verbatim", { s1: `He said: ${words}` }, "Verbatim"],
    ["verbatim-after-folding", { s1: "He said: I doubt\u00a0that arms go." }, "Verbatim after typographic folding"],
    ["not-found", { s1: "He said: I never doubt that arms went." }, "Not found in the source text"],
    ["source-text-not-held", { s2: words }, "Source text not stored here"],
  ] as const)("the anchor of a quotation is %s", (state, texts, label) => {
    expect(view("q-bob-1", texts).anchor).toEqual({ state, words: label });
  });
});

describe("a quotation on the clipboard", () => {
  it("a quotation on the clipboard puts only direct words into quotation marks, untrimmed, and always says whose, where and which", () => {
    expect(quotationWithCitation(view("q-ann-1"))).toBe(
      "Ann (26 July 2023): “  Arms will go, I say. ”\nBob, First report, Daily, 8 August 2023. [q-ann-1]",
    );
    expect(quotationWithCitation(view("q-cho-1"))).toBe(
      "Tcho (probably Cho): Words of q-cho-1. [report with partial quotation]\nBob, Second report, 11 October 2023. [q-cho-1]",
    );
  });
});

describe("a number of quotations", () => {
  it("a number of quotations says by how many commentators", () => {
    expect(quotationsBasis(dossier, dossier.quotations)).toBe("7 quotations by 5 commentators");
    expect(quotationsBasis(dossier, dossier.quotations.slice(0, 1))).toBe("1 quotation by 1 commentator");
  });
});

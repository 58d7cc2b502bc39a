import { describe, expect, it } from "vitest";
import type { Quotation } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { annotationData, datasetData, quotationData, scriptJson } from "@/lib/views/publishing/structured-data";
import { aQuotation } from "@/tests/support/dossiers/factories";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const index = indexDossier(smallDossier());
const PAGE = "https://example.org/q";

function quotation(id: string): Quotation {
  const found = index.quotations.get(id);
  if (!found) throw new Error(`The small dossier has no quotation ${id}.`);
  return found;
}

describe("a quotation for programs", () => {
  it("a quotation for programs names who spoke, the words untouched, when, and the source", () => {
    expect(quotationData(index, quotation("q-ann-1"), PAGE)).toMatchObject({
      "@type": "Quotation",
      url: PAGE,
      text: "  Arms will go, I say. ",
      creator: { "@type": "Person", name: "Ann" },
      dateCreated: "2023-07-26",
      isPartOf: { name: "First report", author: { name: "Bob" }, datePublished: "2023-08-08" },
      citation: "Bob, First report, Daily, 8 August 2023",
    });
  });

  it("a quotation for programs gives a report to who reports it: the words are not the speaker’s own", () => {
    const data = quotationData(index, quotation("q-ann-2"), PAGE);
    expect(data).toMatchObject({ creator: { name: "Bob" }, about: { name: "Ann" } });
  });

  it("a quotation for programs calls an organisation one, and keeps an uncertain name second", () => {
    expect(quotationData(index, quotation("q-dan-2"), PAGE)).toMatchObject({ creator: { "@type": "Organization" } });
    expect(quotationData(index, quotation("q-cho-1"), PAGE)).toMatchObject({
      about: { name: "Tcho", alternateName: "Cho" },
    });
  });

  it("a quotation for programs makes no person of an unnamed group", () => {
    const data = quotationData(index, quotation("q-some-experts-1"), PAGE);
    expect(data.about).toBeUndefined();
    expect(data.creditText).toBe("Some experts");
  });

  it("a quotation for programs never says whether it is true", () => {
    const all = index.dossier.quotations.map((one) => scriptJson(quotationData(index, one, PAGE)));
    expect(all.join("")).not.toMatch(/ClaimReview|reviewRating|claimReviewed/);
  });
});

describe("the place of a quotation for programs", () => {
  const addresses = { address: PAGE, sourceAddress: "https://example.org/s" };

  it("the place of a quotation for programs is its words with what stands around them, and its offsets in code points", () => {
    // Two letters of a flag and a face have two units of UTF-16 each: "b" is at 10 of those, at 7 of code points.
    const text = "\u{1F1F0}\u{1F1F7} a \u{1F600} b c";
    const start = text.indexOf("b");
    expect(start).toBe(10);
    const placed = aQuotation({ commentatorId: "ann", exact: "b", prefix: "a ", suffix: " c", start, end: start + 1 });
    const held = { ...index, sourceTexts: new Map([[placed.sourceId, text]]) };
    expect(annotationData(held, placed, addresses)).toMatchObject({
      type: "Annotation",
      target: {
        source: "https://example.org/s",
        selector: [
          { type: "TextQuoteSelector", exact: "b", prefix: "a ", suffix: " c" },
          { type: "TextPositionSelector", start: [...text].indexOf("b"), end: 8 },
        ],
      },
    });
  });

  it("the place of a quotation for programs covers a passage that ends in such a character", () => {
    const text = "Well \u{1F600}\u{1F600}!";
    const placed = aQuotation({ commentatorId: "ann", exact: "\u{1F600}\u{1F600}", start: 5, end: 9 });
    const held = { ...index, sourceTexts: new Map([[placed.sourceId, text]]) };
    const { target } = annotationData(held, placed, addresses);
    expect(target).toMatchObject({ selector: [{}, { type: "TextPositionSelector", start: 5, end: 7 }] });
  });

  it("the place of a quotation for programs has no offsets where the text is not held to count in", () => {
    const placed = aQuotation({ commentatorId: "ann", start: 2, end: 3 });
    expect(JSON.stringify(annotationData(index, placed, addresses))).not.toContain("TextPositionSelector");
  });

  it("the place of a quotation for programs has no offsets where none are known", () => {
    const loose = aQuotation({ commentatorId: "ann", start: null, end: null });
    expect(JSON.stringify(annotationData(index, loose, addresses))).not.toContain("TextPositionSelector");
  });
});

describe("a dossier for programs", () => {
  it("a dossier for programs is a data set with what it measures and where it can be had", () => {
    const downloads = [{ name: "All", mediaType: "application/zip", address: "https://example.org/all.zip" }];
    const data = datasetData(index, { address: PAGE, downloads });
    expect(data).toMatchObject({
      "@type": "Dataset",
      identifier: "small",
      distribution: [{ encodingFormat: "application/zip", contentUrl: "https://example.org/all.zip" }],
    });
    expect(data.variableMeasured).toHaveLength(3);
  });
});

describe("data inside a page", () => {
  it("data inside a page cannot end its script element, and reads as what was written", () => {
    const data = { text: "</script><!-- <b>" };
    expect(scriptJson(data)).not.toContain("<");
    expect(JSON.parse(scriptJson(data))).toEqual(data);
  });
});

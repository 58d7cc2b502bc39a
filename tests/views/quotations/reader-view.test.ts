import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { readerView } from "@/lib/views/quotations/reader-view";
import { aCommentator, aDossier, aQuotation, aSource } from "@/tests/support/dossiers/factories";

const TEXT = "Ann says yes. Bob says no.\n\nAnn says why, and Ann says when.\nNobody speaks.";
const source = aSource({ id: "s1" });
const quotations = [
  { id: "q1", commentatorId: "ann", exact: "Ann says yes." },
  { id: "q2", commentatorId: "bob", exact: "Bob says no." },
  { id: "q3", commentatorId: "ann", exact: "Ann says why" },
  { id: "q4", commentatorId: "ann", exact: "Ann says when" },
].map((own) => {
  const start = TEXT.indexOf(own.exact);
  return aQuotation({ ...own, sourceId: "s1", start, end: start + own.exact.length });
});
const dossier = aDossier({
  sources: [source],
  commentators: [aCommentator({ id: "ann", name: "Ann" }), aCommentator({ id: "bob", name: "Bob" })],
  quotations,
});

describe("the reader of a source text", () => {
  const paragraphs = readerView(indexDossier(dossier, new Map([["s1", TEXT]])), source) ?? [];

  it("the reader of a source text shows the text whole, letter by letter", () => {
    expect(paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join("\n")).toBe(TEXT);
  });

  it("the reader of a source text names who speaks in a paragraph, each commentator once with its first quotation", () => {
    expect(paragraphs.map(({ commentators }) => commentators)).toEqual([
      [
        { name: "Ann", quotationId: "q1", quotations: 1 },
        { name: "Bob", quotationId: "q2", quotations: 1 },
      ],
      [],
      [{ name: "Ann", quotationId: "q3", quotations: 2 }],
      [],
    ]);
  });

  it("the reader of a source text has nothing to show where the text is not held", () => {
    expect(readerView(indexDossier(dossier), source)).toBeNull();
  });
});

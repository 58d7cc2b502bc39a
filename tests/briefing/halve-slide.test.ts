import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halveBody } from "../../lib/briefing/halve-slide";
import type { SlideBody } from "../../lib/briefing/pptx/slide";

const text = (...texts: string[]): SlideBody => ({
  kind: "text",
  paragraphs: texts.map((words) => ({ text: words, size: 24 })),
});
const textsOf = (body: SlideBody) => (body.kind === "text" ? body.paragraphs.map((paragraph) => paragraph.text) : []);

describe("a slide that does not fit", () => {
  it("is cut between paragraphs, the first half not the shorter", () => {
    expect(halveBody(text("a", "b", "c"))?.map(textsOf)).toEqual([["a", "b"], ["c"]]);
  });

  it("is cut between words where it has one paragraph, near the middle", () => {
    expect(halveBody(text("one two three four"))?.map(textsOf)).toEqual([["one two "], ["three four"]]);
  });

  it("stays whole where there is nothing to cut: one word", () => {
    expect(halveBody(text("word"))).toBeNull();
  });

  it("repeats the header of a table and not the sentence above it", () => {
    const row = (words: string) => [{ text: words, number: null, kind: "heading" as const }];
    const table = { caption: "", header: ["Voice"], rows: [row("a"), row("b")] };
    const lead = { text: "Lead.", size: 24 };
    const halves = halveBody({ kind: "table", lead, table, rowHeights: [], columnWidths: [1], legend: null });
    expect(halves).toMatchObject([
      { lead, table: { header: ["Voice"], rows: [[{ text: "a" }]] } },
      { lead: null, table: { header: ["Voice"], rows: [[{ text: "b" }]] } },
    ]);
  });

  it("loses no letter, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (whole) => {
        const halves = halveBody(text(whole));
        if (halves) expect(halves.flatMap(textsOf).join("")).toBe(whole);
      }),
    );
  });
});

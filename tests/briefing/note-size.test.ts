import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentPart } from "@/lib/briefing/formats/document-parts";
import { heightOf, type NotePage, noteSize } from "@/lib/briefing/formats/docx/note-size";

function paragraph(text: string): DocumentPart {
  return { kind: "paragraph", text, byAuthor: false, note: null };
}

function pageOf(...parts: DocumentPart[]): NotePage {
  return { title: "Title", dateline: "Today", parts, footer: "What it is" };
}

describe("the size of a note's text", () => {
  it("the size of a note's text is ten points where there is room, less where there is little, and never below nine", () => {
    const words =
      "a hundred letters of plain words that fill about one line of the page at its usual size, more or less";
    const sizes = [10, 60, 66, 71, 200].map((lines) =>
      noteSize(pageOf(...Array.from({ length: lines }, () => paragraph(words)))),
    );
    // A line at 10 points takes 11.02 and half a point after it; 781 are above the footer, 24 of them the title's
    // and the date's: 757 hold 65 lines at 10 points, 69 at 9.5 and 72 at 9.
    expect(sizes).toEqual([20, 20, 19, 18, 18]);
  });

  it("the size of a note's text follows from lines counted by the widths of the letters", () => {
    const height = (text: string) => heightOf(pageOf(paragraph(text)), 10) - heightOf(pageOf(), 10);
    // The page is 510.3 points wide between its margins. An n is 5 points, with one per cent of slack 5.05: 101 on a
    // line.
    const line = (10 * 1.15 * 230) / 240;
    expect(height("n".repeat(101))).toBeCloseTo(line + 0.5, 6);
    expect(height("n".repeat(102))).toBeCloseTo(2 * line + 0.5, 6);
    // A Chinese letter is as wide as it is high: 50 on a line.
    expect(height("武".repeat(50))).toBeCloseTo(line + 0.5, 6);
    expect(height("武".repeat(51))).toBeCloseTo(2 * line + 0.5, 6);
  });

  it("the size of a note's text never grows with more text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 400 }), { maxLength: 80 }),
        fc.string({ maxLength: 400 }),
        (texts, more) => {
          const parts = texts.map(paragraph);
          expect(noteSize(pageOf(...parts, paragraph(more)))).toBeLessThanOrEqual(noteSize(pageOf(...parts)));
        },
      ),
    );
  });
});

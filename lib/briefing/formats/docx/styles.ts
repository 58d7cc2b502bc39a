import type { Extent } from "@/lib/briefing/formats/document-parts";

export const SOFT = "6A645A";
const INK = "1D1B18";
const ACCENT = "0F5E5A";

/** What a document looks like. Sizes in half points, places in twentieths of a point, as the format counts. */
export interface DocumentLook {
  readonly serif: string;
  readonly text: string;
  readonly size: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly footer: number;
}

/**
 * The note is set in a face that every machine has in the same widths (or a metric twin of), so that what fits a page
 * here fits it there; the whole briefing, which runs over pages, in the faces of the slides.
 */
export const LOOKS: Readonly<Record<Extent, DocumentLook>> = {
  note: {
    serif: "Times New Roman",
    text: "Times New Roman",
    size: 20,
    margin: { top: 620, bottom: 600, left: 850, right: 850 },
    footer: 380,
  },
  whole: {
    serif: "Georgia",
    text: "Arial",
    size: 18,
    margin: { top: 964, bottom: 964, left: 964, right: 964 },
    footer: 708,
  },
};

/**
 * The styles of a document: real headings, so that it has an outline, and one style for each kind of paragraph.
 *
 * @param size of the text, in half points.
 */
export function documentStyles(
  extent: Extent,
  { language, size }: { readonly language: string; readonly size: number },
) {
  const look = { ...LOOKS[extent], size };
  return { ...(extent === "note" ? noteStyles(look) : wholeStyles(look)), default: defaults(extent, look, language) };
}

function defaults(extent: Extent, { serif, text, size }: DocumentLook, language: string) {
  const heading = (points: number, before: number, after: number, color = INK) => ({
    run: { font: serif, size: points, bold: true, color },
    paragraph: { spacing: { before, after } },
  });
  const isNote = extent === "note";
  return {
    document: {
      run: { font: text, size, language: { value: language } },
      paragraph: { spacing: isNote ? { after: 10, line: 230, lineRule: "auto" as const } : { after: 80 } },
    },
    title: isNote ? heading(28, 0, 20) : heading(32, 0, 80),
    heading1: isNote ? heading(21, 60, 10, ACCENT) : heading(22, 140, 80),
  };
}

function noteStyles({ serif, size }: DocumentLook) {
  return {
    paragraphStyles: [
      style("Small", { size: 16, color: SOFT }, { spacing: { after: 0 } }),
      style("Quotation", { font: serif, size }, { indent: { left: 200 }, spacing: { before: 0, after: 0 } }),
      style("Context", { size: 14, color: SOFT }, { spacing: { after: 0 } }),
      style("Lead", {}, { spacing: { before: 30, after: 0 } }),
    ],
  };
}

function wholeStyles({ serif }: DocumentLook) {
  return {
    paragraphStyles: [
      style("Small", { size: 14, color: SOFT }, { spacing: { after: 40 } }),
      style("Context", { size: 14, color: SOFT }, { spacing: { after: 0 } }),
      style("Quotation", { font: serif, size: 20 }, { indent: { left: 340 }, spacing: { before: 60, after: 40 } }),
      style("Attribution", { size: 17, color: SOFT }, { indent: { left: 340 }, spacing: { after: 80 } }),
    ],
  };
}

function style(id: string, run: object, paragraph: object) {
  return { id, name: id, basedOn: "Normal", run, paragraph };
}

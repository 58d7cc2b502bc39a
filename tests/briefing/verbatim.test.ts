import { beforeAll, describe, expect, it } from "vitest";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import type { Dossier } from "@/lib/domain/dossier";
import { everythingTables } from "@/lib/exports/everything-tables";
import { toXlsx } from "@/lib/exports/to-xlsx";
import { printPdf } from "@/lib/printing/print-pdf";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { textOfPart, xmlParts } from "@/tests/support/files/office-parts";
import { type PdfTexts, textsOfPdf } from "@/tests/support/files/pdf-readers";

/** Signs that fonts like to draw with one glyph, and scripts that the fonts of the page do not have. */
const TRICKY = [
  "We’re ‘sure’ it’s “so” – or — not … 1⁄2, ½, re-arming",
  "Hawaiʼi and ʻokina, d’Ivoire and ‘Ivory’, Lukʼianenko’s: letters that look like quotation marks, beside those marks",
  "fi, ffl and office; 5 − 3, 1∕2 and 1⁄2; Łódź, Đakovo, Nguyễn",
  "武器不会交付，这一点我说得很清楚。",
  "Оружие не будет поставлено: это «слухи».",
  "re\u2011arming and non\u2010paper, a hyphen-minus beside them; Το όπλο δεν θα παραδοθεί",
];

/** The built-in dossier with some of its words replaced by tricky ones. */
function withTrickyWords(): Dossier {
  const dossier = builtInDossier();
  const quotations = dossier.quotations.map((quotation, n) => ({ ...quotation, exact: TRICKY[n] ?? quotation.exact }));
  return { ...dossier, quotations };
}

const dossier = withTrickyWords();
/** Wraps on every paper, once between a month and a year. */
const LONG_TITLE =
  "Every quotation on arms, technology and the part of third countries, from July 2023 to the last day of October 2023, did not fit";
const plan: BriefingPlan = {
  title: LONG_TITLE,
  blocks: dossier.quotations.map(({ id }, n) => ({ id: `b${n}`, kind: "quotation" as const, quotationId: id })),
};
const { index, briefing } = aBriefing(dossier, { plan });

/** Text without the breaks of its lines: where they fall is the format’s. */
function joined(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The spaces that tell words apart stay. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}

function lost(text: string): string[] {
  const whole = joined(text);
  return dossier.quotations.flatMap(({ exact, id }) => (whole.includes(joined(exact)) ? [] : [`${id}: ${exact}`]));
}

describe("the words of every quotation are the same characters", () => {
  let pdf: PdfTexts;

  beforeAll(async () => {
    pdf = await textsOfPdf(await printPdf(briefing, "a4"));
  }, 60_000);

  it.each(["poppler", "mupdf", "pdfjs"] as const)(
    "the words of every quotation are the same characters in PDF as %s reads it",
    (reader) => {
      expect(lost(pdf[reader])).toEqual([]);
    },
  );

  it("the words of every quotation are the same characters: the words of every quotation are the same in the structure of the PDF, with the spaces at the ends of lines", () => {
    const structure = spaced(pdf.structure);
    const lostWords = dossier.quotations.filter(({ exact }) => !structure.includes(spaced(exact)));
    expect(lostWords.map(({ id, exact }) => `${id}: ${exact}`)).toEqual([]);
    expect(structure).toContain(LONG_TITLE);
  });

  it.each(["mupdf", "pdfjs"] as const)(
    "the words of every quotation are the same characters headings are the same in the bookmarks of the PDF as %s reads them",
    (reader) => {
      expect(pdf.bookmarks[reader]).toContain(LONG_TITLE);
      const names = new Set(dossier.commentators.map(({ name }) => name));
      expect(pdf.bookmarks[reader].filter((title) => names.has(title)).length).toBeGreaterThan(100);
    },
  );

  it("the words of every quotation are the same characters in PPTX", async () => {
    const parts = [...xmlParts(await toPptx(index, briefing))].filter(([path]) => /^ppt\/slides\/slide\d+/.test(path));
    const inOrder = parts.toSorted(([a], [b]) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
    // Of a long quotation each slide has a piece, with what stands under it in between.
    const pieces = inOrder.map(([, xml]) => joined(textOfPart(xml)));
    const short = dossier.quotations.filter(({ exact }) => exact.length < 200);
    expect(short.length).toBeGreaterThan(60);
    for (const { exact, id } of short)
      expect(
        pieces.some((text) => text.includes(joined(exact))),
        id,
      ).toBe(true);
  });

  it.each(["whole", "note"] as const)(
    "the words of every quotation are the same characters in DOCX (%s)",
    async (extent) => {
      const document = xmlParts(await toDocx(briefing, extent)).get("word/document.xml") ?? "";
      expect(lost(textOfPart(document))).toEqual([]);
    },
  );

  it("the words of every quotation are the same characters in XLSX", async () => {
    const parts = xmlParts(await toXlsx(everythingTables(index), briefing.context));
    expect(lost([...parts.values()].map(textOfPart).join(" "))).toEqual([]);
  });

  it("the words of every quotation are the same characters in Markdown", () => {
    const markdown = toMarkdown(briefing, "whole")
      .replace(/^> ?/gm, "")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1");
    expect(lost(markdown)).toEqual([]);
  });
});

import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Briefing } from "./briefing";
import { docxParts, runs, SANS, SERIF, SOFT } from "./docx/note-paragraphs";
import { settleDocument } from "./docx/settle-document";
import { noteParts } from "./note-parts";
import { closeOfficeFile, openOfficeFile, settleOfficeFile, withLanguage } from "./office-file";
import { xmlText } from "./xml-text";

/** Points are halved and millimetres are twentieths of a point in this format. */
const MARGIN = 964;

/**
 * The briefing as a one-page note for Word: the content of the Markdown note, with real headings, footnotes, header rows
 * and the language of the document. The same briefing gives the same bytes.
 */
export async function toDocx(briefing: Briefing): Promise<Uint8Array> {
  const notes: string[] = [];
  // One footnote a reference: Word numbers by reference, and two references to one footnote are more than it expects.
  const numberOf = (note: string) => notes.push(note);
  const body = noteParts(briefing).flatMap((part) => docxParts(part, numberOf));
  const [what, basis] = briefing.context.lines;
  const document = new Document({
    title: xmlText(briefing.title),
    creator: "Concordance",
    lastModifiedBy: "Concordance",
    description: xmlText(`${what}. ${basis}`),
    styles: styles(briefing.language),
    footnotes: Object.fromEntries(
      notes.map((note, position) => [
        position + 1,
        { children: [new Paragraph({ style: "Small", children: runs(note) })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: contextFooter(briefing.context.lines) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(briefing.title) }), ...body],
      },
    ],
  });
  const written = openOfficeFile(new Uint8Array(await Packer.toArrayBuffer(document)));
  const settled = settleOfficeFile(settleDocument(written), { now: briefing.context.date });
  return closeOfficeFile(withLanguage(settled, briefing.language));
}

/** Every page says what it is, so that one page alone still carries its caveat. */
function contextFooter(lines: readonly string[]): Footer {
  const page = new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      ...lines.map((line) => new Paragraph({ style: "Small", children: runs(line) })),
      new Paragraph({ style: "Small", alignment: AlignmentType.RIGHT, children: [page] }),
    ],
  });
}

function styles(language: string) {
  const heading = (size: number, before: number) => ({
    run: { font: SERIF, size, bold: true, color: "1D1B18" },
    paragraph: { spacing: { before, after: 80 } },
  });
  const paragraphStyle = (id: string, run: object, paragraph: object) => ({
    id,
    name: id,
    basedOn: "Normal",
    run,
    paragraph,
  });
  return {
    default: {
      document: { run: { font: SANS, size: 18, language: { value: language } }, paragraph: { spacing: { after: 80 } } },
      title: heading(32, 0),
      heading1: heading(22, 140),
    },
    paragraphStyles: [
      paragraphStyle("Small", { size: 14, color: SOFT }, { spacing: { after: 40 } }),
      paragraphStyle(
        "Quotation",
        { font: SERIF, size: 20 },
        { indent: { left: 340 }, spacing: { before: 60, after: 40 } },
      ),
      paragraphStyle("Attribution", { size: 17, color: SOFT }, { indent: { left: 340 }, spacing: { after: 80 } }),
    ],
  };
}

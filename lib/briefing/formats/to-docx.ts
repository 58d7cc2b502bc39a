import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Briefing } from "@/lib/briefing/briefing";
import { type DocumentPart, documentParts, type Extent } from "@/lib/briefing/formats/document-parts";
import { clustersPicture, type DrawPicture } from "@/lib/briefing/formats/docx/clusters-picture";
import { docxParts, ITEM_LEVELS, ITEMS, type Pictures, runs } from "@/lib/briefing/formats/docx/document-paragraphs";
import { noteSize } from "@/lib/briefing/formats/docx/note-size";
import { settleDocument, withDefaultFont } from "@/lib/briefing/formats/docx/settle-document";
import { documentStyles, LOOKS } from "@/lib/briefing/formats/docx/styles";
import { noteParts } from "@/lib/briefing/formats/note-parts";
import { closeOfficeFile, finishOfficeFile, openOfficeFile, withLanguage } from "@/lib/office/office-file";
import { xmlText } from "@/lib/office/xml-text";
import { longDate } from "@/lib/wording/names";

/**
 * The briefing for Word, with the content of its Markdown: the note that fits a page, or the whole of it. With real
 * headings, footnotes, header rows and the language of the document. The same briefing gives the same bytes.
 *
 * @param draw draws the map of clusters as PNG; without it the table says what the map shows.
 */
export async function toDocx(
  briefing: Briefing,
  extent: Extent = "note",
  draw: DrawPicture = async () => null,
): Promise<Uint8Array> {
  const notes: string[] = [];
  // One footnote a reference: Word numbers by reference, and two references to one footnote are more than it expects.
  const numberOf = (note: string) => notes.push(note);
  const parts = extent === "note" ? noteParts(briefing) : documentParts(briefing);
  const pictures = await drawnPictures(parts, draw);
  const body = parts.flatMap((part) => docxParts(part, numberOf, pictures));
  const [what, basis] = briefing.context.lines;
  const dateline = datelineOf(briefing.context);
  const page = { title: briefing.title, dateline, parts, footer: `${what} · ${basis} · Page 1 of 1` };
  const size = extent === "note" ? noteSize(page) : LOOKS.whole.size;
  const document = new Document({
    title: xmlText(briefing.title),
    creator: "Concordance",
    lastModifiedBy: "Concordance",
    description: xmlText(`${what}. ${basis}`),
    styles: documentStyles(extent, { language: briefing.language, size }),
    numbering: { config: [{ reference: ITEMS, levels: ITEM_LEVELS }] },
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
            margin: { ...LOOKS[extent].margin, footer: LOOKS[extent].footer },
          },
        },
        footers: { default: contextFooter(briefing.context.lines) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(briefing.title) }),
          ...(extent === "note" ? [new Paragraph({ style: "Small", children: runs(dateline) })] : []),
          ...body,
        ],
      },
    ],
  });
  const written = openOfficeFile(new Uint8Array(await Packer.toArrayBuffer(document)));
  const settled = finishOfficeFile(withDefaultFont(settleDocument(written)), { now: briefing.context.date });
  return closeOfficeFile(withLanguage(settled, briefing.language));
}

async function drawnPictures(parts: readonly DocumentPart[], draw: DrawPicture): Promise<Pictures> {
  const views = parts.flatMap((part) => (part.kind === "clusters" ? [part.view] : []));
  const drawn = await Promise.all(views.map(async (view) => ({ view, png: await draw(clustersPicture(view)) })));
  return new Map(drawn.flatMap(({ view, png }) => (png ? [[view, png] as const] : [])));
}

/** When, under which filter and of how much: the first thing that is asked of a note. */
function datelineOf({ date, filters, basis }: Briefing["context"]): string {
  const filter = filters.length === 0 ? "no filter" : `filter: ${filters.join("; ")}`;
  return [longDate(date), filter, basis].join(" · ");
}

/** Every page says what it is, so that one page alone still carries its caveat. */
function contextFooter([what, basis]: Briefing["context"]["lines"]): Footer {
  const page = new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: "Context", children: [...runs(`${what} · ${basis} · `), page] })],
  });
}

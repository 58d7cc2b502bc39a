import {
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { BriefingTable } from "@/lib/briefing/briefing";
import { columnShares } from "@/lib/briefing/column-shares";
import type { DocumentPart } from "@/lib/briefing/formats/document-parts";
import { SOFT } from "@/lib/briefing/formats/docx/styles";
import { isRightToLeft } from "@/lib/office/text-direction";
import { xmlText } from "@/lib/office/xml-text";
import type { ClustersView } from "@/lib/views/groups/clusters-view";
import { quotedWords } from "@/lib/views/quotations/quotation-view";

const LINE = "D3CCBE";
/** Between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9978;
const TWIPS_PER_PIXEL = 15;
/** Pixels of a 96th of an inch: nine centimetres, so that the map stands with its sentences. */
const MAX_MAP_HEIGHT = 340;

/** The list of the document, close to the margin. */
export const ITEMS = "items";
export const ITEM_LEVELS = [
  { level: 0, format: "bullet", text: "•", style: { paragraph: { indent: { left: 200, hanging: 200 } } } },
] as const;

/** Maps of clusters as PNG; none where this machine cannot draw. */
export type Pictures = ReadonlyMap<ClustersView, Uint8Array>;

/** Takes the text of a footnote and gives its number. */
export type NumberOf = (note: string) => number;

/** One piece of the note as paragraphs or a table of the document. */
export function docxParts(part: DocumentPart, numberOf: NumberOf, pictures: Pictures): (Paragraph | Table)[] {
  switch (part.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          children: [
            ...authorMark(part.byAuthor),
            ...runs(part.text),
            ...(part.basis === null ? [] : runs(` (${part.basis})`, { bold: false, size: 16, color: SOFT })),
          ],
        }),
      ];
    case "paragraph":
    case "item": {
      const children = [...authorMark(part.byAuthor), ...runs(part.text), ...reference(part.note, numberOf)];
      const list = part.kind === "item" ? { numbering: { reference: ITEMS, level: 0 } } : {};
      return [new Paragraph({ ...list, ...direction(part.text), children })];
    }
    case "quotation": {
      const { exact, isSpeech, language } = part.quotation;
      const words = runs(quotedWords({ exact, isSpeech }), {
        rightToLeft: isRightToLeft(exact),
        ...(language ? { language: languageOf(language) } : {}),
      });
      const paragraph = new Paragraph({ style: "Quotation", keepNext: true, ...direction(exact), children: words });
      const note = reference(part.note, numberOf);
      if (part.lead === null) {
        return [
          paragraph,
          new Paragraph({ style: "Attribution", children: [...runs(`— ${part.attribution}`), ...note] }),
        ];
      }
      const small = [...runs(` — ${part.attribution}`, { size: 16, color: SOFT }), ...note];
      const lead = new Paragraph({
        style: "Lead",
        keepNext: true,
        children: [...authorMark(part.lead.byAuthor), ...runs(part.lead.text, { bold: true }), ...small],
      });
      return [lead, paragraph];
    }
    case "clusters": {
      const png = pictures.get(part.view);
      // An id of its own, so that the same briefing gives the same bytes.
      const id = String([...pictures.keys()].indexOf(part.view) + 1);
      return png ? [clustersParagraph(part.view, { png, id })] : [];
    }
    case "table":
      return [
        new Paragraph({ style: "Small", keepNext: true, children: runs(part.table.caption) }),
        docxTable(part.table),
        new Paragraph({ style: "Small", children: [] }),
      ];
    case "small": {
      const children = [...authorMark(part.byAuthor), ...runs(part.text), ...reference(part.note, numberOf)];
      return [new Paragraph({ style: "Small", ...direction(part.text), children })];
    }
  }
}

/** A text as runs: line breaks stay line breaks, and nothing that a document cannot hold gets into it. */
export function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return xmlText(text)
    .split(/\r\n|\r|\n/)
    .map((line, position) => new TextRun({ ...options, text: line, ...(position > 0 ? { break: 1 } : {}) }));
}

/** The map as wide as the text unless it would take most of a page, its caption the text in its place. */
function clustersParagraph(
  { caption, width, height }: ClustersView,
  { png, id }: { readonly png: Uint8Array; readonly id: string },
): Paragraph {
  const across = Math.min(TEXT_WIDTH / TWIPS_PER_PIXEL, (MAX_MAP_HEIGHT * width) / height);
  const picture = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: Math.round(across), height: Math.round((across * height) / width) },
    altText: { id, name: "Map of clusters", title: "Map of clusters", description: xmlText(caption) },
  });
  return new Paragraph({ alignment: "center", children: [picture] });
}

function docxTable({ header, rows }: BriefingTable): Table {
  const size = { top: 40, bottom: 40, left: 80, right: 80 };
  const cell = (text: string, bold: boolean, number: boolean) =>
    new TableCell({
      margins: size,
      children: [new Paragraph({ alignment: number ? "right" : "left", children: runs(text, { bold, size: 16 }) })],
    });
  const edge = { style: "single", size: 4, color: LINE } as const;
  const none = { style: "none", size: 0, color: "auto" } as const;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columnShares({ header, rows }).map((share) => Math.round(share * TEXT_WIDTH)),
    borders: { top: edge, bottom: edge, insideHorizontal: edge, insideVertical: none, left: none, right: none },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((text) => cell(text, true, false)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map(({ text, kind }) => cell(text, kind === "heading", kind === "count")),
          }),
      ),
    ],
  });
}

function authorMark(byAuthor: boolean): TextRun[] {
  return byAuthor ? [new TextRun({ text: "Author: ", italics: true, color: SOFT })] : [];
}

function reference(note: string | null, numberOf: NumberOf): FootnoteReferenceRun[] {
  return note === null ? [] : [new FootnoteReferenceRun(numberOf(note))];
}

function direction(text: string): { bidirectional?: boolean } {
  return isRightToLeft(text) ? { bidirectional: true } : {};
}

/** Word keeps three languages a run, by script; a quotation has one, given for whichever script its letters are of. */
function languageOf(tag: string) {
  return { value: tag, eastAsia: tag, bidirectional: tag };
}

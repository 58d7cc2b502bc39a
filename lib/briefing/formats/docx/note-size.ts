import { columnShares } from "@/lib/briefing/column-shares";
import type { DocumentPart } from "@/lib/briefing/formats/document-parts";
import { LOOKS } from "@/lib/briefing/formats/docx/styles";
import { quotedWords } from "@/lib/views/quotations/quotation-view";

/** Half points, the largest first; smaller than nine points nobody reads on paper. */
const SIZES = [20, 19, 18] as const;
const SMALL = 8;
const CONTEXT = 7;
const HEADING = 10.5;
const TITLE = 14;
/** In points: A4 between the margins, and what the parts of a page take beside their lines. */
const PAGE = 841.9;
const WIDTH = (11906 - LOOKS.note.margin.left - LOOKS.note.margin.right) / 20;
const INDENT = 10;
const SEPARATOR = 12;
/** The face's own height of a line, at the note's spacing. */
const LINE = (1.15 * 230) / 240;
/** Lines break between words, and other programs measure letters a little otherwise. */
const SLACK = 1.01;

/** Widths of the letters of a Times in ems; what is not among them is half an em wide. */
const EMS = new Map(
  Object.entries({
    " .,": 0.25,
    "ijlt/:;": 0.28,
    "fr()-I‘’!|[]": 0.34,
    sJ: 0.39,
    "acez“”": 0.45,
    PFS: 0.56,
    ELTZ: 0.61,
    BCR: 0.67,
    ADGHKNOQUVXYw: 0.72,
    m: 0.78,
    MW: 0.93,
    "–": 0.5,
    "—…": 1,
  }).flatMap(([letters, ems]) => [...letters].map((letter) => [letter, ems] as const)),
);

/** What stands on the page of a note. */
export interface NotePage {
  readonly title: string;
  readonly dateline: string;
  readonly parts: readonly DocumentPart[];
  readonly footer: string;
}

/**
 * The largest size, in half points, in which a note is estimated to fit one A4 page, by the widths of its face; the
 * smallest where it fits in none. Nothing of the note is left out for it.
 */
export function noteSize(page: NotePage): number {
  const footer = LOOKS.note.footer / 20 + linesOf(page.footer, CONTEXT, WIDTH) * CONTEXT * LINE;
  const room = PAGE - LOOKS.note.margin.top / 20 - Math.max(LOOKS.note.margin.bottom / 20, footer);
  return SIZES.find((size) => heightOf(page, size / 2) <= room) ?? SIZES[SIZES.length - 1] ?? LOOKS.note.size;
}

/** Height in points of all of a note at a size of its text, footnotes included. */
export function heightOf({ title, dateline, parts }: NotePage, size: number): number {
  const notes = parts.flatMap((part) => ("note" in part && part.note !== null ? [part.note] : []));
  return (
    textHeight(title, TITLE, WIDTH) +
    textHeight(dateline, SMALL, WIDTH) +
    sum(parts.map((part) => partHeight(part, size))) +
    (notes.length > 0 ? SEPARATOR : 0) +
    sum(notes.map((note) => textHeight(`10${note}`, SMALL, WIDTH)))
  );
}

function partHeight(part: DocumentPart, size: number): number {
  switch (part.kind) {
    case "heading":
      return 3.5 + textHeight(`${part.text} ${part.basis ?? ""}`, HEADING, WIDTH);
    case "paragraph":
      return 0.5 + textHeight(part.text, size, WIDTH);
    case "item":
      return 0.5 + textHeight(part.text, size, WIDTH - INDENT);
    case "small":
      return textHeight(part.text, SMALL, WIDTH);
    case "quotation": {
      const lead = part.lead ? widthOf(part.lead.text, size) * 1.1 : 0;
      const lines = Math.ceil((lead + widthOf(` — ${part.attribution}`, SMALL)) / WIDTH);
      return 1.5 + lines * size * LINE + textHeight(quotedWords(part.quotation), size, WIDTH - INDENT);
    }
    // A note has no room for the map.
    case "clusters":
      return 0;
    case "table": {
      const shares = columnShares(part.table);
      const rows = [part.table.header, ...part.table.rows.map((row) => row.map(({ text }) => text))];
      const heights = rows.map((row) =>
        Math.max(...row.map((text, column) => textHeight(text, SMALL, WIDTH * (shares[column] ?? 1) - 9))),
      );
      return sum(heights) + rows.length * 5 + 2 * textHeight(part.table.caption, SMALL, WIDTH);
    }
  }
}

function textHeight(text: string, size: number, width: number): number {
  return linesOf(text, size, width) * size * LINE;
}

function linesOf(text: string, size: number, width: number): number {
  const lines = text.split(/\r\n|\r|\n/).map((line) => Math.ceil((widthOf(line, size) * SLACK) / width));
  return sum(lines.map((count) => Math.max(1, count)));
}

/** In points: the letters of a Times, others as wide as they are high. */
function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += EMS.get(letter) ?? (letter < "\u1100" ? 0.5 : 1);
  return ems * size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

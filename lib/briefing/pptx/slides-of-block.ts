import { attribution } from "../attribution";
import type { Block } from "../briefing";
import { sidesByName } from "../sides-by-name";
import { chartSlides, tableSlides } from "./figure-slides";
import { cutText, heightOf, linesOf, sizeFor } from "./fit-text";
import { AUTHOR_LINE, FOOT, HEADING_WIDTH, MAIN, SMALLEST, TEXT_WIDTH, TOP } from "./paper";
import type { Room, Slide, SlideBody, SlideText } from "./slide";

const HEADING_SIZES = [30, 26, 22, 20] as const;
const PARAGRAPH_GAP = 0.17;
/** More rows than this are no picture any more: the voices are then listed by side. */
const MOST_VOICES = 9;

/** The slides of one block: one, or several named "(2 of 3)" where it does not fit on one at a readable size. */
export function slidesOfBlock(block: Block, notes: readonly string[]): Slide[] {
  const author = authorLine(block);
  const longest = { width: HEADING_WIDTH, text: `${block.heading} (10 of 10)` };
  const size = sizeFor(longest.text, { ...longest, sizes: HEADING_SIZES, lines: 2 });
  const lines = linesOf(longest.text, { ...longest, size });
  const top = TOP + heightOf(lines, size) + 0.25 + (author === null ? 0 : AUTHOR_LINE);
  const room = { top, height: FOOT - 0.12 - top };
  const bodies = bodiesOf(block, room);
  return bodies.map((body, position) => ({
    heading: {
      text: bodies.length === 1 ? block.heading : `${block.heading} (${position + 1} of ${bodies.length})`,
      size,
    },
    room,
    author,
    body,
    notes,
  }));
}

function authorLine({ headingByAuthor, sentences }: Block): string | null {
  if (sentences.some(({ byAuthor }) => byAuthor)) return "In the author’s words";
  return headingByAuthor ? "Heading in the author’s words" : null;
}

function bodiesOf(block: Block, room: Room): SlideBody[] {
  const texts = block.sentences.map(({ text }) => text);
  if (block.kind === "title")
    return [{ kind: "title", lines: block.notes.map((text) => ({ text, size: 20 })) }, ...textBodies(texts, room)];
  if (block.quotations.length > 0) return quotationBodies(block, room);
  const [first] = texts;
  const isShort = first !== undefined && linesOf(first, { width: TEXT_WIDTH, size: MAIN }) <= (block.chart ? 3 : 2);
  // Beside a chart the sentences after the first say what it shows: they are spoken, not shown. The author's own are shown whole.
  const isOwn = block.sentences.some(({ byAuthor }) => byAuthor);
  const leads = isShort && (texts.length === 1 || (block.chart !== null && !isOwn));
  const lead: SlideText | null = leads ? { text: first, size: MAIN } : null;
  const before = leads || texts.length === 0 ? [] : textBodies(texts, room);
  if (block.chart) return [...before, ...chartSlides(block.chart, lead, room)];
  if (block.table) {
    // What each of the voices holds comes before how the pairs of them compare.
    if (block.kind === "comparison" && !isOwn)
      return [...tableSlides(block.table, null, room), ...textBodies(texts, room)];
    const isLong = block.kind === "who-stands-where" && block.table.rows.length > MOST_VOICES;
    return [...before, ...tableSlides(isLong ? sidesByName(block.table) : block.table, lead, room)];
  }
  const nothing = block.notes.length > 0 ? block.notes : ["There is nothing to show here under this filter."];
  return textBodies(texts.length > 0 ? texts : nothing, room);
}

/** Paragraphs over as many slides as they need, in the largest size in which they fit on one; pages of like length. */
function textBodies(texts: readonly string[], room: Room): SlideBody[] {
  const size = [32, 28, MAIN, 20, SMALLEST].find((candidate) => packed(texts, candidate, room).length <= 1) ?? 20;
  const pages = packed(texts, size, room);
  const shorter = [0.5, 0.6, 0.7, 0.8, 0.9].map((share) =>
    packed(texts, size, { ...room, height: room.height * share }),
  );
  const even = shorter.find(({ length }) => length === pages.length) ?? pages;
  return even.map((paragraphs) => ({ kind: "text", paragraphs }));
}

function packed(texts: readonly string[], size: number, room: Room): SlideText[][] {
  const box = { width: TEXT_WIDTH - 0.4, size };
  const lines = Math.max(1, Math.floor(room.height / heightOf(1, size)));
  const pages: SlideText[][] = [];
  let left = 0;
  for (const text of texts.flatMap((whole) => cutText(whole, { ...box, lines }))) {
    const needed = heightOf(linesOf(text, box), size) + PARAGRAPH_GAP;
    if (pages.length === 0 || needed > left + PARAGRAPH_GAP) {
      pages.push([]);
      left = room.height;
    }
    pages.at(-1)?.push({ text, size });
    left -= needed;
  }
  return pages;
}

function quotationBodies(block: Block, room: Room): SlideBody[] {
  return block.quotations.flatMap((quotation): SlideBody[] => {
    const sentences = block.sentences.map(({ text }) => text);
    const under = [
      attribution(quotation),
      `${quotation.source}${quotation.locator ? `, ${quotation.locator}` : ""}`,
      ...sentences,
    ];
    const below = under.map((text) => ({ text, size: SMALLEST }));
    const belowLines = under.reduce((sum, text) => sum + linesOf(text, { width: TEXT_WIDTH, size: SMALLEST }), 0);
    const height = Math.max(1.2, room.height - heightOf(belowLines, SMALLEST) - PARAGRAPH_GAP * (under.length + 2));
    const width = TEXT_WIDTH - 0.5;
    const fits = (size: number) => Math.max(1, Math.floor(height / heightOf(1, size)));
    const size =
      [30, 26, MAIN, 22, 20].find(
        (candidate) => linesOf(quotation.exact, { width, size: candidate }) <= fits(candidate),
      ) ?? 20;
    const pieces = cutText(quotation.exact, { width, size, lines: fits(size) });
    return pieces.map((text) => ({ kind: "quotation", quotation, words: { text, size }, below }));
  });
}

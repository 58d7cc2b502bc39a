import { attribution } from "../attribution";
import type { Block } from "../briefing";
import { sidesByName } from "../sides-by-name";
import { chartSlides, tableSlides } from "./figure-slides";
import { cutText, heightOf, linesOf, sizeFor } from "./fit-text";
import { roomOf } from "./room";
import { LAYOUT_OF, type Slide, type SlideBody, type SlideText } from "./slide";
import { type Box, type DeckTemplate, layoutOf, placeholderOf } from "./template/deck-template";

/** Read from the back of a room: nothing a block says is smaller, in points. */
const MIN_SIZE = 18;
/** Largest first, as parts of the size that the layout has. */
const SHARES = [1, 0.87, 0.75, 0.66] as const;
/** Letters with serifs are so much wider that they are measured as if there were less room. */
const SERIF_SHARE = 0.8;
const PARAGRAPH_GAP = 0.17;
/** More rows than this are no picture any more: the voices are then listed by side. */
const MAX_VOICES = 9;

/** The slides of one block: one, or several named "(2 of 3)" where it does not fit on one at a readable size. */
export function slidesOfBlock(block: Block, notes: readonly string[], template: DeckTemplate): Slide[] {
  const author = authorLine(block);
  const bodies = bodiesOf(block, template);
  return bodies.map((body, position) => {
    const layout = layoutOf(template, LAYOUT_OF[body.kind]);
    const { box, size } = placeholderOf(layout, "Title");
    const text = bodies.length === 1 ? block.heading : `${block.heading} (${position + 1} of ${bodies.length})`;
    const sizes = SHARES.map((share) => Math.max(MIN_SIZE, Math.round(size * share)));
    const lines = Math.max(1, Math.floor(box.height / heightOf(1, size)));
    const room = { width: box.width * SERIF_SHARE, sizes, lines };
    return { heading: { text, size: sizeFor(text, room) }, room: roomOf(layout), author, body, notes };
  });
}

function authorLine({ headingByAuthor, sentences }: Block): string | null {
  if (sentences.some(({ byAuthor }) => byAuthor)) return "In the author’s words";
  return headingByAuthor ? "Heading in the author’s words" : null;
}

function bodiesOf(block: Block, template: DeckTemplate): SlideBody[] {
  const room = (kind: SlideBody["kind"]) => roomOf(layoutOf(template, LAYOUT_OF[kind]));
  const sizeOf = (layout: "Title" | "Text" | "Chart" | "Table", name: "Text" | "Lead" | "Table") =>
    placeholderOf(layoutOf(template, layout), name).size;
  const texts = block.sentences.map(({ text }) => text);
  const textSlides = (given: readonly string[]) => textBodies(given, room("text"), sizeOf("Text", "Text"));
  if (block.kind === "title") {
    const lines = block.notes.map((text) => ({ text, size: sizeOf("Title", "Text") }));
    return [{ kind: "title", lines }, ...textSlides(texts)];
  }
  if (block.quotations.length > 0) return quotationBodies(block, template);
  const [first] = texts;
  const leadSize = sizeOf("Chart", "Lead");
  const isShort =
    first !== undefined && linesOf(first, { width: room("chart").width, size: leadSize }) <= (block.chart ? 3 : 2);
  // Beside a chart the sentences after the first say what it shows: they are spoken, not shown. The author's own are shown whole.
  const isOwn = block.sentences.some(({ byAuthor }) => byAuthor);
  const leads = isShort && (texts.length === 1 || (block.chart !== null && !isOwn));
  const lead: SlideText | null = leads ? { text: first, size: leadSize } : null;
  const before = leads || texts.length === 0 ? [] : textSlides(texts);
  if (block.chart) return [...before, ...chartSlides(block.chart, lead, room("chart"))];
  if (block.table) {
    const size = sizeOf("Table", "Table");
    // What each of the voices holds comes before how the pairs of them compare.
    if (block.kind === "comparison" && !isOwn)
      return [...tableSlides(block.table, null, room("table"), size), ...textSlides(texts)];
    const isLong = block.kind === "who-stands-where" && block.table.rows.length > MAX_VOICES;
    return [...before, ...tableSlides(isLong ? sidesByName(block.table) : block.table, lead, room("table"), size)];
  }
  const nothing = block.notes.length > 0 ? block.notes : ["There is nothing to show here under this filter."];
  return textSlides(texts.length > 0 ? texts : nothing);
}

/** Paragraphs over as many slides as they need, in the largest size in which they fit on one; pages of like length. */
function textBodies(texts: readonly string[], room: Box, largest: number): SlideBody[] {
  const sizes = [1, 0.875, 0.75, 0.625].map((share) => Math.max(MIN_SIZE, Math.round(largest * share)));
  const size = sizes.find((candidate) => packed(texts, candidate, room).length <= 1) ?? sizes.at(-1) ?? MIN_SIZE;
  const pages = packed(texts, size, room);
  const shorter = [0.5, 0.6, 0.7, 0.8, 0.9].map((share) =>
    packed(texts, size, { ...room, height: room.height * share }),
  );
  const even = shorter.find(({ length }) => length === pages.length) ?? pages;
  return even.map((paragraphs) => ({ kind: "text", paragraphs }));
}

function packed(texts: readonly string[], size: number, room: Box): SlideText[][] {
  const box = { width: room.width - 0.4, size };
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

function quotationBodies(block: Block, template: DeckTemplate): SlideBody[] {
  const layout = layoutOf(template, LAYOUT_OF.quotation);
  const { box, size: largest } = placeholderOf(layout, "Quotation");
  const below = placeholderOf(layout, "Attribution").size;
  const sizes = [1, 0.87, 0.8, 0.73, 0.67].map((share) => Math.max(MIN_SIZE, Math.round(largest * share)));
  return block.quotations.flatMap((quotation): SlideBody[] => {
    const under = [
      attribution(quotation),
      `${quotation.source}${quotation.locator ? `, ${quotation.locator}` : ""}`,
      ...block.sentences.map(({ text }) => text),
    ];
    const width = box.width * SERIF_SHARE;
    const fits = (size: number) => Math.max(1, Math.floor(box.height / heightOf(1, size)));
    const size =
      sizes.find((candidate) => linesOf(quotation.exact, { width, size: candidate }) <= fits(candidate)) ??
      sizes.at(-1) ??
      MIN_SIZE;
    const pieces = cutText(quotation.exact, { width, size, lines: fits(size) });
    return pieces.map((text) => ({
      ...{ kind: "quotation", quotation, words: { text, size } },
      below: under.map((text) => ({ text, size: below })),
    }));
  });
}

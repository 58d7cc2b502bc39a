import type { Block, Briefing } from "@/lib/briefing/briefing";
import { type DeckTemplate, layoutOf, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { blockSlides, type SlideLimits, shownTexts } from "@/lib/briefing/slides/block-slides";
import { headingItem } from "@/lib/briefing/slides/heading-item";
import { fitsWall, twoPartSlide, type WallText, wallSlide } from "@/lib/briefing/slides/reference-slides";
import type { DraftSlide, Slide } from "@/lib/briefing/slides/slide";
import { paragraphsOf, textItem } from "@/lib/briefing/slides/text-item";

/** What nobody reads from a wall: a few lines are shown, the rest is spoken. */
const REFERENCES: ReadonlySet<Block["kind"]> = new Set(["not-known", "do-not-claim", "method", "sources"]);
/** Words that stand alone however short they are. */
const ALONE: ReadonlySet<Block["kind"]> = new Set(["title", "asked", "bottom-line", "free-text", "quotation"]);

/**
 * The slides of a briefing, for the deck and for the wall alike: computed from the geometry of the template and the
 * widths of letters, never from a window. Short texts share a slide; what does not fit one slide goes on the next.
 *
 * @param notesOf the speaker notes of a block.
 */
export function layOutSlides(briefing: Briefing, given: Given): Slide[] {
  const roomy = slidesWithin(briefing, given, { maxSplit: 2 });
  const splits = new Set(briefing.blocks.filter(({ kind }) => kind === "split").map(({ id }) => id));
  const spared = roomy.filter(({ blockIds }) => blockIds.some((id) => splits.has(id))).length - splits.size;
  // What was proposed keeps to so many slides where that can be; a deck that an author made longer stays as it is.
  if (roomy.length <= MAX_SLIDES || roomy.length - spared > MAX_SLIDES) return roomy;
  const tight = slidesWithin(briefing, given, { maxSplit: 1 });
  return tight.length <= MAX_SLIDES ? tight : roomy;
}

/** Slides that a proposed briefing has at most. */
const MAX_SLIDES = 12;

interface Given {
  readonly notesOf: (block: Block) => readonly string[];
  readonly template: DeckTemplate;
}

function slidesWithin({ blocks }: Briefing, { notesOf, template }: Given, limits: SlideLimits): Slide[] {
  const slides: Slide[] = [];
  const left = [...blocks];
  for (let block = left.shift(); block; block = left.shift()) {
    const [next] = left;
    const first = wallText(block, template);
    const second = next ? wallText(next, template) : null;
    if (first && second && next) {
      left.shift();
      const draft = twoPartSlide(first, second, template);
      slides.push(
        ...finished([draft], { blocks: [block, next], notes: sharedNotes([block, next], notesOf), template }),
      );
      continue;
    }
    const drafts =
      first && REFERENCES.has(block.kind) ? [wallSlide(first, template)] : blockSlides(block, template, limits);
    slides.push(...finished(drafts, { blocks: [block], notes: notesOf(block), template }));
  }
  return slides;
}

/** What a block shows where it shares a slide; null where it needs one to itself. */
function wallText(block: Block, template: DeckTemplate): WallText | null {
  const own = block.sentences.filter(({ byAuthor }) => byAuthor).map(({ text }) => text);
  // The author's own words are shown whole.
  if (own.length > 0 && !fitsWall(own, template)) return null;
  if (REFERENCES.has(block.kind)) {
    const said = own.length > 0 ? block.sentences : (block.onSlide ?? block.short ?? block.sentences);
    const rows = block.kind === "sources" && own.length === 0 ? (block.table?.rows ?? []) : [];
    return {
      heading: block.heading,
      texts: [...said.map(({ text }) => text), ...rows.map(([first]) => first?.text ?? "")],
    };
  }
  const hasFigure = Boolean(block.chart ?? block.tableOnSlide ?? block.table ?? block.scatter);
  if (hasFigure || ALONE.has(block.kind) || block.quotations.length > 0) return null;
  const texts = shownTexts(block);
  return texts.length > 0 && fitsWall(texts, template) ? { heading: block.heading, texts } : null;
}

function finished(
  drafts: readonly DraftSlide[],
  { blocks, notes, template }: { blocks: readonly Block[]; notes: readonly string[]; template: DeckTemplate },
): Slide[] {
  const [block] = blocks;
  const heading = block?.heading ?? "";
  const said = authorLine(blocks);
  return drafts.map(({ layout, items, left = [] }, position): Slide => {
    const place = placeholderOf(layoutOf(template, layout), "Author");
    const author = said === null ? null : textItem(place, paragraphsOf([said], place));
    const text = drafts.length === 1 ? heading : `${heading} (${position + 1} of ${drafts.length})`;
    return {
      ...{ layout, items, author },
      notes: left.length > 0 ? [...notes, "Not shown on the slide:", ...left] : notes,
      heading: headingItem(text, layoutOf(template, layout)),
      blockIds: blocks.map(({ id }) => id),
    };
  });
}

function sharedNotes(blocks: readonly Block[], notesOf: (block: Block) => readonly string[]): string[] {
  return blocks.flatMap((block) => [`${block.heading}:`, ...notesOf(block)]);
}

function authorLine(blocks: readonly Block[]): string | null {
  if (blocks.some(({ sentences }) => sentences.some(({ byAuthor }) => byAuthor))) return "In the author’s words";
  return blocks.some(({ headingByAuthor }) => headingByAuthor) ? "Heading in the author’s words" : null;
}

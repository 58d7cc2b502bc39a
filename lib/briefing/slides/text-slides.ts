import {
  type Box,
  type DeckTemplate,
  layoutOf,
  type Placeholder,
  placeholderOf,
} from "@/lib/briefing/formats/pptx/template/deck-template";
import { cutText, faceOf, linesIn } from "@/lib/briefing/slides/measure-text";
import type { DraftSlide } from "@/lib/briefing/slides/slide";
import { heightOfTexts, paragraphsOf, sizesOf, textItem } from "@/lib/briefing/slides/text-item";

/** The size of a text that takes more than one slide, in points. */
const RUNNING_SIZE = 24;
/**
 * The share of its room that a text of several paragraphs is spread over, and the most between two of them, in points.
 */
const SPREAD_SHARE = 0.66;
const MAX_AFTER = 150;
const POINTS_PER_INCH = 72;

/**
 * Paragraphs in the largest size in which they fit on one slide, or over as many slides of like length as they need.
 */
export function textSlides(texts: readonly string[], template: DeckTemplate): DraftSlide[] {
  const name = texts.length === 1 ? "Statement" : "Text";
  const statement = placeholderOf(layoutOf(template, name), "Text");
  const whole = wholeSize(texts, statement);
  if (whole !== null) {
    const after = spread(texts, statement, whole);
    return [{ layout: name, items: [textItem(statement, paragraphsOf(texts, { size: whole, after }))] }];
  }
  const placeholder = placeholderOf(layoutOf(template, "Text"), "Text");
  const size = Math.min(RUNNING_SIZE, placeholder.size);
  return evenPages(texts, placeholder, size).map((page) => ({
    layout: "Text",
    items: [textItem(placeholder, paragraphsOf(page, { size, after: placeholder.after }))],
  }));
}

/** The largest size in which all texts fit their placeholder; null where they fit in none. */
export function wholeSize(
  texts: readonly string[],
  placeholder: Placeholder,
  box: Box = placeholder.box,
): number | null {
  const fits = (size: number) => heightOfTexts(texts, { width: box.width, size, placeholder }) <= box.height;
  return sizesOf(placeholder).find(fits) ?? null;
}

/** Points between paragraphs, so that a few of them do not stand at the top of an empty slide. */
export function spread(texts: readonly string[], placeholder: Placeholder, size: number): number {
  const { box, after } = placeholder;
  if (texts.length < 2) return after;
  const bare = heightOfTexts(texts, { width: box.width, size, placeholder, after: 0 });
  const wanted = ((SPREAD_SHARE * box.height - bare) * POINTS_PER_INCH) / (texts.length - 1);
  return Math.max(after, Math.min(MAX_AFTER, Math.floor(wanted)));
}

/**
 * Texts over as few pages as they need, and as even as that allows; a text longer than a page is cut where lines break.
 */
function evenPages(texts: readonly string[], placeholder: Placeholder, size: number): string[][] {
  const packed = (height: number) => {
    const { width } = placeholder.box;
    const face = faceOf(placeholder);
    const pieces = texts.flatMap((text) => cutText(text, { width, size, face, lines: linesIn(height, size, text) }));
    const pages: string[][] = [];
    for (const piece of pieces) {
      const page = pages.at(-1);
      const isFull = !page || heightOfTexts([...page, piece], { width, size, placeholder }) > height;
      if (isFull) pages.push([piece]);
      else page.push(piece);
    }
    return pages;
  };
  const fewest = packed(placeholder.box.height);
  const shorter = [0.6, 0.7, 0.8, 0.9].map((share) => packed(placeholder.box.height * share));
  return shorter.find(({ length }) => length === fewest.length) ?? fewest;
}

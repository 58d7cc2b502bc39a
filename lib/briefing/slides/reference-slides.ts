import {
  type DeckTemplate,
  layoutOf,
  type Placeholder,
  placeholderOf,
} from "@/lib/briefing/formats/pptx/template/deck-template";
import { cutText, faceOf, linesOf } from "@/lib/briefing/slides/measure-text";
import { type DraftSlide, MIN_SIZE } from "@/lib/briefing/slides/slide";
import { heightOfTexts, linesOfTexts, paragraphsOf, sizesOf, textItem } from "@/lib/briefing/slides/text-item";
import { spread } from "@/lib/briefing/slides/text-slides";

/** Nobody reads more of it from a wall; the rest is spoken. */
const MAX_WALL_LINES = 5;

/** What has a heading and a few lines: half of a slide. */
export interface WallText {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** Two short texts on one slide, each under its heading and in the largest size in which it keeps to its lines. */
export function twoPartSlide(first: WallText, second: WallText, template: DeckTemplate): DraftSlide {
  const layout = layoutOf(template, "Two parts");
  const parts = [
    { ...first, placeholder: placeholderOf(layout, "Text") },
    { ...second, placeholder: placeholderOf(layout, "Second text") },
  ];
  const [upper, lower] = parts.map(({ texts, placeholder }) => {
    const size = wallSize(texts, placeholder);
    return textItem(placeholder, paragraphsOf(wallLines(texts, placeholder, size), { size, after: placeholder.after }));
  });
  const heading = placeholderOf(layout, "Second heading");
  const items = [upper, textItem(heading, paragraphsOf([oneLine(second.heading, heading)], heading)), lower];
  return { layout: "Two parts", items: items.flatMap((item) => item ?? []) };
}

/** A short text with a slide to itself; a single sentence is a statement. */
export function wallSlide({ texts }: WallText, template: DeckTemplate): DraftSlide {
  const layout = texts.length === 1 ? "Statement" : "Text";
  const placeholder = placeholderOf(layoutOf(template, layout), "Text");
  const size = wallSize(texts, placeholder);
  const lines = wallLines(texts, placeholder, size);
  const after = spread(lines, placeholder, size);
  return { layout, items: [textItem(placeholder, paragraphsOf(lines, { size, after }))] };
}

/** Whether texts keep to the lines of a wall in the smaller half of a slide without losing anything. */
export function fitsWall(texts: readonly string[], template: DeckTemplate): boolean {
  const placeholder = placeholderOf(layoutOf(template, "Two parts"), "Second text");
  return fits(texts, placeholder, MIN_SIZE);
}

/** The largest size in which nothing is left out; the smallest where something has to be. */
function wallSize(texts: readonly string[], placeholder: Placeholder): number {
  return sizesOf(placeholder).find((size) => fits(texts, placeholder, size)) ?? MIN_SIZE;
}

function fits(texts: readonly string[], placeholder: Placeholder, size: number): boolean {
  const given = { width: placeholder.box.width, size, placeholder };
  return linesOfTexts(texts, given) <= MAX_WALL_LINES && heightOfTexts(texts, given) <= placeholder.box.height;
}

/**
 * Texts as far as they fit whole, and a line that says how many the notes hold; a first text that is too long is cut.
 */
function wallLines(texts: readonly string[], placeholder: Placeholder, size: number): string[] {
  if (fits(texts, placeholder, size)) return [...texts];
  for (let kept = texts.length - 1; kept > 0; kept--) {
    const shown = [...texts.slice(0, kept), inNotes(texts.length - kept)];
    if (fits(shown, placeholder, size)) return shown;
  }
  const lines = MAX_WALL_LINES - 1;
  const [head = ""] = cutText(texts[0] ?? "", {
    width: placeholder.box.width * 0.97,
    size,
    face: faceOf(placeholder),
    lines,
  });
  return [`${head.trimEnd()}…`, inNotes(texts.length)];
}

function inNotes(left: number): string {
  return left === 1 ? "One more in the notes." : `${left} more in the notes.`;
}

function oneLine(text: string, placeholder: Placeholder): string {
  const box = { width: placeholder.box.width * 0.97, size: placeholder.size, face: faceOf(placeholder) };
  if (linesOf(text, box) <= 1) return text;
  const [head = ""] = cutText(text, { ...box, lines: 1 });
  return `${head.trimEnd()}…`;
}

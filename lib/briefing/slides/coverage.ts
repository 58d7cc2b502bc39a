import type { Box, DeckTemplate } from "@/lib/briefing/formats/pptx/template/deck-template";
import { layoutOf, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { faceOf, heightOf, linesOf } from "@/lib/briefing/slides/measure-text";
import { itemText, type Slide, type SlideItem } from "@/lib/briefing/slides/slide";

/**
 * The share of the area between the heading and the context line that a slide covers, 0 to 1: from its first line to
 * its last.
 */
export function coverage(slide: Slide, template: DeckTemplate): number {
  const layout = layoutOf(template, slide.layout);
  const { box } = placeholderOf(layout, "Title");
  const [{ size = 0 } = {}] = slide.heading.paragraphs;
  const text = itemText(slide.heading);
  const lines = linesOf(text, { width: box.width, size, face: faceOf(slide.heading.placeholder) });
  const top = box.top + heightOf(lines, size, text);
  const area = placeholderOf(layout, "Context").box.top - top;
  const covered = slide.items.map(inkBox);
  const from = Math.min(...covered.map((ink) => ink.top));
  const to = Math.max(...covered.map((ink) => ink.top + ink.height));
  const width = Math.max(...covered.map(({ width }) => width)) / box.width;
  return covered.length === 0 ? 0 : ((to - from) / area) * Math.min(1, width);
}

/** Where an item is drawn: a text only as far as its lines go. */
export function inkBox(item: SlideItem): Box {
  if (item.kind !== "text") return item.box;
  const { box, paragraphs, placeholder } = item;
  const height = paragraphs.reduce((sum, { runs, size, after }, position) => {
    const text = runs.map((run) => run.text).join("");
    const lines = linesOf(text, { width: box.width, size, face: faceOf(placeholder) });
    return sum + heightOf(lines, size, text) + (position < paragraphs.length - 1 ? after / 72 : 0);
  }, 0);
  const above = { t: 0, ctr: (box.height - height) / 2, b: box.height - height }[placeholder.anchor];
  return { ...box, top: box.top + above, height };
}

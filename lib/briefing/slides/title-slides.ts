import { type DeckTemplate, layoutOf, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { cutText, linesIn } from "@/lib/briefing/slides/measure-text";
import type { DraftSlide } from "@/lib/briefing/slides/slide";
import { paragraphsOf, sizesOf, textItem } from "@/lib/briefing/slides/text-item";
import { textSlides, wholeSize } from "@/lib/briefing/slides/text-slides";

/**
 * The first slide: under the title what the briefing is about; and what its author says beside it, on slides of its
 * own.
 */
export function titleSlides(about: readonly string[], texts: readonly string[], template: DeckTemplate): DraftSlide[] {
  const placeholder = placeholderOf(layoutOf(template, "Title"), "Text");
  const size = wholeSize(about, placeholder) ?? sizesOf(placeholder).at(-1) ?? placeholder.size;
  const shown = wholeSize(about, placeholder) === null ? [shortened(about.join(" "), placeholder, size)] : about;
  const item = textItem(placeholder, paragraphsOf(shown, { size, after: placeholder.after }));
  return [
    { layout: "Title", items: shown.length > 0 ? [item] : [] },
    ...(texts.length > 0 ? textSlides(texts, template) : []),
  ];
}

/** The beginning that fits; the notes have all. */
function shortened(text: string, { box }: { box: { width: number; height: number } }, size: number): string {
  const [head = ""] = cutText(text, { width: box.width * 0.97, size, lines: linesIn(box.height, size, text) });
  return `${head.trimEnd()}…`;
}

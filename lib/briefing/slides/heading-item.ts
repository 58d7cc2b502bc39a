import { type Layout, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { cutText, faceOf, linesIn, linesOf } from "@/lib/briefing/slides/measure-text";
import type { TextItem } from "@/lib/briefing/slides/slide";
import { paragraphsOf, sizesOf, textItem } from "@/lib/briefing/slides/text-item";

/**
 * The heading of a slide in the largest size in which it keeps to its place, so that it never runs into what follows.
 * One too long for the smallest ends in an ellipsis; the notes have all of it.
 */
export function headingItem(text: string, layout: Layout): TextItem {
  const placeholder = placeholderOf(layout, "Title");
  const { box } = placeholder;
  const face = faceOf(placeholder);
  const sizes = sizesOf(placeholder);
  const fits = (size: number) => linesOf(text, { width: box.width, size, face }) <= linesIn(box.height, size, text);
  const size = sizes.find(fits) ?? sizes.at(-1) ?? placeholder.size;
  const lines = linesIn(box.height, size, text);
  const [head = ""] = fits(size) ? [text] : cutText(text, { width: box.width * 0.97, size, face, lines });
  const shown = head === text ? text : `${head.trimEnd()}…`;
  return textItem(placeholder, paragraphsOf([shown], { size, after: placeholder.after }));
}

import { type Layout, placeholderOf } from "../pptx/template/deck-template";
import { linesOf } from "./measure-text";
import { roomOf } from "./room";
import type { TextItem } from "./slide";
import { heightOfTexts, paragraphsOf, sizesOf, textItem } from "./text-item";

/** Points: a sentence over a figure is set smaller, down to this, where it then takes a line less. */
const MIN_LEAD_SIZE = 20;
/** Inches between the sentence and the figure. */
const GAP = 0.18;

/** The sentence over a figure, and how much of the room for the figure it takes, in inches. */
export function leadItem(lead: string | null, layout: Layout): { items: TextItem[]; taken: number } {
  if (lead === null) return { items: [], taken: 0 };
  const placeholder = placeholderOf(layout, "Lead");
  const { box } = placeholder;
  const sizes = sizesOf(placeholder).filter((size) => size >= Math.min(MIN_LEAD_SIZE, placeholder.size));
  const lines = sizes.map((size) => linesOf(lead, { width: box.width, size }));
  const size = sizes[lines.indexOf(Math.min(...lines))] ?? placeholder.size;
  const height = heightOfTexts([lead], { width: box.width, size, placeholder });
  const item = textItem(placeholder, paragraphsOf([lead], { size, after: placeholder.after }), {
    box: { ...box, height },
  });
  return { items: [item], taken: box.top + height + GAP - roomOf(layout).top };
}

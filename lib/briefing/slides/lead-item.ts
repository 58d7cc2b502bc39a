import { type Layout, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { roomOf } from "@/lib/briefing/slides/room";
import { MIN_SIZE, type TextItem } from "@/lib/briefing/slides/slide";
import { heightOfTexts, linesOfTexts, paragraphsOf, sizesOf, textItem } from "@/lib/briefing/slides/text-item";

/** Points: a sentence over a figure is set smaller, down to this, where it then takes a line less. */
const MIN_LEAD_SIZE = 20;
/** Inches between the sentence and the figure. */
const GAP = 0.18;
/** Points between two sentences over a figure. */
const AFTER = 4;

/** The sentence over a figure, and how much of the room for the figure it takes, in inches. */
export function leadItem(lead: string | null, layout: Layout): LeadOverFigure {
  return leadItems(lead === null ? [] : [lead], layout);
}

/** Sentences over a figure, in the largest size in which they take the fewest lines. */
export function leadItems(lead: readonly string[], layout: Layout): LeadOverFigure {
  if (lead.length === 0) return { items: [], taken: 0 };
  const placeholder = placeholderOf(layout, "Lead");
  const { box } = placeholder;
  const least = lead.length === 1 ? MIN_LEAD_SIZE : MIN_SIZE;
  const sizes = sizesOf(placeholder).filter((size) => size >= Math.min(least, placeholder.size));
  const lines = sizes.map((size) => linesOfTexts(lead, { width: box.width, size, placeholder }));
  const size = sizes[lines.indexOf(Math.min(...lines))] ?? placeholder.size;
  const after = lead.length === 1 ? placeholder.after : AFTER;
  const height = heightOfTexts(lead, { width: box.width, size, placeholder, after });
  const item = textItem(placeholder, paragraphsOf(lead, { size, after }), { box: { ...box, height } });
  return { items: [item], taken: box.top + height + GAP - roomOf(layout).top };
}

export interface LeadOverFigure {
  readonly items: readonly TextItem[];
  readonly taken: number;
}

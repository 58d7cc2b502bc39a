import { type DeckTemplate, layoutOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import type { BarDetails } from "@/lib/briefing/slides/bars/bar-details";
import { barFigure } from "@/lib/briefing/slides/bars/bar-figure";
import { keyLine } from "@/lib/briefing/slides/bars/bar-key";
import { type BarPages, fullPages, inFewestPages, pagesAmid } from "@/lib/briefing/slides/bars/bar-pages";
import { leadItem } from "@/lib/briefing/slides/lead-item";
import { roomOf } from "@/lib/briefing/slides/room";
import type { DraftSlide, SlideItem, TextItem } from "@/lib/briefing/slides/slide";
import { textSlides } from "@/lib/briefing/slides/text-slides";
import type { DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";

/** Inches between the figure and its key. */
const GAP = 0.12;

interface BarsBlock {
  readonly chart: DivergingBarsView;
  readonly bars: BarDetails;
  readonly lead: string | null;
  /** Slides that it may take where it is enough to show the first rows: a line then says how many the notes hold. */
  readonly maxSlides: number;
}

/**
 * Diverging bars, each beside the names of those it counts: a native table, and a native chart in one of its columns,
 * in the largest size in which all rows fit on one slide. What does not fit goes on the next.
 */
export function barSlides({ chart, bars, lead, maxSlides }: BarsBlock, template: DeckTemplate): DraftSlide[] {
  const layout = layoutOf(template, "Chart and table");
  const above = leadItem(lead, layout);
  const room = roomOf(layout);
  const given = { chart, bars, layout };
  const roomFor = (key: TextItem) => (page: number) =>
    room.height - (page === 0 ? above.taken : 0) - key.box.height - GAP;
  const isTooMuch = ({ pages }: BarPages) => pages.length > maxSlides;
  const plain = keyLine(given, 0);
  const whole = inFewestPages(given, roomFor(plain));
  // Where a summary is cut short, the key says so and may need a line more.
  const laid = whole && isTooMuch(whole) ? fullPages(given, roomFor(keyLine(given, chart.rows.length))) : whole;
  if (!laid) return [];
  // What belongs together is not torn apart for the sake of the sentence over it.
  if (lead !== null && pagesAmid(laid, bars) > 0)
    return [...textSlides([lead], template), ...barSlides({ chart, bars, lead: null, maxSlides }, template)];
  const shown = isTooMuch(laid) ? laid.pages.slice(0, maxSlides) : laid.pages;
  const left = chart.rows.length - shown.reduce((sum, { rows }) => sum + rows.length, 0);
  return shown.map((page, position): DraftSlide => {
    const key = position === shown.length - 1 ? keyLine(given, left) : plain;
    const top = room.top + (position === 0 ? above.taken : 0);
    const { table, barsItem } = barFigure(page, { ...given, ...laid, top, height: roomFor(key)(position) });
    const items: SlideItem[] = [...(position === 0 ? above.items : []), table, barsItem, key];
    return { layout: "Chart and table", items };
  });
}

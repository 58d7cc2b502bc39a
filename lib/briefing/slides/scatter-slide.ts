import { type DeckTemplate, layoutOf, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { leadItem } from "@/lib/briefing/slides/lead-item";
import { roomOf } from "@/lib/briefing/slides/room";
import type { ScatterChart } from "@/lib/briefing/slides/scatter-chart";
import { withNames } from "@/lib/briefing/slides/scatter-names";
import type { DraftSlide, SlideItem } from "@/lib/briefing/slides/slide";

/**
 * A map of clusters under its sentence. Its key is the chart's own, so that it stays with it wherever the chart goes.
 */
export function scatterSlide(chart: ScatterChart, lead: string | null, template: DeckTemplate): DraftSlide {
  const layout = layoutOf(template, "Chart");
  const placeholder = placeholderOf(layout, "Chart");
  const room = roomOf(layout);
  const above = leadItem(lead, layout);
  const box = { ...placeholder.box, top: room.top + above.taken, height: room.height - above.taken };
  const named = withNames(chart, box, placeholder.size);
  const map: SlideItem = { kind: "scatter", placeholder, box, chart: named, size: placeholder.size };
  return { layout: "Chart", items: [...above.items, map] };
}

import { categoryLabel } from "@/lib/briefing/formats/pptx/chart-series";
import type { BarsItem } from "@/lib/briefing/slides/slide";
import type { DivergingBarsRow } from "@/lib/views/sides/diverging-bars-view";

/**
 * The bands of a chart of bars, from above: a row's bar stands in its first, the others leave room for the words beside
 * it.
 */
export function bandRows({ rows }: Pick<BarsItem, "rows">): (DivergingBarsRow | null)[] {
  return rows.flatMap(({ row, bands }) => [row, ...Array.from({ length: bands - 1 }, () => null)]);
}

/** What each band is called in the figures of the chart; one without a bar has no name. */
export function bandLabels({ rows, valueLabels }: Pick<BarsItem, "rows" | "valueLabels">): string[] {
  return bandRows({ rows }).map((row) => (row === null ? "" : categoryLabel(row, valueLabels)));
}

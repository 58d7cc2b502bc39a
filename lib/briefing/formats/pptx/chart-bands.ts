import type { CampsChartRow } from "@/lib/views/sides/diverging-bars-view";
import type { BarsItem } from "@/lib/briefing/slides/slide";
import { categoryLabel } from "@/lib/briefing/formats/pptx/chart-series";

/** The bands of a chart of bars, from above: a row's bar stands in its first, the others leave room for the words beside it. */
export function bandRows({ rows }: Pick<BarsItem, "rows">): (CampsChartRow | null)[] {
  return rows.flatMap(({ row, bands }) => [row, ...Array.from({ length: bands - 1 }, () => null)]);
}

/** What each band is called in the figures of the chart; one without a bar has no name. */
export function bandLabels({ rows, valueLabels }: Pick<BarsItem, "rows" | "valueLabels">): string[] {
  return bandRows({ rows }).map((row) => (row === null ? "" : categoryLabel(row, valueLabels)));
}

import { categoryLabel } from "@/lib/briefing/formats/pptx/chart-series";
import type { BarDetails } from "@/lib/briefing/slides/bars/bar-details";
import type { DivergingBarsRow } from "@/lib/views/sides/diverging-bars-view";

/** The result of a row, worded; its label and how many are neutral where nothing more is known. */
export function rowWords(row: DivergingBarsRow, { sentences, valueLabels }: BarDetails): string {
  return sentences[row.id] ?? categoryLabel(row, valueLabels);
}

import type { CampsChartRow } from "../../../views/camps-chart-view";
import { categoryLabel } from "../../pptx/chart-series";
import type { BarDetails } from "./bar-details";

/** The result of a row, worded; its label and how many are neutral where nothing more is known. */
export function rowWords(row: CampsChartRow, { sentences, valueLabels }: BarDetails): string {
  return sentences[row.id] ?? categoryLabel(row, valueLabels);
}

import type PptxGenJS from "pptxgenjs";
import type { CampsChartView } from "../../views/camps-chart-view";
import { LEGEND } from "./chart-series";
import { INK, MARGIN, SMALLEST, TEXT_WIDTH } from "./paper";
import { CHART_SLOT } from "./place-charts";

const LEGEND_HEIGHT = 0.42;
const ROW_HEIGHT = 0.62;

/** Draws the legend of the diverging bars and keeps the place for the chart itself, which is put into the written deck. */
export function drawChart(
  target: PptxGenJS.Slide,
  view: CampsChartView,
  { top, height, language }: { readonly top: number; readonly height: number; readonly language: string },
): void {
  drawLegend(target, { top, language });
  const drawn = Math.min(height - LEGEND_HEIGHT, view.rows.length * ROW_HEIGHT + 0.2);
  target.addText("", { x: MARGIN, y: top + LEGEND_HEIGHT, w: TEXT_WIDTH, h: drawn, objectName: CHART_SLOT });
}

function drawLegend(target: PptxGenJS.Slide, { top, language }: { top: number; language: string }): void {
  const style = { fontSize: SMALLEST, color: INK, lang: language };
  const runs = LEGEND.flatMap(({ name, fill }) => [
    { text: "■ ", options: { ...style, color: fill } },
    { text: `${name}      `, options: style },
  ]);
  target.addText(runs, {
    x: MARGIN,
    y: top,
    w: TEXT_WIDTH,
    h: LEGEND_HEIGHT - 0.05,
    valign: "top",
    align: "right",
    margin: 0,
    objectName: "Legend",
  });
}

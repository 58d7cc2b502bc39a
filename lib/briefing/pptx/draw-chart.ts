import type PptxGenJS from "pptxgenjs";
import type { CampsChartRow, CampsChartView } from "../../views/camps-chart-view";
import { xmlText } from "../xml-text";
import { INK, MARGIN, SANS, SMALLEST, TEXT_WIDTH, VALUE_COLOURS } from "./paper";

/** From the middle outwards on either side; counts of disagreement are negative so that they go to the left. */
const SERIES = [
  { name: "disagree", value: -1, count: (row: CampsChartRow) => -row.disagree },
  { name: "strongly disagree", value: -2, count: (row: CampsChartRow) => -row.stronglyDisagree },
  { name: "agree", value: 1, count: (row: CampsChartRow) => row.agree },
  { name: "strongly agree", value: 2, count: (row: CampsChartRow) => row.stronglyAgree },
] as const;

const LEGEND_ORDER = ["strongly disagree", "disagree", "agree", "strongly agree"] as const;
const LEGEND_HEIGHT = 0.42;

/**
 * The diverging bars as a chart that PowerPoint can edit: one series a value, one colour a series. The neutral are not
 * drawn on either side; their number stands with the label.
 */
export function drawChart(
  target: PptxGenJS.Slide,
  view: CampsChartView,
  { top, height, language }: { readonly top: number; readonly height: number; readonly language: string },
): void {
  const labels = view.rows.map(({ label, neutral }) => xmlText(neutral > 0 ? `${label} (${neutral} neutral)` : label));
  const rowHeight = 0.62;
  const drawn = Math.min(height - LEGEND_HEIGHT, view.rows.length * rowHeight + 0.2);
  drawLegend(target, { top, language });
  target.addChart(
    "bar",
    SERIES.map(({ name, count }) => ({ name, labels, values: view.rows.map(count) })),
    {
      x: MARGIN,
      y: top + LEGEND_HEIGHT,
      w: TEXT_WIDTH,
      h: drawn,
      barDir: "bar",
      barGrouping: "stacked",
      barGapWidthPct: 35,
      chartColors: SERIES.map(({ value }) => VALUE_COLOURS[value]?.fill ?? INK),
      catAxisLabelFontSize: SMALLEST,
      catAxisLabelFontFace: SANS,
      catAxisLabelColor: INK,
      catAxisLabelPos: "low",
      catAxisLineShow: true,
      catAxisLineColor: INK,
      catAxisMajorTickMark: "none",
      // Not in the type, read by the writer: the first row stands on top.
      ...{ catAxisOrientation: "maxMin" as "minMax" },
      valAxisHidden: true,
      valAxisMinVal: -view.extent,
      valAxisMaxVal: view.extent,
      valGridLine: { style: "none" },
      showLegend: false,
      showTitle: false,
      showValue: true,
      dataLabelFormatCode: "0;0;;",
      dataLabelFontSize: SMALLEST,
      dataLabelFontFace: SANS,
      dataLabelFontBold: true,
      dataLabelColor: INK,
      altText: xmlText(`${view.title}. ${view.rows.map((row) => rowInWords(row)).join(" ")}`),
      objectName: "Chart",
      lang: language,
    },
  );
}

function drawLegend(target: PptxGenJS.Slide, { top, language }: { top: number; language: string }): void {
  const style = { fontSize: SMALLEST, fontFace: SANS, color: INK, lang: language };
  const runs = LEGEND_ORDER.flatMap((name) => {
    const series = SERIES.find((candidate) => candidate.name === name);
    const colour = VALUE_COLOURS[series?.value ?? 0]?.fill ?? INK;
    return [
      { text: "■ ", options: { ...style, color: colour } },
      { text: `${name}      `, options: style },
    ];
  });
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

function rowInWords({ label, stronglyDisagree, disagree, neutral, agree, stronglyAgree }: CampsChartRow): string {
  return `${label}: ${stronglyDisagree} strongly disagree, ${disagree} disagree, ${neutral} neutral, ${agree} agree, ${stronglyAgree} strongly agree.`;
}

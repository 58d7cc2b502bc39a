import type { CampsChartRow, CampsChartView } from "../../views/camps-chart-view";
import { shortened } from "./shape-words";

const CHART_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** What a frame holds where it shows a chart. */
export function chartGraphicXml(relationshipId: string): string {
  return `<a:graphicData uri="${CHART_SPACE}"><c:chart xmlns:c="${CHART_SPACE}" r:id="${relationshipId}"/></a:graphicData>`;
}

/** A chart in words, its figures included: what is said to whoever cannot see it. */
export function chartDescription(chart: CampsChartView): string {
  return shortened(`${chart.title}. ${chart.rows.map(rowInWords).join(" ")}`);
}

function rowInWords({ label, stronglyDisagree, disagree, neutral, agree, stronglyAgree }: CampsChartRow): string {
  return `${label}: ${stronglyDisagree} strongly disagree, ${disagree} disagree, ${neutral} neutral, ${agree} agree, ${stronglyAgree} strongly agree.`;
}

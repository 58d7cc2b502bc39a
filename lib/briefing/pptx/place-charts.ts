import type { CampsChartRow, CampsChartView } from "../../views/camps-chart-view";
import type { OfficeParts } from "../office-file";
import { escapeXml } from "../xml-text";
import { chartPart } from "./chart-part";
import { chartWorkbook } from "./chart-workbook";
import { shortened } from "./shape-words";

/** Names the empty shape that the deck's writer puts where a chart goes. */
export const CHART_SLOT = "Chart slot";

const SLOT = new RegExp(`<p:sp>\\s*<p:nvSpPr>\\s*<p:cNvPr id="\\d+" name="${CHART_SLOT}"(?:(?!</p:sp>).)*</p:sp>`, "s");
const CHART_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CHART_ID = "rIdChart";
const WORKBOOK_ID = "rId1";

/**
 * Puts charts and their workbooks into a deck, each in the place kept for it. The deck's own writer would zip, code and
 * decode every workbook by itself and needs its charts mended; these are written as they are to be.
 *
 * @param charts by slide, null where there is none.
 */
export function placeCharts(
  parts: OfficeParts,
  { charts, language }: { readonly charts: readonly (CampsChartView | null)[]; readonly language: string },
): OfficeParts {
  const placed = new Map(parts);
  const drawn = charts.flatMap((chart, position) => (chart ? [{ chart, slide: position + 1 }] : []));
  for (const [position, { chart, slide }] of drawn.entries()) {
    const number = position + 1;
    change(placed, `ppt/slides/slide${slide}.xml`, (xml) => xml.replace(SLOT, (slot) => frameXml(slot, chart)));
    change(placed, `ppt/slides/_rels/slide${slide}.xml.rels`, (rels) =>
      rels.replace(
        "</Relationships>",
        `${relationship(CHART_ID, "chart", `../charts/chart${number}.xml`)}</Relationships>`,
      ),
    );
    placed.set(`ppt/charts/chart${number}.xml`, chartPart(chart, { language, workbook: WORKBOOK_ID }));
    placed.set(
      `ppt/charts/_rels/chart${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship(WORKBOOK_ID, "package", `../embeddings/figures${number}.xlsx`)}</Relationships>`,
    );
    placed.set(`ppt/embeddings/figures${number}.xlsx`, chartWorkbook(chart));
  }
  return drawn.length === 0 ? placed : announced(placed, drawn.length);
}

function announced(parts: OfficeParts, count: number): OfficeParts {
  const overrides = Array.from(
    { length: count },
    (_, position) => `<Override PartName="/ppt/charts/chart${position + 1}.xml" ContentType="${CHART_TYPE}"/>`,
  );
  const workbook = `<Default Extension="xlsx" ContentType="${WORKBOOK_TYPE}"/>`;
  return change(parts, "[Content_Types].xml", (types) =>
    types
      .replace(/(<Types\b[^>]*>)/, types.includes('Extension="xlsx"') ? "$1" : `$1${workbook}`)
      .replace("</Types>", `${overrides.join("")}</Types>`),
  );
}

/** The chart where its slot was, with a description that holds its figures. */
function frameXml(slot: string, chart: CampsChartView): string {
  const place = /<a:off [^>]*\/><a:ext [^>]*\/>/.exec(slot)?.[0] ?? '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';
  const words = `${chart.title}. ${chart.rows.map(rowInWords).join(" ")}`;
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name="Chart" descr="${escapeXml(shortened(words))}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place}</p:xfrm><a:graphic><a:graphicData uri="${CHART_SPACE}"><c:chart xmlns:c="${CHART_SPACE}" r:id="${CHART_ID}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

function rowInWords({ label, stronglyDisagree, disagree, neutral, agree, stronglyAgree }: CampsChartRow): string {
  return `${label}: ${stronglyDisagree} strongly disagree, ${disagree} disagree, ${neutral} neutral, ${agree} agree, ${stronglyAgree} strongly agree.`;
}

function relationship(id: string, type: "chart" | "package", target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function change(parts: OfficeParts, path: string, how: (xml: string) => string): OfficeParts {
  const xml = parts.get(path);
  if (typeof xml === "string") parts.set(path, how(xml));
  return parts;
}

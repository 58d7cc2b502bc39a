import { figuresWorkbook } from "@/lib/briefing/formats/pptx/chart-workbook";
import { groupColour } from "@/lib/briefing/formats/pptx/group-colours";
import { fillXml } from "@/lib/briefing/formats/pptx/text-xml";
import { hundredths } from "@/lib/briefing/formats/pptx/units";
import type { ScatterChart, ScatterSeries } from "@/lib/briefing/slides/scatter-chart";
import { scatterFrame } from "@/lib/briefing/slides/scatter-frame";
import type { ScatterItem } from "@/lib/briefing/slides/slide";
import { escapeXml, escapeXstring } from "@/lib/office/xml-text";

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");
const X_AXIS = 333333333;
const Y_AXIS = 444444444;
/** Points across, and the line around a mark in English metric units. */
const MARKER_SIZE = 9;
const MARKER_LINE = 15_875;
const CLEAR = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
const NOTHING_SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const NAME_SHOWN = NOTHING_SHOWN.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>');

/**
 * A map of clusters as a chart that PowerPoint draws and edits: one series a look, the name beside a point where there
 * is room, a unit as long upwards as to the side, no axes, since only distances mean anything. Elements in the order of
 * ISO/IEC 29500-1, 21.2.
 *
 * @param workbook the id of the relationship to the figures.
 */
export function scatterChartPart(
  { chart, box, size }: Pick<ScatterItem, "chart" | "box" | "size">,
  { language, workbook }: { readonly language: string; readonly workbook: string },
): string {
  const { plot, x, y } = scatterFrame(chart, box);
  const firstRows = firstRowsOf(chart);
  const series = chart.series.map((one, position) =>
    seriesXml(one, { position, row: firstRows[position] ?? 2, language, size }),
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>`,
    `<c:date1904 val="0"/><c:lang val="${escapeXml(language)}"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
    `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${plot.left}"/><c:y val="${plot.top}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`,
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...series,
    `<c:axId val="${X_AXIS}"/><c:axId val="${Y_AXIS}"/></c:scatterChart>`,
    axisXml({ id: X_AXIS, crosses: Y_AXIS, side: "b", range: x }),
    axisXml({ id: Y_AXIS, crosses: X_AXIS, side: "l", range: y }),
    `${CLEAR}</c:plotArea><c:legend><c:legendPos val="r"/><c:overlay val="0"/>${lettersXml(size, language)}</c:legend>`,
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${CLEAR}`,
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join("");
}

/** The figures of the map: who, in which series, where. */
export function scatterWorkbook(chart: ScatterChart): Uint8Array {
  const rows = chart.series.flatMap(({ name, points }) => points.map((point) => [name, point.name, point.x, point.y]));
  return figuresWorkbook([["Series", "Name", "x", "y"], ...rows]);
}

/** The row of the sheet on which the points of each series begin; the first is the header. */
function firstRowsOf({ series }: ScatterChart): number[] {
  let row = 2;
  return series.map(({ points }) => {
    const first = row;
    row += points.length;
    return first;
  });
}

function seriesXml(
  { name, group, shape, isHollow, points }: ScatterSeries,
  { position, row, language, size }: { position: number; row: number; language: string; size: number },
): string {
  const colour = `<a:solidFill><a:srgbClr val="${groupColour(group)}"/></a:solidFill>`;
  const last = row + points.length - 1;
  const labels = points.flatMap((point, at) => (point.isNamed ? nameXml(point.name, { at, language, size }) : []));
  const values = (axis: "x" | "y", column: string) =>
    `<c:numRef><c:f>Sheet1!$${column}$${row}:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.map((point, at) => `<c:pt idx="${at}"><c:v>${point[axis]}</c:v></c:pt>`).join("")}</c:numCache></c:numRef>`;
  return [
    `<c:ser><c:idx val="${position}"/><c:order val="${position}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$A$${row}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXstring(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>',
    `<c:marker><c:symbol val="${shape}"/><c:size val="${MARKER_SIZE}"/><c:spPr>${isHollow ? "<a:noFill/>" : colour}<a:ln w="${MARKER_LINE}">${colour}</a:ln></c:spPr></c:marker>`,
    `<c:dLbls>${labels.join("")}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${NOTHING_SHOWN}</c:dLbls>`,
    `<c:xVal>${values("x", "C")}</c:xVal><c:yVal>${values("y", "D")}</c:yVal><c:smooth val="0"/></c:ser>`,
  ].join("");
}

function nameXml(name: string, { at, language, size }: { at: number; language: string; size: number }): string {
  const run = `<a:r><a:rPr lang="${escapeXml(language)}" sz="${hundredths(size)}" b="0">${fillXml("tx1")}</a:rPr><a:t>${escapeXml(name)}</a:t></a:r>`;
  return `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:dLblPos val="r"/>${NAME_SHOWN}</c:dLbl>`;
}

function axisXml(given: { id: number; crosses: number; side: "b" | "l"; range: readonly [number, number] }): string {
  const { id, crosses, side, range } = given;
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${range[1]}"/><c:min val="${range[0]}"/></c:scaling>`,
    `<c:delete val="1"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>',
    `<c:crossAx val="${crosses}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>`,
  ].join("");
}

function lettersXml(size: number, language: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${hundredths(size)}" b="0">${fillXml("tx1")}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="${escapeXml(language)}"/></a:p></c:txPr>`;
}

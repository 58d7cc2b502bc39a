import { bandLabels, bandRows } from "@/lib/briefing/formats/pptx/chart-bands";
import { type ChartSeries, chartSeries } from "@/lib/briefing/formats/pptx/chart-series";
import { fillXml, type ThemeColour } from "@/lib/briefing/formats/pptx/text-xml";
import { hundredths } from "@/lib/briefing/formats/pptx/units";
import type { BarsItem } from "@/lib/briefing/slides/slide";
import { escapeXml, escapeXstring } from "@/lib/office/xml-text";

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const WHOLE_FRAME =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/><c:w val="1"/><c:h val="1"/></c:manualLayout></c:layout>';
const CLEAR = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/**
 * Diverging bars as a chart that PowerPoint draws and edits: one series a value, one colour a series, figures that can
 * be read on their bar and stand there without a sign, the first row on top. The bars fill the frame, a band a line of
 * the table beside them, which names them. Elements in the order of ISO/IEC 29500-1, 21.2.
 *
 * @param workbook the id of the relationship to the figures.
 */
export function chartPart(
  view: BarsItem,
  { language, workbook }: { readonly language: string; readonly workbook: string },
): string {
  const categories = bandLabels(view);
  const letters = { language, size: view.size };
  const series = chartSeries(bandRows(view), view.valueLabels).map((one, position) =>
    seriesXml(one, { position, categories, letters, hidden: narrowBands(one, view) }),
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>`,
    `<c:date1904 val="0"/><c:lang val="${escapeXml(language)}"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
    WHOLE_FRAME,
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...series,
    `<c:gapWidth val="${Math.round(100 * view.gap)}"/><c:overlap val="100"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>',
    `<c:spPr><a:ln w="12700">${fillXml("tx1")}</a:ln></c:spPr>`,
    lettersXml({ colour: "tx1", bold: false, ...letters }),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${view.extent.right}"/><c:min val="${0 - view.extent.left}"/></c:scaling>`,
    '<c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>',
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
    `${CLEAR}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${CLEAR}`,
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join("");
}

function seriesXml(
  { name, values, fill, ink }: ChartSeries,
  {
    position,
    categories,
    letters,
    hidden,
  }: {
    readonly position: number;
    readonly categories: readonly string[];
    readonly letters: Letters;
    readonly hidden: readonly number[];
  },
): string {
  const column = "BCDE"[position];
  const last = categories.length + 1;
  return [
    `<c:ser><c:idx val="${position}"/><c:order val="${position}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache>${pointsXml([name])}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr>${fillXml(fill)}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls>${hidden.map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`).join("")}`,
    '<c:numFmt formatCode="0;0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    lettersXml({ colour: ink, bold: true, ...letters }),
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${pointsXml(categories)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${pointsXml(values)}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join("");
}

/** Bands of which a value's figure has no room on its bar. */
function narrowBands({ value }: ChartSeries, { rows }: BarsItem): number[] {
  let band = 0;
  return rows.flatMap(({ bands, narrow }) => {
    const first = band;
    band += bands;
    return narrow.includes(value) ? [first] : [];
  });
}

function pointsXml(points: readonly (string | number)[]): string {
  const each = points.map((point, at) => `<c:pt idx="${at}"><c:v>${escapeXstring(String(point))}</c:v></c:pt>`);
  return `<c:ptCount val="${points.length}"/>${each.join("")}`;
}

interface Letters {
  readonly language: string;
  /** Points. */
  readonly size: number;
}

function lettersXml({ colour, bold, language, size }: Letters & { colour: ThemeColour; bold: boolean }): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${hundredths(size)}" b="${bold ? 1 : 0}">${fillXml(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="${escapeXml(language)}"/></a:p></c:txPr>`;
}

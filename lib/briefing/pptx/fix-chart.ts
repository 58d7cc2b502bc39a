/** Below this luminance (0 to 1) a fill takes white figures, above it ink. */
const DARK = 0.35;
const INK = "1D1B18";
const WHITE = "FFFFFF";

/** Mends the XML of a chart: no axis without a chart, plain categories, square corners, figures that can be read on their bar. */
export function fixChart(xml: string): string {
  const axes = new Set(
    [...xml.matchAll(/<c:(?:catAx|valAx|dateAx|serAx)>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id),
  );
  return xml
    .replace(/<c:axId val="(\d+)"\s*\/>/g, (whole, id: string) => (axes.has(id) ? whole : ""))
    .replaceAll("c:multiLvlStrRef", "c:strRef")
    .replaceAll("c:multiLvlStrCache", "c:strCache")
    .replace(/<\/?c:lvl>/g, "")
    .replace(/<c:roundedCorners val="1"\s*\/>/, '<c:roundedCorners val="0"/>')
    .replace(/<c:ser>.*?<\/c:ser>/gs, readableFigures);
}

function readableFigures(series: string): string {
  const fill = /<c:spPr>\s*<a:solidFill>\s*<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(series)?.[1];
  if (!fill) return series;
  const colour = luminance(fill) < DARK ? WHITE : INK;
  return series.replace(/<c:dLbls>.*?<\/c:dLbls>/s, (labels) =>
    labels.replace(/<a:srgbClr val="[0-9A-Fa-f]{6}"/g, `<a:srgbClr val="${colour}"`),
  );
}

/** Relative luminance as in the accessibility guidelines (WCAG 2.1). */
function luminance(colour: string): number {
  const channel = (from: number) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

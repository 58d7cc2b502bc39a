import type { CampsChartView } from "../../views/camps-chart-view";
import type { Briefing } from "../briefing";
import type { Relationship } from "../office/relationships";
import { chartDescription, chartGraphicXml } from "./chart-frame";
import { LEGEND } from "./chart-series";
import { type PlacedItem, placeBody } from "./place-body";
import { shortened } from "./shape-words";
import { frameXml, SLIDE_NAMESPACES, shapeTreeXml, slideNumberXml, textShapeXml } from "./shape-xml";
import { LAYOUT_OF, type Slide } from "./slide";
import { tableXml } from "./table-xml";
import { type DeckTemplate, type Layout, layoutOf, placeholderOf } from "./template/deck-template";
import type { Paragraph } from "./text-xml";

/** What PowerPoint holds as the name of a shape, with room for what is written longer in XML. */
const MAX_NAME_LENGTH = 200;
/** The address under a slide is read where it is short; it is a link in any case. */
const MAX_ADDRESS_LENGTH = 70;
const LINK = "rIdLink";

/** A slide as a part, with what it leads to beside its layout and its notes. */
export interface SlidePart {
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  /** What it draws, by the id of the relationship that it expects. */
  readonly charts: readonly { readonly id: string; readonly chart: CampsChartView; readonly size: number }[];
}

/** Draws a slide in reading order: heading, whose words they are, body, context line, number. */
export function slidePart(
  slide: Slide,
  { briefing, template, number }: { briefing: Briefing; template: DeckTemplate; number: number },
): SlidePart {
  const { context, language } = briefing;
  const layout = layoutOf(template, LAYOUT_OF[slide.body.kind]);
  const place = (name: Parameters<typeof placeholderOf>[1]) => placeholderOf(layout, name);
  const text = (name: Parameters<typeof placeholderOf>[1], paragraphs: readonly Paragraph[]) => (id: number) =>
    textShapeXml({ id, placeholder: place(name), paragraphs, language });
  const charts: { id: string; chart: CampsChartView; size: number }[] = [];
  const body = placeBody(slide, layout).map((item) => (id: number) => {
    if (item.kind !== "chart") return itemXml(item, { id, layout, language });
    const chartId = `rIdChart${charts.length + 1}`;
    charts.push({ id: chartId, chart: item.chart, size: place(item.placeholder).size });
    return frameXml({
      ...{ id, name: "Chart", description: chartDescription(item.chart), box: item.box },
      placeholder: place(item.placeholder),
      graphic: chartGraphicXml(chartId),
    });
  });
  const isLink = /^https?:\/\//.test(context.permalink);
  const shapes = [
    text("Title", [
      { runs: [{ text: slide.heading.text, size: unlessSame(slide.heading.size, place("Title").size) }] },
    ]),
    ...(slide.author === null ? [] : [text("Author", [{ runs: [{ text: slide.author }] }])]),
    ...body,
    text("Context", contextLines(briefing, isLink)),
    (id: number) => slideNumberXml({ id, placeholder: place("Slide number"), number, language }),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sld ${SLIDE_NAMESPACES}><p:cSld>${shapeTreeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  const link = { id: LINK, type: "hyperlink", target: context.permalink, isExternal: true };
  return { xml, charts, relationships: isLink ? [link] : [] };
}

function itemXml(
  item: Exclude<PlacedItem, { kind: "chart" }>,
  { id, layout, language }: { id: number; layout: Layout; language: string },
): string {
  const placeholder = placeholderOf(layout, item.placeholder);
  const { box } = item;
  switch (item.kind) {
    case "text": {
      const paragraphs = item.paragraphs.map(({ text, size }) => ({
        runs: [{ text, size: unlessSame(size, placeholder.size) }],
      }));
      return textShapeXml({ id, placeholder, box, paragraphs, language: item.language ?? language });
    }
    case "values":
      return textShapeXml({ id, placeholder, box, paragraphs: [{ runs: legendRuns() }], language });
    case "table": {
      const words = shortened(item.table.caption, MAX_NAME_LENGTH);
      const { size } = placeholder;
      const graphic = tableXml(item.table, { ...item, size, language });
      return frameXml({ id, name: words, description: words, placeholder, box, graphic });
    }
  }
}

/** The values of the scale in their colours. */
function legendRuns() {
  return LEGEND.flatMap(({ name, fill }) => [{ text: "■ ", colour: fill }, { text: `${name}      ` }]);
}

/** What the slide is, inside the slide. The address is a link and, where it is short, can be read. */
function contextLines({ context: { lines, permalink } }: Briefing, isLink: boolean): Paragraph[] {
  const [what, basis] = lines;
  const words = basis.endsWith(permalink) ? basis.slice(0, -permalink.length) : `${basis} · `;
  const address = permalink.length <= MAX_ADDRESS_LENGTH ? permalink : `${permalink.slice(0, MAX_ADDRESS_LENGTH - 2)}…`;
  const link = isLink ? LINK : undefined;
  return [{ runs: [{ text: what }] }, { runs: [{ text: words }, { text: address, link }] }];
}

/** A size that has to be written: the layout's own is not, so that whoever changes the layout changes the deck. */
function unlessSame(size: number, ofPlaceholder: number): number | undefined {
  return size === ofPlaceholder ? undefined : size;
}

import type { Briefing } from "@/lib/briefing/briefing";
import { barsInWords } from "@/lib/briefing/formats/pptx/chart-words";
import { shortened } from "@/lib/briefing/formats/pptx/shape-words";
import {
  chartGraphicXml,
  frameXml,
  SLIDE_NAMESPACES,
  shapeTreeXml,
  slideNumberXml,
  textShapeXml,
} from "@/lib/briefing/formats/pptx/shape-xml";
import { tableXml } from "@/lib/briefing/formats/pptx/table-xml";
import { type DeckTemplate, layoutOf, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import type { Paragraph } from "@/lib/briefing/formats/pptx/text-xml";
import type { BarsItem, ScatterItem, Slide, SlideItem, TextItem } from "@/lib/briefing/slides/slide";
import type { Relationship } from "@/lib/office/relationships";

/** What PowerPoint holds as the name of a shape, with room for what is written longer in XML. */
const MAX_NAME_LENGTH = 200;
/** The address under a slide is read where it is short; it is a link in any case. */
const MAX_ADDRESS_LENGTH = 70;
const LINK = "rIdLink";

type ChartItem = BarsItem | ScatterItem;

/** A slide as a part, with what it leads to beside its layout and its notes. */
export interface SlidePart {
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  /** What it draws, by the id of the relationship that it expects. */
  readonly charts: readonly { readonly id: string; readonly item: ChartItem }[];
}

/** Draws a slide in reading order: heading, whose words they are, what it shows, context line, number. */
export function slidePart(
  slide: Slide,
  { briefing, template, number }: { briefing: Briefing; template: DeckTemplate; number: number },
): SlidePart {
  const { context, language } = briefing;
  const layout = layoutOf(template, slide.layout);
  const charts: { id: string; item: ChartItem }[] = [];
  const drawn = slide.items.map((item) => {
    if (item.kind !== "bars" && item.kind !== "scatter") return (id: number) => itemXml(item, { id, language });
    const chartId = `rIdChart${charts.length + 1}`;
    charts.push({ id: chartId, item });
    return (id: number) => chartFrameXml(item, { id, chartId });
  });
  const isLink = /^https?:\/\//.test(context.permalink);
  const shapes = [
    ...[slide.heading, ...(slide.author ? [slide.author] : [])].map(
      (item) => (id: number) => itemXml(item, { id, language }),
    ),
    ...drawn,
    (id: number) =>
      textShapeXml({
        ...{ id, language, placeholder: placeholderOf(layout, "Context"), paragraphs: contextLines(briefing, isLink) },
      }),
    (id: number) => slideNumberXml({ id, placeholder: placeholderOf(layout, "Slide number"), number, language }),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sld ${SLIDE_NAMESPACES}><p:cSld>${shapeTreeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  const link = { id: LINK, type: "hyperlink", target: context.permalink, isExternal: true };
  return { xml, charts, relationships: isLink ? [link] : [] };
}

function itemXml(item: Exclude<SlideItem, ChartItem>, { id, language }: { id: number; language: string }): string {
  const { placeholder, box } = item;
  if (item.kind === "table") {
    const words = shortened(item.caption, MAX_NAME_LENGTH);
    return frameXml({ id, name: words, description: words, placeholder, box, graphic: tableXml(item, language) });
  }
  const paragraphs = item.paragraphs.map((paragraph) => paragraphOf(paragraph, item));
  return textShapeXml({ id, placeholder, box, paragraphs, language: item.language ?? language });
}

/**
 * What has to be written of a paragraph: what is as the layout has it is not, so that whoever changes the layout
 * changes the deck.
 */
function paragraphOf({ runs, size, after }: TextItem["paragraphs"][number], { placeholder }: TextItem): Paragraph {
  return {
    runs: runs.map((run) => ({ ...run, size: size === placeholder.size ? undefined : size })),
    after: after === placeholder.after ? undefined : after,
  };
}

function chartFrameXml(item: ChartItem, { id, chartId }: { id: number; chartId: string }): string {
  const { placeholder, box } = item;
  const words = item.kind === "bars" ? barsInWords(item) : `${item.chart.title}. ${item.chart.description}`;
  const description = shortened(words);
  return frameXml({ id, name: "Chart", description, placeholder, box, graphic: chartGraphicXml(chartId) });
}

/** What the slide is, inside the slide. The address is a link and, where it is short, can be read. */
function contextLines({ context: { lines, permalink } }: Briefing, isLink: boolean): Paragraph[] {
  const [what, basis] = lines;
  const words = basis.endsWith(permalink) ? basis.slice(0, -permalink.length) : `${basis} · `;
  const address = permalink.length <= MAX_ADDRESS_LENGTH ? permalink : `${permalink.slice(0, MAX_ADDRESS_LENGTH - 2)}…`;
  const link = isLink ? LINK : undefined;
  return [{ runs: [{ text: what }] }, { runs: [{ text: words }, { text: address, link }] }];
}

import type PptxGenJS from "pptxgenjs";
import type { Briefing } from "../briefing";
import { isRightToLeft } from "../text-direction";
import { xmlText } from "../xml-text";
import { drawChart } from "./draw-chart";
import { drawTable } from "./draw-table";
import { leadHeight, legendHeight } from "./figure-slides";
import { sizeFor } from "./fit-text";
import {
  ACCENT,
  AUTHOR_LINE,
  CAPTION,
  FOOT,
  HEADING_WIDTH,
  HEIGHT,
  INK,
  MARGIN,
  SERIF,
  SMALLEST,
  SOFT,
  TEXT_WIDTH,
} from "./paper";
import type { Slide, SlideText } from "./slide";

type Target = PptxGenJS.Slide;

/** Draws a slide in reading order: heading, body, context line; and its speaker notes. */
export function drawSlide(target: Target, slide: Slide, { context, language }: Briefing): void {
  const { heading, body } = slide;
  // Place and face come from the layout: whoever changes the layout changes the deck.
  const size =
    body.kind === "title"
      ? sizeFor(heading.text, { width: HEADING_WIDTH, sizes: [38, 32, 26, 22], lines: 3 })
      : heading.size;
  target.addText(xmlText(heading.text), { placeholder: "title", fontSize: size, lang: language });
  if (slide.author !== null) {
    const above = { top: slide.room.top - AUTHOR_LINE, height: AUTHOR_LINE, colour: ACCENT, language };
    drawText(target, [{ text: slide.author, size: SMALLEST }], above);
  }
  const { top, height } = slide.room;
  switch (body.kind) {
    case "title":
      drawText(target, body.lines, { top: 3.7, height: FOOT - 3.9, language });
      break;
    case "text":
      drawText(target, body.paragraphs, { top, height, language });
      break;
    case "chart": {
      drawLead(target, body.lead, { top, language });
      const below = leadHeight(body.lead);
      drawChart(target, body.chart, { top: top + below, height: height - below, language });
      break;
    }
    case "table":
      drawLead(target, body.lead, { top, language });
      drawTable(target, body.table, { ...body, top: top + leadHeight(body.lead), language });
      drawLegend(target, body.legend, { bottom: top + height, language });
      break;
    case "quotation":
      drawQuotation(target, body, { top, height, language });
      break;
  }
  drawContext(target, context.lines, { permalink: context.permalink, language });
  target.addNotes(xmlText(slide.notes.join("\n")));
}

interface Place {
  readonly top: number;
  readonly height: number;
  readonly language: string;
  readonly colour?: string;
}

function drawText(
  target: Target,
  paragraphs: readonly SlideText[],
  { top, height, language, colour = INK }: Place,
): void {
  if (paragraphs.length === 0) return;
  const runs = paragraphs.map(({ text, size }, position) => ({
    text: xmlText(text),
    options: {
      fontSize: size,
      color: colour,
      lang: language,
      breakLine: position < paragraphs.length - 1,
      paraSpaceAfter: 10,
      ...(isRightToLeft(text) ? { rtlMode: true, align: "right" as const } : {}),
    },
  }));
  target.addText(runs, { x: MARGIN, y: top, w: TEXT_WIDTH, h: height, valign: "top", margin: 0, objectName: "Text" });
}

function drawLead(target: Target, lead: SlideText | null, { top, language }: Omit<Place, "height">): void {
  if (lead) drawText(target, [lead], { top, height: leadHeight(lead), language });
}

function drawLegend(
  target: Target,
  legend: SlideText | null,
  { bottom, language }: { bottom: number; language: string },
): void {
  const height = legend ? legendHeight(legend) : 0;
  if (legend) drawText(target, [legend], { top: bottom - height, height, language, colour: SOFT });
}

function drawQuotation(
  target: Target,
  { quotation, words, below }: Extract<Slide["body"], { kind: "quotation" }>,
  { top, height, language }: Place,
): void {
  const isWhole = words.text === quotation.exact;
  const marked = quotation.isSpeech && isWhole ? `“${words.text}”` : words.text;
  const rightToLeft = isRightToLeft(words.text);
  const belowHeight = below.reduce((sum, { text }) => sum + 0.34 * Math.max(1, Math.ceil(text.length / 95)) + 0.12, 0);
  target.addText(xmlText(marked), {
    x: MARGIN,
    y: top,
    w: TEXT_WIDTH,
    h: height - belowHeight - 0.15,
    fontSize: words.size,
    fontFace: SERIF,
    color: INK,
    valign: "top",
    margin: 0,
    lang: quotation.language ?? language,
    objectName: "Quotation",
    ...(rightToLeft ? { rtlMode: true, align: "right" as const } : {}),
  });
  drawText(target, below, { top: top + height - belowHeight, height: belowHeight, language, colour: SOFT });
}

/** What the picture is, inside the picture. The address is a link and, where it is short, can be read. */
function drawContext(
  target: Target,
  lines: readonly [string, string],
  { permalink, language }: { permalink: string; language: string },
): void {
  const style = { fontSize: CAPTION, color: SOFT, lang: language };
  const [what, basis] = lines;
  const words = basis.endsWith(permalink) ? basis.slice(0, -permalink.length) : `${basis} · `;
  const link = /^https?:\/\//.test(permalink) ? { hyperlink: { url: permalink } } : {};
  const address = permalink.length <= 70 ? permalink : `${permalink.slice(0, 68)}…`;
  target.addText(
    [
      { text: xmlText(what), options: { ...style, breakLine: true } },
      { text: xmlText(words), options: style },
      { text: xmlText(address), options: { ...style, ...link } },
    ],
    {
      x: MARGIN,
      y: FOOT,
      w: TEXT_WIDTH - 0.7,
      h: HEIGHT - FOOT - 0.12,
      valign: "top",
      margin: 0,
      objectName: "Context",
    },
  );
}

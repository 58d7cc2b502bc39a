import type { CampsChartView } from "../../views/camps-chart-view";
import type { BriefingTable } from "../briefing";
import { LEGEND_LINE, leadHeight, legendHeight } from "./figure-slides";
import type { Slide, SlideText } from "./slide";
import type { Box, Layout, PlaceholderName } from "./template/deck-template";
import { placeholderOf } from "./template/deck-template";

const BAR_HEIGHT = 0.62;

/** Something on a slide, with the placeholder it takes and where it stands. */
export type PlacedItem = { readonly placeholder: PlaceholderName; readonly box: Box } & (
  | {
      readonly kind: "text";
      readonly paragraphs: readonly SlideText[];
      /** BCP 47, where it is not that of the briefing. */
      readonly language?: string;
    }
  | { readonly kind: "values" }
  | { readonly kind: "chart"; readonly chart: CampsChartView }
  | {
      readonly kind: "table";
      readonly table: BriefingTable;
      readonly rowHeights: readonly number[];
      readonly columnWidths: readonly number[];
    }
);

/** Where the body of a slide stands, in reading order. Sides are the placeholders'; what is higher pushes down what follows. */
export function placeBody({ body, room }: Slide, layout: Layout): PlacedItem[] {
  const boxOf = (name: PlaceholderName) => placeholderOf(layout, name).box;
  switch (body.kind) {
    case "title":
    case "text": {
      const paragraphs = body.kind === "title" ? body.lines : body.paragraphs;
      return paragraphs.length === 0 ? [] : [{ kind: "text", placeholder: "Text", box: boxOf("Text"), paragraphs }];
    }
    case "chart": {
      const top = room.top + leadHeight(body.lead, room.width);
      const chartTop = top + LEGEND_LINE;
      const height = Math.min(room.top + room.height - chartTop, body.chart.rows.length * BAR_HEIGHT + 0.2);
      return [
        ...placedLead(body.lead, boxOf("Lead")),
        { kind: "values", placeholder: "Legend", box: { ...boxOf("Legend"), top } },
        { kind: "chart", placeholder: "Chart", box: { ...boxOf("Chart"), top: chartTop, height }, chart: body.chart },
      ];
    }
    case "table": {
      const { table, rowHeights, columnWidths, legend } = body;
      const top = room.top + leadHeight(body.lead, room.width);
      const height = rowHeights.reduce((sum, row) => sum + row, 0);
      const legendBox = boxOf("Legend");
      const bottom = legendBox.top + legendBox.height;
      const higher = legend ? legendHeight(legend, room.width) : 0;
      return [
        ...placedLead(body.lead, boxOf("Lead")),
        {
          ...{ kind: "table", placeholder: "Table", table, rowHeights, columnWidths },
          box: { ...boxOf("Table"), top, height },
        },
        ...(legend
          ? [
              {
                ...{ kind: "text" as const, placeholder: "Legend" as const, paragraphs: [legend] },
                box: { ...legendBox, top: bottom - higher, height: higher },
              },
            ]
          : []),
      ];
    }
    case "quotation": {
      const { quotation, words, below } = body;
      const isWhole = words.text === quotation.exact;
      const text = quotation.isSpeech && isWhole ? `“${words.text}”` : words.text;
      const attribution = boxOf("Attribution");
      return [
        {
          ...{ kind: "text", placeholder: "Quotation", box: boxOf("Quotation"), paragraphs: [{ ...words, text }] },
          ...(quotation.language === null ? {} : { language: quotation.language }),
        },
        { kind: "text", placeholder: "Attribution", box: attribution, paragraphs: below },
      ];
    }
  }
}

function placedLead(lead: SlideText | null, box: Box): PlacedItem[] {
  if (lead === null) return [];
  const height = Math.max(box.height, leadHeight(lead, box.width));
  return [{ kind: "text", placeholder: "Lead", box: { ...box, height }, paragraphs: [lead] }];
}

import type { CampsChartView } from "../../views/camps-chart-view";
import type { QuotationView } from "../../views/quotation-view";
import type { BriefingTable } from "../briefing";
import type { Box, LayoutName } from "./template/deck-template";

/** A paragraph of a slide at its size. */
export interface SlideText {
  readonly text: string;
  readonly size: number;
}

/** What one slide shows below its heading. */
export type SlideBody =
  | { readonly kind: "title"; readonly lines: readonly SlideText[] }
  | { readonly kind: "text"; readonly paragraphs: readonly SlideText[] }
  | { readonly kind: "chart"; readonly lead: SlideText | null; readonly chart: CampsChartView }
  | {
      readonly kind: "table";
      readonly lead: SlideText | null;
      readonly table: BriefingTable;
      /** Inches, the header's first. */
      readonly rowHeights: readonly number[];
      /** Inches; the same on every slide of one table. */
      readonly columnWidths: readonly number[];
      readonly legend: SlideText | null;
    }
  | {
      readonly kind: "quotation";
      readonly quotation: QuotationView;
      /** The words on this slide: all of the quotation or, of a long one, a piece. */
      readonly words: SlideText;
      readonly below: readonly SlideText[];
    };

export interface Slide {
  readonly heading: SlideText;
  readonly room: Box;
  /** What on the slide is the author's own, in words; null where nothing is. */
  readonly author: string | null;
  readonly body: SlideBody;
  /** Speaker notes, one paragraph an entry. */
  readonly notes: readonly string[];
}

/** The layout of the template that a body goes on. */
export const LAYOUT_OF: Readonly<Record<SlideBody["kind"], LayoutName>> = {
  title: "Title",
  text: "Text",
  chart: "Chart",
  table: "Table",
  quotation: "Quotation",
};

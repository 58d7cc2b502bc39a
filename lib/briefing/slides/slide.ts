import type { Box, LayoutName, Placeholder } from "@/lib/briefing/formats/pptx/template/deck-template";
import type { ThemeColour } from "@/lib/briefing/formats/pptx/text-xml";
import type { BarDetails } from "@/lib/briefing/slides/bars/bar-details";
import type { ScatterChart } from "@/lib/briefing/slides/scatter-chart";
import type { StanceValue } from "@/lib/domain/stance";
import type { DivergingBarsRow } from "@/lib/views/sides/diverging-bars-view";

/** A run of letters; what is left out is as the placeholder has it. */
export interface SlideRun {
  readonly text: string;
  readonly colour?: ThemeColour;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

export interface SlideParagraph {
  readonly runs: readonly SlideRun[];
  /** Points. */
  readonly size: number;
  /** Points between it and the next. */
  readonly after: number;
}

export interface TextItem {
  readonly kind: "text";
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly paragraphs: readonly SlideParagraph[];
  /** BCP 47, where it is not that of the briefing. */
  readonly language: string | null;
}

/** A cell with everything that draws it. */
export interface SlideCell {
  readonly runs: readonly SlideRun[];
  readonly align: "l" | "ctr" | "r";
  readonly anchor: "t" | "ctr" | "b";
  /** The value it stands for, by which it is coloured; null for words. */
  readonly value: number | null;
  /** The group whose colour it has, from 1; null for none. */
  readonly group: number | null;
  readonly isHeader: boolean;
}

export interface TableItem {
  readonly kind: "table";
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly caption: string;
  /** The header first. */
  readonly rows: readonly (readonly SlideCell[])[];
  /** Inches. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  /** Points. */
  readonly size: number;
  /** Whether its rows keep to a chart beside them, with no room above and below their words. */
  readonly isTight: boolean;
  /** The column that a chart stands in, from 0; null for none. */
  readonly barsColumn: number | null;
}

/**
 * Diverging bars beside a table: the bands of the chart are as high as the rows of the table, or as their lines; the
 * bar is in the first.
 */
export interface BarsItem {
  readonly kind: "bars";
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly title: string;
  readonly rows: readonly BarRow[];
  readonly valueLabels: BarDetails["valueLabels"];
  /** Between two bands, in parts of a bar. */
  readonly gap: number;
  /**
   * The longest bars to the left and to the right of all rows, in commentators: every slide of a chart has one scale.
   */
  readonly extent: { readonly left: number; readonly right: number };
  readonly size: number;
}

export interface BarRow {
  readonly row: DivergingBarsRow;
  /** Bands that the row takes; its bar is in the first. */
  readonly bands: number;
  /**
   * Values whose part of the bar is shorter than its figure, which would stand over its neighbours: the table beside
   * says it.
   */
  readonly narrow: readonly StanceValue[];
}

export interface ScatterItem {
  readonly kind: "scatter";
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly chart: ScatterChart;
  readonly size: number;
}

export type SlideItem = TextItem | TableItem | BarsItem | ScatterItem;

/** A slide laid out: what stands where, for the deck and for the wall alike. Boxes are in inches. */
export interface Slide {
  readonly layout: LayoutName;
  readonly heading: TextItem;
  /** In reading order. */
  readonly items: readonly SlideItem[];
  /** What on the slide is the author's own, in words, in its place; null where nothing is. */
  readonly author: TextItem | null;
  /** The blocks that it shows. */
  readonly blockIds: readonly string[];
  /** Speaker notes, one paragraph an entry. */
  readonly notes: readonly string[];
}

/** A slide before its heading is numbered among those of its block. */
export type DraftSlide = Pick<Slide, "layout" | "items"> & {
  /** Lines for which it has no room: they are added to the notes. */
  readonly left?: readonly string[];
};

/**
 * Read from the back of a room: nothing a block says is smaller, in points. It is 24 pixels on a wall of 1280 × 720.
 */
export const MIN_SIZE = 18;

/** The words of an item, paragraphs joined by spaces. */
export function itemText({ paragraphs }: Pick<TextItem, "paragraphs">): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ");
}

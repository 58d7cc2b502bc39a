import type { CampsChartView } from "../../views/camps-chart-view";
import { MARKS } from "../blocks/matrix-block";
import type { BriefingCell, BriefingTable } from "../briefing";
import { columnShares } from "../column-shares";
import { heightOf, linesOf } from "./fit-text";
import type { SlideBody, SlideText } from "./slide";
import { CELL_MARGIN } from "./table-xml";
import type { Box } from "./template/deck-template";

/** A bar thinner than this cannot hold its number at a readable size. */
const BAR_ROW = 0.44;
/** Inches: the line that explains the colours of a chart. */
export const LEGEND_LINE = 0.42;
const CELL_PADDING = 0.14;

/** A chart over as many slides as its bars need; every slide keeps the scale of the whole. */
export function chartSlides(chart: CampsChartView, lead: SlideText | null, room: Box): SlideBody[] {
  const height = room.height - leadHeight(lead, room.width) - LEGEND_LINE;
  const rows = Math.max(1, Math.floor(height / BAR_ROW));
  return pages(chart.rows, rows).map((page, position) => ({
    kind: "chart",
    lead: position === 0 ? lead : null,
    chart: { ...chart, rows: page },
  }));
}

/** A table over as many slides as its rows need; each repeats the header and explains its marks. Heights are estimates. */
export function tableSlides(table: BriefingTable, lead: SlideText | null, room: Box, size: number): SlideBody[] {
  const columnWidths = columnShares(table).map((share) => share * room.width);
  const rowHeight = (texts: readonly string[]) =>
    CELL_PADDING +
    Math.max(
      ...texts.map((text, column) =>
        heightOf(linesOf(text, { width: (columnWidths[column] ?? 1) - 2.5 * CELL_MARGIN.side, size }), size),
      ),
    );
  const legend = marksLegend(table, size);
  const header = rowHeight(table.header);
  const height = room.height - header - (legend ? legendHeight(legend, room.width) : 0);
  const heights = table.rows.map((row) => rowHeight(row.map(({ text }) => text)));
  return pagesByHeight({ heights, height, onFirst: leadHeight(lead, room.width) }).map(({ from, to }, position) => ({
    kind: "table",
    lead: position === 0 ? lead : null,
    table: { ...table, rows: table.rows.slice(from, to) },
    rowHeights: [header, ...heights.slice(from, to)],
    columnWidths,
    legend,
  }));
}

/** Which rows stand on which page: as few pages as the heights allow, and as even as that allows. */
function pagesByHeight({
  heights,
  height,
  onFirst,
}: {
  heights: readonly number[];
  height: number;
  onFirst: number;
}): { from: number; to: number }[] {
  const fill = (room: number) => {
    const starts: number[] = [];
    let left = 0;
    for (const [row, needed] of heights.entries()) {
      if (starts.length === 0 || needed > left) {
        left = room - (starts.length === 0 ? onFirst : 0);
        starts.push(row);
      }
      left -= needed;
    }
    return starts;
  };
  const fewest = fill(height);
  const evener = [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => fill(height * share));
  const starts = evener.find(({ length }) => length === fewest.length) ?? fewest;
  return starts.map((from, page) => ({ from, to: starts[page + 1] ?? heights.length }));
}

/** The marks that occur, in words; null for a table without marks. */
function marksLegend({ rows }: BriefingTable, size: number): SlideText | null {
  const marks = new Set(rows.flatMap((row) => row.filter(({ kind }) => isMark(kind)).map(({ text }) => text)));
  const words = MARKS.filter(({ glyph }) => marks.has(glyph)).map(({ glyph, words }) => `${glyph} ${words}`);
  return words.length === 0 ? null : { text: words.join("    "), size };
}

function isMark(kind: BriefingCell["kind"]): boolean {
  return kind !== "heading" && kind !== "text" && kind !== "count";
}

/** Height of the line under a table that explains its marks, in inches. */
export function legendHeight(legend: SlideText, width: number): number {
  return heightOf(linesOf(legend.text, { width, size: legend.size }), legend.size) + 0.15;
}

/** Height of the sentence over a figure, in inches; 0 where there is none. */
export function leadHeight(lead: SlideText | null, width: number): number {
  return lead === null ? 0 : heightOf(linesOf(lead.text, { width, size: lead.size }), lead.size) + 0.2;
}

function pages<Item>(items: readonly Item[], size: number): Item[][] {
  // Even pages: seven bars over two slides are four and three, not six and one.
  const count = Math.max(1, Math.ceil(items.length / size));
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, page) => items.slice(page * each, (page + 1) * each));
}

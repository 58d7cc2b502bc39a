import { placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import type { LaidRow } from "@/lib/briefing/slides/bars/bar-cells";
import type { BarDetails } from "@/lib/briefing/slides/bars/bar-details";
import type { BarPage, BarPages, BarsToLay } from "@/lib/briefing/slides/bars/bar-pages";
import { extentOf, figureSize, narrowValues } from "@/lib/briefing/slides/bars/bar-scale";
import { LABEL_HEAD, sideHead } from "@/lib/briefing/slides/bars/bar-widths";
import type { BarsItem, SlideCell, TableItem } from "@/lib/briefing/slides/slide";

/** Bands at most that a row is given beyond its lines where there is room. */
const MAX_AIR = 1;
/** Where all rows are as high, inches of a row and of its bar at most, and of the row what the bar takes. */
const MAX_ROW = 1.5;
const MAX_BAR = 0.8;
const BAR_SHARE = 0.62;
/** Between bars that take a line each, in parts of a bar. */
const BAND_GAP = 0.12;
const COLUMNS = ["label", "disagree", "bars", "agree"] as const;
const PLAIN = { value: null, group: null } as const;

/** A page of rows as a table, and the bars in one of its columns. */
export function barFigure(
  { rows: page, widths }: BarPage,
  given: BarsToLay & BarPages & { top: number; height: number },
): { table: TableItem; barsItem: BarsItem } {
  const { chart, bars, layout, size, band: headerHeight, top } = given;
  const [tablePlace, chartPlace] = [placeholderOf(layout, "Table"), placeholderOf(layout, "Chart")];
  const { rows, band, gap, anchor } = rowsOf(page, given);
  const scale = { width: widths.bars, extent: extentOf(chart), size: figureSize(size) };
  const columns = COLUMNS.filter((column) => widths[column] > 0);
  const height = rows.reduce((sum, { bands }) => sum + bands * band, 0);
  return {
    table: {
      ...{ kind: "table", placeholder: tablePlace, caption: chart.title, size, isTight: true },
      barsColumn: columns.indexOf("bars"),
      columnWidths: columns.map((column) => widths[column]),
      rowHeights: [headerHeight, ...rows.map(({ bands }) => bands * band)],
      rows: [
        columns.map((column) => headerCell(column, bars)),
        ...page.map((laid) => columns.map((column) => cellOf(laid, column, anchor))),
      ],
      box: { ...tablePlace.box, top, height: headerHeight + height },
    },
    barsItem: {
      ...{ kind: "bars", placeholder: chartPlace, title: chart.title, extent: scale.extent, gap },
      rows: rows.map((laid) => ({ ...laid, narrow: narrowValues(laid.row, scale) })),
      ...{ valueLabels: bars.valueLabels, size: scale.size },
      box: {
        left: tablePlace.box.left + widths.label + widths.disagree,
        ...{ top: top + headerHeight, width: widths.bars, height },
      },
    },
  };
}

/**
 * How high rows are: all alike, with a thick bar in the middle, where there is room for that; else a band a line, the
 * bar in the first.
 */
function rowsOf(page: readonly LaidRow[], { band, height }: { band: number; height: number }) {
  const most = Math.max(...page.map(({ lines }) => lines));
  const each = Math.min(MAX_ROW, (height - band) / page.length);
  if (each >= most * band) {
    const thickness = Math.min(MAX_BAR, each * BAR_SHARE);
    const rows = page.map(({ row }) => ({ row, bands: 1 }));
    return { rows, band: each, gap: (each - thickness) / thickness, anchor: "ctr" as const };
  }
  const taken = page.reduce((sum, { lines }) => sum + lines, 0);
  const spare = Math.floor(height / band + 1e-6) - 1 - taken;
  const air = Math.max(0, Math.min(MAX_AIR, Math.floor(spare / page.length)));
  const rows = page.map(({ row, lines }) => ({ row, bands: lines + air }));
  return { rows, band, gap: BAND_GAP, anchor: "t" as const };
}

function headerCell(column: (typeof COLUMNS)[number], bars: BarDetails): SlideCell {
  const words = {
    label: LABEL_HEAD,
    disagree: sideHead(bars, "disagree"),
    bars: "How many",
    agree: sideHead(bars, "agree"),
  };
  const align = { label: "l", disagree: "r", bars: "ctr", agree: "l" } as const;
  return { ...PLAIN, runs: [{ text: words[column], isBold: true }], align: align[column], anchor: "b", isHeader: true };
}

function cellOf({ cells }: LaidRow, column: (typeof COLUMNS)[number], anchor: SlideCell["anchor"]): SlideCell {
  const runs = column === "bars" ? [] : cells[column];
  return { ...PLAIN, runs, align: column === "disagree" ? "r" : "l", anchor, isHeader: false };
}

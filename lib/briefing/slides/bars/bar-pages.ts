import { type Layout, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { besideBars, estimatedLines, type LaidRow, layRow } from "@/lib/briefing/slides/bars/bar-cells";
import type { BarDetails } from "@/lib/briefing/slides/bars/bar-details";
import { type Beside, extentOf, figureSize } from "@/lib/briefing/slides/bars/bar-scale";
import { type BarWidths, widthsToTry } from "@/lib/briefing/slides/bars/bar-widths";
import { bandHeight } from "@/lib/briefing/slides/measure-text";
import { MIN_SIZE } from "@/lib/briefing/slides/slide";
import { sizesOf } from "@/lib/briefing/slides/text-item";
import type { DivergingBarsRow, DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";

export interface BarsToLay {
  readonly chart: DivergingBarsView;
  readonly bars: BarDetails;
  readonly layout: Layout;
}

/** A page of rows, in the widths in which most of them fit. */
export interface BarPage {
  readonly widths: BarWidths;
  readonly rows: readonly LaidRow[];
}

/** Rows over pages, all in one size. */
export interface BarPages {
  readonly pages: readonly BarPage[];
  /** Points, and the height of a line in inches. */
  readonly size: number;
  readonly band: number;
}

/**
 * The rows on as few pages as they need, in the largest size in which they do; names are left out only where a row
 * needs more than a page.
 */
export function inFewestPages(given: BarsToLay, heightOf: (page: number) => number): BarPages | null {
  const sizes = sizesOf(placeholderOf(given.layout, "Table"));
  // Smaller letters never need more pages: the smallest tell how few there can be, the largest that keep to them are
  // taken.
  const smallest = paged(given, { size: MIN_SIZE, heightOf, mayLeaveOut: false });
  if (!smallest) return paged(given, { size: MIN_SIZE, heightOf, mayLeaveOut: true });
  const fewest = costOf(smallest, given);
  let [best, low, high] = [smallest, 0, sizes.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const larger = paged(given, { size: sizes[middle] ?? MIN_SIZE, heightOf, mayLeaveOut: false });
    if (larger && costOf(larger, given) === fewest) [best, high] = [larger, middle];
    else low = middle + 1;
  }
  return evener(best, given, heightOf) ?? best;
}

/** Pages, and far dearer pages that begin amid rows about one thing. */
function costOf({ pages }: Pick<BarPages, "pages">, { bars, chart }: BarsToLay): number {
  return pages.length + pagesAmid({ pages }, bars) * chart.rows.length;
}

/** Pages that begin amid rows about one thing. */
export function pagesAmid({ pages }: Pick<BarPages, "pages">, { continued }: BarDetails): number {
  return pages.filter(({ rows: [first] }) => first && continued[first.row.id] !== undefined).length;
}

/** The same rows on as many pages, as many on each as on the others, where they fit so. */
function evener({ pages, size }: BarPages, given: BarsToLay, heightOf: (page: number) => number): BarPages | null {
  if (pages.length === 1) return null;
  const maxRows = Math.ceil(given.chart.rows.length / pages.length);
  if (pages.every(({ rows }) => rows.length <= maxRows)) return null;
  const even = paged(given, { size, heightOf, mayLeaveOut: false, maxRows });
  return even?.pages.length === pages.length && costOf(even, given) === costOf({ pages }, given) ? even : null;
}

/** As many rows a page as fit, in the smallest size: for what may not take all the pages that it needs. */
export function fullPages(given: BarsToLay, heightOf: (page: number) => number): BarPages | null {
  return paged(given, { size: MIN_SIZE, heightOf, mayLeaveOut: true });
}

interface Paging {
  readonly size: number;
  readonly heightOf: (page: number) => number;
  readonly mayLeaveOut: boolean;
  /** Rows at most on a page. */
  readonly maxRows?: number;
}

/**
 * Rows over pages, the header counted as a line on each; null where a row needs more than a page and may leave nothing
 * out.
 */
function paged(
  given: BarsToLay,
  { size, heightOf, mayLeaveOut, maxRows = given.chart.rows.length }: Paging,
): BarPages | null {
  const band = bandHeight(
    size,
    JSON.stringify([given.bars.sentences, given.chart.rows.map(({ label }) => label), given.bars.names]),
  );
  const pages: BarPage[] = [];
  for (let left = given.chart.rows; left.length > 0; left = left.slice(pages.at(-1)?.rows.length)) {
    const lines = Math.max(1, Math.floor(heightOf(pages.length) / band + 1e-6) - 1);
    const page = fillPage(left.slice(0, maxRows), given, { size, lines, mayLeaveOut });
    if (!page) return null;
    pages.push(page);
  }
  return { pages, size, band };
}

/**
 * As many of some rows as fit so many lines, in the widths in which they are most, then in which fewest names are left
 * out and fewest lines taken.
 *
 * @param mayLeaveOut whether of a row that needs more than a page only as many names are shown as fit, and a count of
 *   the others.
 * @returns null where not even the first row fits.
 */
function fillPage(
  rows: readonly DivergingBarsRow[],
  given: BarsToLay,
  { size, lines, mayLeaveOut }: { size: number; lines: number; mayLeaveOut: boolean },
): BarPage | null {
  const { chart, layout } = given;
  const bars = restated(given.bars, rows[0]);
  const scale = { width: placeholderOf(layout, "Chart").box.width, extent: extentOf(chart), size: figureSize(size) };
  const beside = besideBars(bars, scale);
  const total = (page: readonly LaidRow[], of: (row: LaidRow) => number) => page.reduce((sum, row) => sum + of(row), 0);
  const promising = promisingWidths(rows, {
    bars,
    beside,
    size,
    lines,
    all: widthsToTry(rows, { layout, bars, size, beside }),
  });
  const tries = promising.map((widths): BarPage => {
    const page: LaidRow[] = [];
    for (const row of rows) {
      const laid = layRow(row, { bars, beside, widths, size, most: lines, mayLeaveOut });
      if (!laid || total(page, (one) => one.lines) + laid.lines > lines) break;
      page.push(laid);
    }
    return { widths, rows: wholeGroups(page, given) };
  });
  const rank = (page: BarPage) => [
    -page.rows.length,
    total(page.rows, (row) => row.leftOut),
    total(page.rows, (row) => row.lines),
  ];
  const [best] = tries.toSorted((a, b) => compareInTurn(rank(a), rank(b)));
  return best && best.rows.length > 0 ? best : null;
}

/** The details under which the first row of a page says what it is about, where the row before did. */
function restated(bars: BarDetails, first: DivergingBarsRow | undefined): BarDetails {
  const words = first && bars.continued[first.id];
  return first && words ? { ...bars, sentences: { ...bars.sentences, [first.id]: words } } : bars;
}

/** A page without the rows at its end whose group goes on after it, unless there are no others. */
function wholeGroups(page: readonly LaidRow[], { chart, bars }: BarsToLay): readonly LaidRow[] {
  const isContinued = ({ row }: Pick<LaidRow, "row">) => bars.continued[row.id] !== undefined;
  const next = chart.rows[chart.rows.findIndex(({ id }) => id === page.at(-1)?.row.id) + 1];
  if (!next || !isContinued({ row: next })) return page;
  const lastStart = page.findLastIndex((laid) => !isContinued(laid));
  return lastStart > 0 ? page.slice(0, lastStart) : page;
}

/** Widths that are laid out in full, of all that could be tried. */
const MAX_TRIES = 3;

/** The widths in which most rows are estimated to fit, in the fewest lines. */
function promisingWidths(
  rows: readonly DivergingBarsRow[],
  given: { bars: BarDetails; beside: Beside; size: number; lines: number; all: readonly BarWidths[] },
): readonly BarWidths[] {
  const { all, lines, ...how } = given;
  if (all.length <= MAX_TRIES) return all;
  const ranked = all.map((widths) => {
    let [fitting, taken] = [0, 0];
    for (const row of rows) {
      const needed = estimatedLines(row, { ...how, widths });
      if (fitting > 0 && taken + needed > lines) break;
      fitting += 1;
      taken += needed;
    }
    return { widths, rank: [-fitting, taken] };
  });
  return ranked
    .toSorted((a, b) => compareInTurn(a.rank, b.rank))
    .slice(0, MAX_TRIES)
    .map(({ widths }) => widths);
}

function compareInTurn(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, position) => value !== b[position]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import {
  type DeckTemplate,
  type Layout,
  layoutOf,
  placeholderOf,
} from "@/lib/briefing/formats/pptx/template/deck-template";
import { columnWidths } from "@/lib/briefing/slides/column-widths";
import { leadItems } from "@/lib/briefing/slides/lead-item";
import { cutText } from "@/lib/briefing/slides/measure-text";
import { roomOf } from "@/lib/briefing/slides/room";
import { type DraftSlide, MIN_SIZE, type SlideCell, type TableItem } from "@/lib/briefing/slides/slide";
import { CELL_MARGIN, cellText, slideCells } from "@/lib/briefing/slides/table-cells";
import { CONTINUED, rowHeight, type TableRow, tablePages } from "@/lib/briefing/slides/table-pages";
import { heightOfTexts, paragraphsOf, sizesOf, textItem } from "@/lib/briefing/slides/text-item";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { tableWords } from "@/lib/exports/tables/table-words";

/** Inches between a table and the line under it. */
const GAP = 0.12;
/** Lines at most of a head of a column; what is left out stands in the notes. */
const MAX_HEAD_LINES = 4;
/** The share of its room that a low table is stretched to, and the most that a row is given for it, in inches. */
const STRETCH_SHARE = 0.62;
const MAX_STRETCH = 0.9;

interface TableOptions {
  /** Sentences over the table. */
  readonly lead: readonly string[];
  /** Slides that it may take; what does not fit is told in the notes. */
  readonly maxSlides?: number;
}

/**
 * A table in the largest size in which it fits on one slide, or over as many slides as its rows need; each repeats the
 * header and explains its marks.
 */
export function tableSlides(
  table: BriefingTable,
  { lead, maxSlides = Number.POSITIVE_INFINITY }: TableOptions,
  template: DeckTemplate,
): DraftSlide[] {
  const layout = layoutOf(template, "Table");
  const placeholder = placeholderOf(layout, "Table");
  const room = roomOf(layout);
  const above = leadItems(lead, layout);
  const legend = marksLegend(table, layout);
  const laid = laidTable(table, { layout, above: above.taken, below: legend ? legend.box.height + GAP : 0, maxSlides });
  const { pages, shown, size, widths, header, headerHeight } = laid;
  const left = pages.slice(shown.length).flat();
  return shown.map((page, position): DraftSlide => {
    const top = room.top + (position === 0 ? above.taken : 0);
    const isLast = position === shown.length - 1;
    const more = isLast && left.length > 0 ? moreLine(left.length, layout) : null;
    const taken = headerHeight + page.reduce((sum, { height }) => sum + height, 0);
    const missing = STRETCH_SHARE * room.height - taken - (position === 0 ? above.taken : 0);
    const stretch = Math.min(MAX_STRETCH, Math.max(0, missing / page.length));
    const rowHeights = [headerHeight, ...page.map(({ height }) => height + stretch)];
    const item: TableItem = {
      ...{ kind: "table", placeholder, caption: table.caption, size, isTight: false, barsColumn: null },
      ...{ columnWidths: widths, rowHeights },
      rows: [header, ...page.map(({ cells }) => cells)],
      box: { ...placeholder.box, top, height: rowHeights.reduce((sum, height) => sum + height, 0) },
    };
    const below = legend ?? more;
    return {
      layout: "Table",
      items: [...(position === 0 ? above.items : []), item, ...(below ? [below] : [])],
      ...(isLast && left.length > 0 ? { left: left.map(({ cells }) => rowInWords(cells, header)) } : {}),
    };
  });
}

/** Rows over pages in the size that is chosen, and which of the pages are shown. */
function laidTable(table: BriefingTable, given: { layout: Layout; above: number; below: number; maxSlides: number }) {
  const { layout, above, below, maxSlides } = given;
  const placeholder = placeholderOf(layout, "Table");
  const [whole = [], ...rows] = slideCells(table);
  const sizes = sizesOf(placeholder);
  const laidOut = (size: number, kept = below) => {
    const words = size === sizes.at(-1) ? [CONTINUED.trim()] : [];
    const widths = columnWidths([whole, ...rows], { width: placeholder.box.width, size, words });
    const header = shortHeads(whole, { columnWidths: widths, size });
    const headerHeight = rowHeight(header, { columnWidths: widths, size });
    const height = roomOf(layout).height - kept - headerHeight;
    const pages = tablePages(rows, { height, onFirst: above, columnWidths: widths, size });
    return { size, widths, header, headerHeight, pages };
  };
  // What does not fit one slide in the smallest letters fits in none: only then is it worth looking for the largest.
  const smallest = laidOut(MIN_SIZE);
  const larger = () =>
    firstThat(
      sizes.filter((size) => size > MIN_SIZE),
      (size) => laidOut(size),
      ({ pages }) => pages.length === 1,
    );
  const chosen = smallest.pages.length === 1 ? (larger() ?? smallest) : smallest;
  if (chosen.pages.length <= maxSlides) {
    const pages = evened(chosen.pages);
    return { ...chosen, pages, shown: pages };
  }
  // What is left out is said in a line under the table, where nothing else stands.
  const cut = laidOut(MIN_SIZE, Math.max(below, moreLine(rows.length, layout).box.height + GAP));
  return { ...cut, shown: cut.pages.slice(0, maxSlides) };
}

/** "3 more in the notes." */
function moreLine(left: number, layout: Layout) {
  const placeholder = placeholderOf(layout, "Legend");
  const { box } = placeholder;
  const text = `${left} more in the notes.`;
  const height = heightOfTexts([text], { width: box.width, size: placeholder.size, placeholder });
  return textItem(placeholder, paragraphsOf([text], placeholder), {
    box: { ...box, top: box.top + box.height - height, height },
  });
}

/** A row as a line of the notes: what each column holds, under its head. */
function rowInWords(cells: readonly SlideCell[], header: readonly SlideCell[]): string {
  const [first, ...others] = cells.map(cellText);
  const told = others.flatMap((text, column) => {
    const head = cellText(header[column + 1] ?? EMPTY);
    return text === "" ? [] : [head === "" ? text : `${head}: ${text}`];
  });
  return `${first}. ${told.join("; ")}.`;
}

const EMPTY: SlideCell = { runs: [], align: "l", anchor: "t", value: null, group: null, isHeader: true };

/** Heads of columns, the longest cut short. */
function shortHeads(
  header: readonly SlideCell[],
  { columnWidths: widths, size }: { columnWidths: readonly number[]; size: number },
): SlideCell[] {
  return header.map((cell, column) => {
    const text = cellText(cell);
    const width = Math.max(0.1, (widths[column] ?? 1) - 2 * CELL_MARGIN.side);
    const [head = "", tail] = cutText(text, { width, size, face: "sansBold", lines: MAX_HEAD_LINES });
    if (tail === undefined) return cell;
    const short = head.slice(0, Math.floor(head.length * 0.95)).trimEnd();
    return { ...cell, runs: [{ ...cell.runs[0], text: `${short}…` }] };
  });
}

/** The first that will do of what is made in turn; nothing is made after it. */
function firstThat<Item, Made>(items: readonly Item[], make: (item: Item) => Made, does: (made: Made) => boolean) {
  for (const item of items) {
    const made = make(item);
    if (does(made)) return made;
  }
  return null;
}

/**
 * Rows moved from a full page to the next while the pages stay as many: eight rows are four and four, not seven and
 * one.
 */
function evened(pages: readonly TableRow[][]): TableRow[][] {
  const even = pages.map((page) => [...page]);
  const heightOfPage = (page: readonly TableRow[]) => page.reduce((sum, { height }) => sum + height, 0);
  for (let at = even.length - 2; at >= 0; at--) {
    const [page, next] = [even[at] ?? [], even[at + 1] ?? []];
    for (let last = page.at(-1); last && page.length > 1; last = page.at(-1)) {
      if (heightOfPage(next) + last.height > heightOfPage(page) - last.height) break;
      next.unshift(last);
      page.pop();
    }
  }
  return even;
}

/** The marks that occur, in words; null for a table without marks. */
function marksLegend(
  { rows, words: told = tableWords({ wording: DEFAULT_WORDING }) }: BriefingTable,
  layout: Parameters<typeof placeholderOf>[0],
) {
  const marks = new Set(rows.flatMap((row) => row.filter(({ kind }) => isMark(kind)).map(({ text }) => text)));
  const words = told.marks.filter(({ glyph }) => marks.has(glyph)).map(({ glyph, words }) => `${glyph} ${words}`);
  if (words.length === 0) return null;
  const placeholder = placeholderOf(layout, "Legend");
  const { box, size } = placeholder;
  const text = words.join("    ");
  const height = heightOfTexts([text], { width: box.width, size, placeholder });
  return textItem(placeholder, paragraphsOf([text], placeholder), {
    box: { ...box, top: box.top + box.height - height, height },
  });
}

function isMark(kind: BriefingCell["kind"]): boolean {
  return kind !== "heading" && kind !== "text" && kind !== "count";
}

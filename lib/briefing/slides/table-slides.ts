import { DEFAULT_WORDING } from "../../domain/wording";
import type { BriefingCell, BriefingTable } from "../briefing";
import { type DeckTemplate, layoutOf, placeholderOf } from "../pptx/template/deck-template";
import { tableWords } from "../tables/table-words";
import { columnWidths } from "./column-widths";
import { leadItem } from "./lead-item";
import { cutText } from "./measure-text";
import { roomOf } from "./room";
import { type DraftSlide, MIN_SIZE, type SlideCell, type TableItem } from "./slide";
import { CELL_MARGIN, cellText, slideCells } from "./table-cells";
import { CONTINUED, rowHeight, type TableRow, tablePages } from "./table-pages";
import { heightOfTexts, paragraphsOf, sizesOf, textItem } from "./text-item";

/** Inches between a table and the line under it. */
const GAP = 0.12;
/** Lines at most of a head of a column; what is left out stands in the notes. */
const MAX_HEAD_LINES = 4;
/** The share of its room that a low table is stretched to, and the most that a row is given for it, in inches. */
const STRETCH_SHARE = 0.62;
const MAX_STRETCH = 0.6;

/**
 * A table in the largest size in which it fits on one slide, or over as many slides as its rows need; each repeats the header and
 * explains its marks.
 */
export function tableSlides(table: BriefingTable, lead: string | null, template: DeckTemplate): DraftSlide[] {
  const layout = layoutOf(template, "Table");
  const placeholder = placeholderOf(layout, "Table");
  const room = roomOf(layout);
  const above = leadItem(lead, layout);
  const legend = marksLegend(table, layout);
  const below = legend ? legend.box.height + GAP : 0;
  const [whole = [], ...rows] = slideCells(table);
  const sizes = sizesOf(placeholder);
  const laidOut = (size: number) => {
    const words = size === sizes.at(-1) ? [CONTINUED.trim()] : [];
    const widths = columnWidths([whole, ...rows], { width: placeholder.box.width, size, words });
    const header = shortHeads(whole, { columnWidths: widths, size });
    const headerHeight = rowHeight(header, { columnWidths: widths, size });
    const height = room.height - below - headerHeight;
    const pages = tablePages(rows, { height, onFirst: above.taken, columnWidths: widths, size });
    return { size, widths, header, headerHeight, pages };
  };
  const chosen = firstThat(sizes, laidOut, ({ pages }) => pages.length === 1) ?? laidOut(MIN_SIZE);
  const { size, widths, header, headerHeight, pages } = chosen;
  return evened(pages).map((page, position): DraftSlide => {
    const top = room.top + (position === 0 ? above.taken : 0);
    const taken = headerHeight + page.reduce((sum, { height }) => sum + height, 0);
    const missing = STRETCH_SHARE * room.height - taken - (position === 0 ? above.taken : 0);
    const stretch = Math.min(MAX_STRETCH, Math.max(0, missing / page.length));
    const rowHeights = [headerHeight, ...page.map(({ height }) => height + stretch)];
    const item: TableItem = {
      ...{
        kind: "table",
        placeholder,
        caption: table.caption,
        size,
        isTight: false,
        barsColumn: null,
        columnWidths: widths,
      },
      rows: [header, ...page.map(({ cells }) => cells)],
      rowHeights,
      box: { ...placeholder.box, top, height: rowHeights.reduce((sum, height) => sum + height, 0) },
    };
    return { layout: "Table", items: [...(position === 0 ? above.items : []), item, ...(legend ? [legend] : [])] };
  });
}

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

/** Rows moved from a full page to the next while the pages stay as many: eight rows are four and four, not seven and one. */
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

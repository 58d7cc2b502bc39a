import type { Block, BriefingTable } from "@/lib/briefing/briefing";
import { type DeckTemplate, layoutOf, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { sidesByName } from "@/lib/briefing/sides-by-name";
import { barDetails } from "@/lib/briefing/slides/bars/bar-details";
import { barSlides } from "@/lib/briefing/slides/bars/bar-slides";
import { leadItems } from "@/lib/briefing/slides/lead-item";
import { linesOf } from "@/lib/briefing/slides/measure-text";
import { quotationSlides } from "@/lib/briefing/slides/quotation-slides";
import { roomOf } from "@/lib/briefing/slides/room";
import { scatterSlide } from "@/lib/briefing/slides/scatter-slide";
import type { DraftSlide } from "@/lib/briefing/slides/slide";
import { tableSlides } from "@/lib/briefing/slides/table-slides";
import { textSlides } from "@/lib/briefing/slides/text-slides";
import { titleSlides } from "@/lib/briefing/slides/title-slides";

/** More rows than this are no picture any more: the commentators are then listed by side. */
const MAX_MATRIX_ROWS = 9;
/** Names in a cell of that list; more are counted. Fewer where the list would take more than a slide. */
const LISTED = [12, 8, 6, 4, 3, 2, 1, 0] as const;
/** Blocks about groups, and what of a slide the sentences over their table may take. */
const GROUPS: ReadonlySet<Block["kind"]> = new Set(["group-summary", "group-profiles", "group-members"]);
const MAX_LEAD_SHARE = 0.5;
/** Lines that a sentence may take over a figure; a longer one goes before it on a slide of its own. */
const MAX_LEAD_LINES = 3;

/** How much room blocks that sum up many propositions may take: the first are shown, the notes have all. */
export interface SlideLimits {
  /** Slides at most of where they split. */
  readonly maxSplit: number;
}

/**
 * The slides of one block that has slides to itself: one, or several where it does not fit on one at a readable size.
 */
export function blockSlides(block: Block, template: DeckTemplate, { maxSplit }: SlideLimits): DraftSlide[] {
  const texts = shownTexts(block);
  if (block.kind === "title") return titleSlides(block.notes, texts, template);
  const [quotation] = block.quotations;
  if (quotation) {
    return block.quotations.flatMap((one) =>
      quotationSlides(one, { coded: texts, isReasonFirst: block.isReasonFirst }, template),
    );
  }
  const { lead, before } = leadAndBefore(block, template);
  if (block.chart) {
    const most: Readonly<Partial<Record<Block["kind"], number>>> = { agreement: 1, split: maxSplit };
    const maxSlides = most[block.kind] ?? Number.POSITIVE_INFINITY;
    const bars = { chart: block.chart, bars: barDetails(block.sides, block.chart), lead, maxSlides };
    return [...before, ...barSlides(bars, template)];
  }
  if (block.scatter) return [...before, scatterSlide(block.scatter, lead, template)];
  const table = block.tableOnSlide ?? block.table;
  if (table) {
    // What each of the commentators holds comes before how the pairs of them compare.
    const isOwn = block.sentences.some(({ byAuthor }) => byAuthor);
    if (block.kind === "comparison" && !isOwn)
      return [...tableSlides(table, { lead: [] }, template), ...textSlides(texts, template)];
    const isLong = block.kind === "who-stands-where" && table.rows.length > MAX_MATRIX_ROWS;
    const over = lead === null ? [] : [lead];
    if (isLong) return [...before, ...listedSlides(table, over, template)];
    if (GROUPS.has(block.kind) && !isOwn) return groupSlides(table, texts, template);
    return [...before, ...tableSlides(table, { lead: over }, template)];
  }
  const nothing = block.notes.length > 0 ? block.notes : ["There is nothing to show here."];
  return textSlides(texts.length > 0 ? texts : nothing, template);
}

/**
 * What is said of groups over the table that shows it, on one slide: sentences that leave too little room for the table
 * are spoken.
 */
function groupSlides(table: BriefingTable, texts: readonly string[], template: DeckTemplate): DraftSlide[] {
  const layout = layoutOf(template, "Table");
  const most = MAX_LEAD_SHARE * roomOf(layout).height;
  const leads = [texts, texts.slice(0, 1)].filter((lead) => leadItems(lead, layout).taken <= most);
  for (const lead of leads) {
    const slides = tableSlides(table, { lead, maxSlides: 1 }, template);
    const shown = slides[0]?.items.find((item) => item.kind === "table");
    if (shown && shown.rows.length > 1) return slides;
  }
  return tableSlides(table, { lead: [], maxSlides: 1 }, template);
}

/** Names by side, on one slide where that can be. */
function listedSlides(table: BriefingTable, lead: readonly string[], template: DeckTemplate): DraftSlide[] {
  let slides: DraftSlide[] = [];
  for (const most of LISTED) {
    slides = tableSlides(sidesByName(table, most), { lead }, template);
    if (slides.length === 1) return slides;
  }
  return slides;
}

/**
 * The sentence that stands over a figure, and the slides before it where there is more to read than a sentence. Beside
 * a chart the sentences after the first say what it shows: they are spoken, not shown. The author's own are shown
 * whole.
 */
function leadAndBefore(block: Block, template: DeckTemplate): { lead: string | null; before: DraftSlide[] } {
  const texts = shownTexts(block);
  const [first] = texts;
  if (first === undefined) return { lead: null, before: [] };
  const { box, size } = placeholderOf(layoutOf(template, "Chart"), "Lead");
  const isShort = linesOf(first, { width: box.width, size }) <= MAX_LEAD_LINES;
  const isOwn = block.sentences.some(({ byAuthor }) => byAuthor);
  const isFigure = Boolean(block.chart ?? block.scatter);
  const leads = isShort && (texts.length === 1 || (isFigure && !isOwn));
  if (leads) return { lead: first, before: [] };
  // The map says in its key what its sentences say: they are spoken where they are too long to stand over it.
  return { lead: null, before: block.scatter && !isOwn ? [] : textSlides(texts, template) };
}

/** What a block says on a slide: a few lines where it has them, else all of its sentences. */
export function shownTexts({ onSlide, sentences }: Block): string[] {
  return (onSlide ?? sentences).map(({ text }) => text);
}

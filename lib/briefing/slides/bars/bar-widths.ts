import { nameOf } from "@/lib/briefing/formats/pptx/chart-series";
import { type Layout, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import type { BarDetails } from "@/lib/briefing/slides/bars/bar-details";
import type { Beside, Side } from "@/lib/briefing/slides/bars/bar-scale";
import { rowWords } from "@/lib/briefing/slides/bars/row-words";
import { lineWidth } from "@/lib/briefing/slides/measure-text";
import { CELL_MARGIN } from "@/lib/briefing/slides/table-cells";
import type { DivergingBarsRow } from "@/lib/views/sides/diverging-bars-view";
import { sentenceCase } from "@/lib/wording/count";

/** How the room beside the bars may be shared: of the words of a row, and of the names on the left among all names. */
const LABEL_SHARES = [0.18, 0.24, 0.3, 0.36, 0.42];
/** Where only one side is named there is more room for the words. */
const LABEL_SHARES_BESIDE_ONE = [...LABEL_SHARES, 0.52, 0.62, 0.72];
const LEFT_SHARES = [0.25, 0.34, 0.42, 0.5, 0.58, 0.66, 0.75];
/** Of the whole width where nobody is named. */
const LABEL_SHARE_ALONE = 0.42;

/** The head of the column of propositions, and inches that it may have to be wide for the sake of a word. */
export const LABEL_HEAD = "Proposition";
const MAX_LABEL = 3.5;

/**
 * Widths in inches of the columns of the table beside the bars, and of the bars; 0 for a side on which nobody is named.
 */
export interface BarWidths {
  readonly label: number;
  readonly disagree: number;
  readonly bars: number;
  readonly agree: number;
}

/**
 * Ways to share the width: the bars have at least that of their placeholder, and the first column room for the longest
 * of its words where that can be.
 */
export function widthsToTry(
  rows: readonly DivergingBarsRow[],
  { layout, bars, size, beside }: { layout: Layout; bars: BarDetails; size: number; beside: Beside },
): BarWidths[] {
  const all = candidates(rows, layout, beside);
  const least = leastLabel(rows, bars, size);
  const heads = { disagree: headWidth(bars, "disagree", size), agree: headWidth(bars, "agree", size) };
  const holds = (width: number, side: Side) => width === 0 || width >= heads[side];
  const wide = all.filter(
    ({ label, disagree, agree }) => label >= least && holds(disagree, "disagree") && holds(agree, "agree"),
  );
  return wide.length > 0 ? wide : all;
}

function candidates(rows: readonly DivergingBarsRow[], layout: Layout, beside: Beside): BarWidths[] {
  const whole = placeholderOf(layout, "Table").box.width;
  const least = placeholderOf(layout, "Chart").box.width;
  const isTold = (side: Side) => rows.some((row) => beside(row, side).text !== "");
  const [left, right] = [isTold("disagree"), isTold("agree")];
  if (!left && !right) {
    const label = whole * LABEL_SHARE_ALONE;
    return [{ label, disagree: 0, agree: 0, bars: whole - label }];
  }
  return (left && right ? LABEL_SHARES : LABEL_SHARES_BESIDE_ONE).flatMap((labelShare) => {
    const label = (whole - least) * labelShare;
    const rest = whole - least - label;
    if (!left) return [{ label, disagree: 0, bars: least + rest * 0.3, agree: rest * 0.7 }];
    if (!right) return [{ label, disagree: rest * 0.6, bars: least + rest * 0.4, agree: 0 }];
    return LEFT_SHARES.map((share) => ({ label, disagree: rest * share, bars: least, agree: rest * (1 - share) }));
  });
}

/** Inches that the first column needs for the longest of its words, its head included. */
function leastLabel(rows: readonly DivergingBarsRow[], bars: BarDetails, size: number): number {
  const words = rows.flatMap((row) => rowWords(row, bars).split(/\s+/));
  const widths = words.map((word) => lineWidth(word, { size }));
  const head = lineWidth(LABEL_HEAD, { size, face: "sansBold" });
  return Math.min(MAX_LABEL, Math.max(head, ...widths) + 2 * CELL_MARGIN.side);
}

/** The head of the column of a side: the word of its mildest value that the dossier uses. */
export function sideHead({ valueLabels }: BarDetails, side: Side): string {
  const [mild, strong] = side === "disagree" ? ([-1, -2] as const) : ([1, 2] as const);
  return sentenceCase(valueLabels[mild] ?? valueLabels[strong] ?? nameOf(mild, {}));
}

function headWidth(bars: BarDetails, side: Side, size: number): number {
  return lineWidth(sideHead(bars, side), { size, face: "sansBold" }) + 2 * CELL_MARGIN.side;
}

import type { BarDetails, SideName } from "@/lib/briefing/slides/bars/bar-details";
import {
  type BarScale,
  type Beside,
  fitsBar,
  type MeasuredRuns,
  type Side,
  sideCount,
} from "@/lib/briefing/slides/bars/bar-scale";
import type { BarWidths } from "@/lib/briefing/slides/bars/bar-widths";
import { rowWords } from "@/lib/briefing/slides/bars/row-words";
import { cutText, linesOf, lineWidth } from "@/lib/briefing/slides/measure-text";
import type { SlideRun } from "@/lib/briefing/slides/slide";
import { CELL_MARGIN } from "@/lib/briefing/slides/table-cells";
import type { DivergingBarsRow } from "@/lib/views/sides/diverging-bars-view";
import { MAX_NAMES_ON_SIDE } from "@/lib/views/sides/side-bars-view";

/** Lines at most of the words of a row; what is left out stands in the notes. */
const MAX_LABEL_LINES = 6;

/** A row of the table beside the bars. */
export interface LaidRow {
  readonly row: DivergingBarsRow;
  readonly cells: Readonly<Record<"label" | Side, readonly SlideRun[]>>;
  /** Lines that its highest cell needs. */
  readonly lines: number;
  /** Names for which there is no room. */
  readonly leftOut: number;
}

/** Whether a side is named: somebody is on it, and not too many. */
export function isNamed(side: readonly SideName[]): boolean {
  return side.length > 0 && side.length <= MAX_NAMES_ON_SIDE;
}

/**
 * What stands beside bars: names, or the count where it has no room on the bar. Made once for every way to share the
 * width.
 */
export function besideBars(bars: BarDetails, scale: BarScale): Beside {
  const made = new Map<string, MeasuredRuns>();
  return (row, side, named) => {
    const key = `${side} ${named ?? ""} ${row.id}`;
    const known = made.get(key);
    if (known) return known;
    const runs = measuredRuns(runsBeside(row, side, { bars, scale, named }));
    made.set(key, runs);
    return runs;
  };
}

function runsBeside(
  row: DivergingBarsRow,
  side: Side,
  { bars, scale, named }: { bars: BarDetails; scale: BarScale; named: number | undefined },
): SlideRun[] {
  const names = bars.names[row.id]?.[side] ?? [];
  if (isNamed(names) && named !== 0) return nameRuns(names, named ?? names.length);
  const count = sideCount(row, side);
  return count > 0 && !fitsBar(count, scale) ? [{ text: String(count) }] : [];
}

interface Laying {
  readonly bars: BarDetails;
  readonly beside: Beside;
  readonly widths: BarWidths;
  readonly size: number;
  readonly most: number;
  readonly mayLeaveOut: boolean;
}

/** A row in given widths; null where it needs more lines than there are and may leave nothing out. */
export function layRow(row: DivergingBarsRow, given: Laying): LaidRow | null {
  const { beside, widths, size, most, mayLeaveOut } = given;
  const words = rowWords(row, given.bars);
  const label = labelRuns(words, widths.label, { size, most });
  const side = (which: Side, named?: number) => {
    const runs = beside(row, which, named);
    return { runs: runs.runs, lines: linesOfRuns(runs, widths[which], size) };
  };
  const kept = (which: Side) => {
    const whole = { ...side(which), leftOut: 0 };
    if (whole.lines <= most || !mayLeaveOut) return whole;
    for (let named = MAX_NAMES_ON_SIDE; named > 0; named--) {
      const fewer = side(which, named);
      if (fewer.lines <= most) return { ...fewer, leftOut: MAX_NAMES_ON_SIDE - named };
    }
    return { ...side(which, 0), leftOut: MAX_NAMES_ON_SIDE };
  };
  const [disagree, agree] = [kept("disagree"), kept("agree")];
  const lines = Math.max(label.lines, disagree.lines, agree.lines);
  if (lines > most && !mayLeaveOut) return null;
  return {
    row,
    cells: { label: label.runs, disagree: disagree.runs, agree: agree.runs },
    lines: Math.min(lines, most),
    leftOut: disagree.leftOut + agree.leftOut + (label.isCut ? MAX_NAMES_ON_SIDE : 0),
  };
}

/**
 * Lines that a row takes in given widths, estimated from the widths of its texts: to tell which widths are worth laying
 * it out in.
 */
export function estimatedLines(
  row: DivergingBarsRow,
  { bars, beside, widths, size }: Pick<Laying, "bars" | "beside" | "widths" | "size">,
): number {
  const lines = (text: string, width: number, lightness = 1) =>
    Math.ceil((lineWidth(text, { size }) * RAGGED) / (Math.max(0.3, width - 2 * CELL_MARGIN.side) * lightness));
  const [left, right] = [beside(row, "disagree"), beside(row, "agree")];
  return Math.max(
    1,
    lines(rowWords(row, bars), widths.label),
    lines(left.text, widths.disagree, left.lightness),
    lines(right.text, widths.agree, right.lightness),
  );
}

/** Lines break before they are full: so much more than its width a text takes. */
const RAGGED = 1.08;

/** The words of a row, cut where they take more lines than they may. */
function labelRuns(text: string, width: number, { size, most }: { size: number; most: number }) {
  const box = { width: Math.max(0.3, width - 2 * CELL_MARGIN.side), size };
  const lines = linesOf(text, box);
  const allowed = Math.min(most, MAX_LABEL_LINES);
  if (lines <= allowed) return { runs: [{ text }], lines, isCut: false };
  const [head = ""] = cutText(text, { ...box, lines: allowed });
  return { runs: [{ text: `${head.slice(0, -2).trimEnd()}…` }], lines: allowed, isCut: true };
}

/**
 * Names in a line: bold for who holds it strongly, italic for a position of low confidence; of more than are wanted the
 * first.
 */
function nameRuns(side: readonly SideName[], wanted: number): SlideRun[] {
  const left = side.length - wanted;
  const named = side.slice(0, wanted).map(
    ({ name, isStrong, isLowConfidence }, position): SlideRun => ({
      text: position < Math.min(wanted, side.length) - 1 ? `${name}, ` : name,
      ...(isStrong ? { isBold: true } : {}),
      ...(isLowConfidence ? { isItalic: true } : {}),
    }),
  );
  return left > 0 ? [...named, { text: ` and ${left} more` }] : named;
}

function measuredRuns(runs: readonly SlideRun[]): MeasuredRuns {
  const text = runs.map((run) => run.text).join("");
  const drawn = runs.reduce(
    (sum, run) => sum + lineWidth(run.text, { size: 1, face: run.isBold ? "sansBold" : "sans" }),
    0,
  );
  return { runs, text, lightness: drawn === 0 ? 1 : lineWidth(text, { size: 1 }) / drawn };
}

/** Lines of runs in several weights: measured in the lighter, in as much less room as the heavier ones need more. */
function linesOfRuns({ text, lightness }: MeasuredRuns, width: number, size: number): number {
  const room = Math.max(0.3, width - 2 * CELL_MARGIN.side);
  return text === "" ? 1 : linesOf(text, { width: room * lightness, size });
}

import type { CampsChartRow } from "../../../views/camps-chart-view";
import { MAX_NAMES_ON_SIDE } from "../../../views/sides/side-bars-view";
import { cutText, linesOf, lineWidth } from "../measure-text";
import type { SlideRun } from "../slide";
import { CELL_MARGIN } from "../table-cells";
import type { BarDetails, SideName } from "./bar-details";
import { type BarScale, type Beside, fitsBar, type Side, sideCount } from "./bar-scale";
import type { BarWidths } from "./bar-widths";
import { rowWords } from "./row-words";

/** Lines at most of the words of a row; what is left out stands in the notes. */
const MAX_LABEL_LINES = 6;

/** A row of the table beside the bars. */
export interface LaidRow {
  readonly row: CampsChartRow;
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

/** What stands beside a bar on a side: names, or the count where it has no room on the bar. */
export function besideBar(
  row: CampsChartRow,
  side: Side,
  given: BarScale & { bars: BarDetails; named?: number | undefined },
): SlideRun[] {
  const names = given.bars.names[row.id]?.[side] ?? [];
  if (isNamed(names) && given.named !== 0) return nameRuns(names, given.named ?? names.length);
  const count = sideCount(row, side);
  return count > 0 && !fitsBar(count, given) ? [{ text: String(count) }] : [];
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
export function layRow(row: CampsChartRow, given: Laying): LaidRow | null {
  const { beside, widths, size, most, mayLeaveOut } = given;
  const words = rowWords(row, given.bars);
  const label = labelRuns(words, widths.label, { size, most });
  const isCut = label[0]?.text !== words;
  const inLabel = linesOfRuns(label, widths.label, size);
  const side = (which: Side, named?: number) => {
    const runs = beside(row, which, named);
    return { runs, lines: linesOfRuns(runs, widths[which], size) };
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
  const lines = Math.max(inLabel, disagree.lines, agree.lines);
  if (lines > most && !mayLeaveOut) return null;
  return {
    row,
    cells: { label, disagree: disagree.runs, agree: agree.runs },
    lines: Math.min(lines, most),
    leftOut: disagree.leftOut + agree.leftOut + (isCut ? MAX_NAMES_ON_SIDE : 0),
  };
}

/** The words of a row, cut where they take more lines than they may. */
function labelRuns(text: string, width: number, { size, most }: { size: number; most: number }): SlideRun[] {
  const box = { width: Math.max(0.3, width - 2 * CELL_MARGIN.side), size, lines: Math.min(most, MAX_LABEL_LINES) };
  const [head = "", tail] = cutText(text, box);
  return [{ text: tail === undefined ? text : `${head.slice(0, -2).trimEnd()}…` }];
}

/** Names in a line: bold for who holds it strongly, italic for a position of low confidence; of more than are wanted the first. */
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

/** Lines of runs in several weights: measured in the lighter, in as much less room as the heavier ones need more. */
function linesOfRuns(runs: readonly SlideRun[], width: number, size: number): number {
  const text = runs.map((run) => run.text).join("");
  if (text === "") return 1;
  const drawn = runs.reduce(
    (sum, run) => sum + lineWidth(run.text, { size, face: run.isBold ? "sansBold" : "sans" }),
    0,
  );
  const light = lineWidth(text, { size });
  const room = Math.max(0.3, width - 2 * CELL_MARGIN.side);
  return linesOf(text, { width: (room * light) / drawn, size });
}

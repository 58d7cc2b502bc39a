import { lineWidth } from "@/lib/briefing/slides/measure-text";
import { MIN_SIZE, type SlideRun } from "@/lib/briefing/slides/slide";
import type { StanceValue } from "@/lib/domain/stance";
import type { DivergingBarsRow, DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";

export type Side = "disagree" | "agree";

/** Runs with what their lines are counted from. */
export interface MeasuredRuns {
  readonly runs: readonly SlideRun[];
  readonly text: string;
  /** How much narrower they would be all in the lighter of their weights, at most 1. */
  readonly lightness: number;
}

/** What stands beside the bar of a row on a side, with so many names at most. */
export type Beside = (row: DivergingBarsRow, side: Side, named?: number) => MeasuredRuns;

/** Where bars are drawn: inches, commentators and points. */
export interface BarScale {
  readonly width: number;
  readonly extent: { readonly left: number; readonly right: number };
  /** Of the figures on the bars. */
  readonly size: number;
}

/** Figures on bars are a little smaller than the words beside them, and never too small for a room. */
export function figureSize(size: number): number {
  return Math.max(MIN_SIZE, Math.round(size * 0.8));
}

/** The longest bars to the left and to the right, in commentators. */
export function extentOf({ rows }: Pick<DivergingBarsView, "rows">): { left: number; right: number } {
  const left = Math.max(0, ...rows.map((row) => sideCount(row, "disagree")));
  return { left, right: Math.max(left === 0 ? 1 : 0, ...rows.map((row) => sideCount(row, "agree"))) };
}

/** Commentators on a side of a row. */
export function sideCount(row: DivergingBarsRow, side: Side): number {
  return side === "disagree" ? row.disagree + row.stronglyDisagree : row.agree + row.stronglyAgree;
}

/** Counts of a row by the value that they are of. */
const COUNTS = [
  { value: -2, of: (row: DivergingBarsRow) => row.stronglyDisagree },
  { value: -1, of: (row: DivergingBarsRow) => row.disagree },
  { value: 1, of: (row: DivergingBarsRow) => row.agree },
  { value: 2, of: (row: DivergingBarsRow) => row.stronglyAgree },
] as const;

/** Values of a row whose part of the bar is shorter than its figure. */
export function narrowValues(row: DivergingBarsRow, scale: BarScale): StanceValue[] {
  return COUNTS.filter(({ of }) => of(row) > 0 && !fitsBar(of(row), scale)).map(({ value }) => value);
}

/** Whether a figure has room on its bar, where all bars have a width in inches. */
export function fitsBar(count: number, { width, extent, size }: BarScale): boolean {
  return (count * width) / (extent.left + extent.right) >= lineWidth(String(count), { size, face: "sansBold" });
}

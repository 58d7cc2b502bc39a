import type { Dossier } from "@/lib/domain/dossier";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { MarkView } from "@/lib/views/matrix/mark-view";
import { number } from "@/lib/wording/count";
import { sideLabel, usedValues, valueLabel } from "@/lib/wording/stance-words";

/** A sparkline of positions: one cell a proposition in the order of the dossier, as shapes for one small drawing. */
export interface PositionStrip {
  readonly width: number;
  readonly height: number;
  /**
   * Outlines of all cells of one value: up from the middle for agreement, down for disagreement, longer where strongly
   * so.
   */
  readonly bars: readonly { readonly value: StanceValue; readonly path: string }[];
  /** Dots for silence. */
  readonly silent: string;
  /** Ticks for cells with something that is no value: a refusal, a dispute, a position outside the filter. */
  readonly others: string;
  /** "voted for: 20, abstained: 3, no position found: 1". */
  readonly words: string;
}

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
const MAX_CELL = 6;
const MAX_WIDTH = 156;
/** With more marks than pixels they are drawn by value, since in order none could be told from the next. */
const MAX_IN_ORDER = MAX_WIDTH;
const LENGTHS: Readonly<Record<1 | 2, number>> = { 1: 5, 2: 9 };

/** Draws the marks of one commentator, in the order given; very many by value. O(propositions). */
export function positionStrip(dossier: Pick<Dossier, "wording">, marks: readonly MarkView[]): PositionStrip {
  if (marks.length > MAX_IN_ORDER) return stripByValue(dossier, marks);
  const cell = Math.min(MAX_CELL, MAX_WIDTH / Math.max(1, marks.length));
  const placed = marks.map((mark, place) => ({ mark, x: rounded(place * cell) }));
  const width = rounded(cell - Math.min(1, cell / 5));
  const bars = STANCE_VALUES.flatMap((value) => {
    const path = placed
      .filter(({ mark }) => mark.kind === "value" && mark.value === value)
      .map(({ x }) => bar(x, width, value));
    return path.length > 0 ? [{ value, path: path.join("") }] : [];
  });
  return {
    width: rounded(Math.max(1, marks.length) * cell),
    height: HEIGHT,
    bars,
    silent: placed
      .filter(({ mark }) => isSilent(mark))
      .map(({ x }) => `M${rounded(x + width / 2)} ${MIDDLE}h0`)
      .join(""),
    others: placed
      .filter(({ mark }) => mark.kind !== "value" && !isSilent(mark))
      .map(({ x }) => `M${x} ${MIDDLE - 2}l${width} 4`)
      .join(""),
    words: stripWords(dossier, marks),
  };
}

/** One bar a value, as wide as its share of the propositions: agreement first, then silence, then what is no value. */
function stripByValue(dossier: Pick<Dossier, "wording">, marks: readonly MarkView[]): PositionStrip {
  const widthOf = (amount: number) => rounded((amount * MAX_WIDTH) / marks.length);
  let x = 0;
  const bars = STANCE_VALUES.toReversed().flatMap((value) => {
    const amount = marks.filter((mark) => mark.kind === "value" && mark.value === value).length;
    if (amount === 0) return [];
    const path = bar(rounded(x), widthOf(amount), value);
    x += widthOf(amount);
    return [{ value, path }];
  });
  const silent = marks.filter(isSilent).length;
  const others = marks.filter((mark) => mark.kind !== "value" && !isSilent(mark)).length;
  const line = (amount: number) => (amount > 0 ? `M${rounded(x)} ${MIDDLE}h${widthOf(amount)}` : "");
  const silentPath = line(silent);
  x += widthOf(silent);
  const view = { width: MAX_WIDTH, height: HEIGHT, bars, silent: silentPath, others: line(others) };
  return { ...view, words: stripWords(dossier, marks) };
}

function isSilent({ kind }: MarkView): boolean {
  return kind === "none" || kind === "not-coded";
}

/** How a strip is read, in the words of the dossier. */
export function stripNote({ wording, propositions }: Pick<Dossier, "wording" | "propositions">): string {
  const dossier = { wording };
  const hasDegrees = usedValues(dossier).length === STANCE_VALUES.length;
  const [up, middle, down] = (["agree", "neutral", "disagree"] as const).map((side) => sideLabel(dossier, side));
  if (propositions.length > MAX_IN_ORDER) {
    return `Positions at a glance, how many of ${number(propositions.length)} propositions: upwards ${up}${hasDegrees ? ", longer where strongly so" : ""}, then across the middle ${middle}, then downwards ${down}; a line is silence.`;
  }
  return `Positions at a glance, one mark a proposition in the order of the dossier: upwards ${up}, downwards ${down}${hasDegrees ? ", longer where strongly so" : ""}, across the middle ${middle}; a dot is silence.`;
}

/** A rectangle from the middle upwards or downwards; a neutral position lies across the middle. */
function bar(x: number, width: number, value: StanceValue): string {
  if (value === 0) return `M${x} ${MIDDLE - 1.5}h${width}v3h-${width}z`;
  const length = LENGTHS[value === 2 || value === -2 ? 2 : 1];
  return value > 0
    ? `M${x} ${MIDDLE - length}h${width}v${length}h-${width}z`
    : `M${x} ${MIDDLE}h${width}v${length}h-${width}z`;
}

function stripWords(dossier: Pick<Dossier, "wording">, marks: readonly MarkView[]): string {
  const values = usedValues(dossier)
    .toReversed()
    .map((value) => ({
      words: valueLabel(dossier, value),
      amount: marks.filter((mark) => mark.kind === "value" && mark.value === value).length,
    }));
  const others = new Map<string, number>();
  for (const { kind, words } of marks) if (kind !== "value") others.set(words, (others.get(words) ?? 0) + 1);
  return [...values, ...[...others].map(([words, amount]) => ({ words, amount }))]
    .filter(({ amount }) => amount > 0)
    .map(({ words, amount }) => `${words}: ${number(amount)}`)
    .join(", ");
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

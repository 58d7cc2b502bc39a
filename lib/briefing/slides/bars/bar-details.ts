import type { Side as SideOfScale, StanceValue } from "@/lib/domain/stance";
import type { DivergingBarsRow, DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";
import type { SideBar, SideBarsView, SideMarks } from "@/lib/views/sides/side-bars-view";

/** A commentator beside a bar. */
export interface SideName {
  readonly name: string;
  readonly isStrong: boolean;
  readonly isLowConfidence: boolean;
}

export interface NamedSides {
  readonly disagree: readonly SideName[];
  readonly agree: readonly SideName[];
}

/**
 * What stands beside the bars of a chart: the sentence of each, whom they count, firmest first, and the words of the
 * scale.
 */
export interface BarDetails {
  /** By id of the row. */
  readonly names: Readonly<Record<string, NamedSides>>;
  /** By id of the row: its result, worded, with its code beside it. */
  readonly sentences: Readonly<Record<string, string>>;
  /**
   * By id of a row that goes on with what the row before is about: its words with that, for where it begins a page. The
   * rows about one thing stand on one page where they can.
   */
  readonly continued: Readonly<Record<string, string>>;
  /** By value, where the dossier has words of its own for those that it uses; empty where it has none. */
  readonly valueLabels: Readonly<Partial<Record<StanceValue, string>>>;
}

/** The details of a chart from the same bars with names; none where a briefing was kept before there were names. */
export function barDetails(sides: SideBarsView | null, chart: DivergingBarsView): BarDetails {
  if (!sides) return { names: {}, sentences: {}, continued: {}, valueLabels: {} };
  const used = usedValues(chart.rows);
  const hasOwnWords = sides.labels.agree !== "agree";
  // Where a scale has one value on a side, nobody holds it more strongly than another.
  const isStrong = (value: StanceValue) => Math.abs(value) === 2 && (!hasOwnWords || used.has(value / 2));
  const named = (marks: SideMarks): SideName[] =>
    marks.kind === "names"
      ? marks.chips.map(({ name, value, isLow }) => ({ name, isStrong: isStrong(value), isLowConfidence: isLow }))
      : [];
  return {
    names: Object.fromEntries(
      sides.bars.map(({ id, sides: { disagree, agree } }) => [id, { disagree: named(disagree), agree: named(agree) }]),
    ),
    sentences: Object.fromEntries(sides.bars.map((bar) => [bar.id, wordsBeside(bar)])),
    continued: continuedWords(sides),
    valueLabels: hasOwnWords ? ownLabels(sides, used) : {},
  };
}

/** The sentence of a bar with its code; of several bars about one thing the first says what they are about. */
function wordsBeside({ id, about, sentence }: SideBar): string {
  if (about === undefined) return `${sentence.text} (${id})`;
  return about === null ? sentence.text : `${about}. ${sentence.text}`;
}

function continuedWords({ bars }: SideBarsView): BarDetails["continued"] {
  let about = "";
  return Object.fromEntries(
    bars.flatMap((bar): [string, string][] => {
      about = bar.about ?? about;
      return bar.about === null ? [[bar.id, `${about}. ${bar.sentence.text}`]] : [];
    }),
  );
}

function usedValues(rows: readonly DivergingBarsRow[]): ReadonlySet<number> {
  const sums: readonly (readonly [StanceValue, (row: DivergingBarsRow) => number])[] = [
    [-2, (row) => row.stronglyDisagree],
    [-1, (row) => row.disagree],
    [0, (row) => row.neutral],
    [1, (row) => row.agree],
    [2, (row) => row.stronglyAgree],
  ];
  return new Set(sums.filter(([, of]) => rows.some((row) => of(row) > 0)).map(([value]) => value));
}

/** The word of a value as it stands beside a name; where nobody who holds it is named, that of its side. */
function ownLabels({ bars, labels }: SideBarsView, used: ReadonlySet<number>): BarDetails["valueLabels"] {
  const chips = bars.flatMap(({ sides }) => Object.values(sides).flatMap((marks) => marks.chips));
  const wordOf = (value: StanceValue, side: SideOfScale) =>
    chips.find((chip) => chip.value === value && !chip.isLow)?.words ?? labels[side];
  const values = [
    [-2, "disagree"],
    [-1, "disagree"],
    [0, "neutral"],
    [1, "agree"],
    [2, "agree"],
  ] as const;
  return Object.fromEntries(
    values.filter(([value]) => used.has(value)).map(([value, side]) => [value, wordOf(value, side)]),
  );
}

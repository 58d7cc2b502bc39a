import type { ThemeColour } from "@/lib/briefing/formats/pptx/text-xml";
import { VALUE_COLOURS } from "@/lib/briefing/formats/pptx/value-colours";
import type { StanceValue } from "@/lib/domain/stance";
import type { DivergingBarsRow } from "@/lib/views/sides/diverging-bars-view";

/** The bars of one value: a number a category. */
export interface ChartSeries {
  readonly value: StanceValue;
  readonly name: string;
  readonly values: readonly number[];
  /** `ink` is what can be read on `fill`. */
  readonly fill: ThemeColour;
  readonly ink: ThemeColour;
}

/** Words of the points of the scale where a dossier has its own; empty where it has none. */
export type ValueLabels = Readonly<Partial<Record<StanceValue, string>>>;

/** From the middle outwards on either side; counts of disagreement are negative so that they go to the left. */
const VALUES = [
  { value: -1, count: (row: DivergingBarsRow) => 0 - row.disagree },
  { value: -2, count: (row: DivergingBarsRow) => 0 - row.stronglyDisagree },
  { value: 1, count: (row: DivergingBarsRow) => row.agree },
  { value: 2, count: (row: DivergingBarsRow) => row.stronglyAgree },
] as const;

/** The values in the order of the scale, for a key: those that the dossier uses. */
export function valueKey(labels: ValueLabels): { readonly name: string; readonly fill: ThemeColour }[] {
  const isOwn = Object.keys(labels).length > 0;
  const used = ([-2, -1, 1, 2] as const).filter((value) => !isOwn || labels[value] !== undefined);
  return used.map((value) => ({ name: nameOf(value, labels), fill: coloursOf(value).fill }));
}

/**
 * One series a value, in the order in which they are stacked.
 *
 * @param rows null for a band without a bar.
 */
export function chartSeries(rows: readonly (DivergingBarsRow | null)[], labels: ValueLabels): ChartSeries[] {
  return VALUES.map(({ value, count }) => ({
    value,
    name: nameOf(value, labels),
    values: rows.map((row) => (row ? count(row) : 0)),
    ...coloursOf(value),
  }));
}

/** What a bar is called; the neutral, who are not drawn on either side, are counted here. */
export function categoryLabel({ label, neutral }: DivergingBarsRow, labels: ValueLabels): string {
  return neutral > 0 ? `${label} (${neutral} ${nameOf(0, labels)})` : label;
}

/** The word of a value: the dossier's own, or that of the five points. */
export function nameOf(value: StanceValue, labels: ValueLabels): string {
  return labels[value] ?? WORDS[value];
}

const WORDS: Readonly<Record<StanceValue, string>> = {
  [-2]: "strongly disagree",
  [-1]: "disagree",
  0: "neutral",
  1: "agree",
  2: "strongly agree",
};

function coloursOf(value: number): { readonly fill: ThemeColour; readonly ink: ThemeColour } {
  return VALUE_COLOURS[value] ?? { fill: "tx1", ink: "bg1" };
}

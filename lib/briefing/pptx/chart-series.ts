import type { CampsChartRow, CampsChartView } from "../../views/camps-chart-view";
import type { ThemeColour } from "./text-xml";
import { VALUE_COLOURS } from "./value-colours";

/** The bars of one value: a number a category. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** `ink` is what can be read on `fill`. */
  readonly fill: ThemeColour;
  readonly ink: ThemeColour;
}

/** From the middle outwards on either side; counts of disagreement are negative so that they go to the left. */
const VALUES = [
  { name: "disagree", value: -1, count: (row: CampsChartRow) => 0 - row.disagree },
  { name: "strongly disagree", value: -2, count: (row: CampsChartRow) => 0 - row.stronglyDisagree },
  { name: "agree", value: 1, count: (row: CampsChartRow) => row.agree },
  { name: "strongly agree", value: 2, count: (row: CampsChartRow) => row.stronglyAgree },
] as const;

/** The values in the order of the scale, for a legend. */
export const LEGEND = [-2, -1, 1, 2].flatMap((wanted) =>
  VALUES.filter(({ value }) => value === wanted).map(({ name, value }) => ({ name, fill: coloursOf(value).fill })),
);

/** One series a value, in the order in which they are stacked. */
export function chartSeries({ rows }: CampsChartView): ChartSeries[] {
  return VALUES.map(({ name, value, count }) => ({ name, values: rows.map(count), ...coloursOf(value) }));
}

/** What stands beside each bar; the neutral, who are not drawn on either side, are counted here. */
export function chartCategories({ rows }: CampsChartView): string[] {
  return rows.map(({ label, neutral }) => (neutral > 0 ? `${label} (${neutral} neutral)` : label));
}

function coloursOf(value: number): { readonly fill: ThemeColour; readonly ink: ThemeColour } {
  return VALUE_COLOURS[value] ?? { fill: "tx1", ink: "bg1" };
}

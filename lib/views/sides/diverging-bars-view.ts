import type { StanceValue } from "@/lib/domain/stance";
import { number } from "@/lib/wording/count";
import type { PropositionCamps } from "@/lib/selection/proposition-sides";

export interface CampsChartRow {
  readonly id: string;
  readonly label: string;
  readonly stronglyDisagree: number;
  readonly disagree: number;
  readonly neutral: number;
  readonly agree: number;
  readonly stronglyAgree: number;
  readonly href: string;
}

/** What the diverging bars draw: counts of voices, and nothing but counts. */
export interface CampsChartView {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly CampsChartRow[];
  /** Longest bar on either side, in voices: both sides get the same scale. */
  readonly extent: number;
  readonly labelWidth: number;
}

const ROUGH_CHARACTER_WIDTH = 6.7;
/** Beside the bars words are a pixel smaller. */
const SMALL_CHARACTER_WIDTH = 6.3;

/** The room that a count needs inside its bar; in a narrower one it stands in the table alone. */
export function widthInBar(words: string): number {
  return ROUGH_CHARACTER_WIDTH * words.length + 2;
}

/** The room that the longest "1,106 neutral" needs beside the longest bar. */
export function roomForNeutral({ rows }: Pick<CampsChartView, "rows">): number {
  const longest = Math.max(0, ...rows.map(({ neutral }) => neutral));
  return 10 + SMALL_CHARACTER_WIDTH * `${number(longest)} neutral`.length;
}

/** One bar: the camps it counts, under a name of its own. */
export interface CampsBar {
  readonly id: string;
  readonly label: string;
  readonly camps: PropositionCamps;
}

/** Diverging bars over propositions, in the order given. */
export function campsChartView({
  camps,
  hrefOf,
  title,
}: {
  readonly camps: readonly PropositionCamps[];
  readonly hrefOf: (camp: PropositionCamps) => string;
  readonly title: string;
}): CampsChartView {
  const bars = camps.map((camp) => ({ id: camp.id, label: `${camp.id} ${camp.label}`, camps: camp }));
  const description = camps.map(({ sentence }) => sentence).join(" ");
  return { ...barsView({ bars, hrefOf: (bar) => hrefOf(bar.camps), title }), description };
}

/** Diverging bars over anything that has camps: propositions, or the countries of one proposition. */
export function barsView<Bar extends CampsBar>({
  bars,
  hrefOf,
  title,
}: {
  readonly bars: readonly Bar[];
  readonly hrefOf: (bar: Bar) => string;
  readonly title: string;
}): CampsChartView {
  const rows = bars.map((bar): CampsChartRow => {
    const at = (value: StanceValue) => bar.camps.summary.counts[value];
    return {
      id: bar.id,
      label: bar.label,
      stronglyDisagree: at(-2),
      disagree: at(-1),
      neutral: at(0),
      agree: at(1),
      stronglyAgree: at(2),
      href: hrefOf(bar),
    };
  });
  const longest = Math.max(1, ...bars.map(({ camps: { summary } }) => Math.max(summary.agree, summary.disagree)));
  return {
    title,
    description: bars.map(({ label, camps }) => `${label}: ${camps.result}`).join(". "),
    rows,
    extent: longest + (longest % 2),
    labelWidth: Math.min(270, ROUGH_CHARACTER_WIDTH * Math.max(...rows.map(({ label }) => label.length), 10)),
  };
}

import type { Side, StanceValue } from "@/lib/domain/stance";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { number } from "@/lib/wording/count";

export interface DivergingBarsRow {
  readonly id: string;
  readonly label: string;
  readonly stronglyDisagree: number;
  readonly disagree: number;
  readonly neutral: number;
  readonly agree: number;
  readonly stronglyAgree: number;
  readonly href: string;
}

/** What the diverging bars draw: counts of commentators, and nothing but counts. */
export interface DivergingBarsView {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly DivergingBarsRow[];
  /** Longest bar on either side, in commentators: both sides get the same scale. */
  readonly extent: number;
  readonly labelWidth: number;
  /** What the sides are called where a dossier has words of its own: "voted against", "abstained", "voted for". */
  readonly sideWords?: Readonly<Record<Side, string>>;
}

/** What the sides of a chart are called: the words of its dossier, else disagree, neutral and agree. */
export function sideWordsOf({ sideWords }: Pick<DivergingBarsView, "sideWords">): Readonly<Record<Side, string>> {
  return sideWords ?? { disagree: "disagree", neutral: "neutral", agree: "agree" };
}

const ROUGH_CHARACTER_WIDTH = 6.7;
/** Beside the bars words are a pixel smaller. */
const SMALL_CHARACTER_WIDTH = 6.3;

/** The room that a count needs inside its bar; in a narrower one it stands in the table alone. */
export function widthInBar(words: string): number {
  return ROUGH_CHARACTER_WIDTH * words.length + 2;
}

/** The room that the longest "1,106 neutral" needs beside the longest bar. */
export function roomForNeutral({ rows, ...view }: Pick<DivergingBarsView, "rows" | "sideWords">): number {
  const longest = Math.max(0, ...rows.map(({ neutral }) => neutral));
  return 10 + SMALL_CHARACTER_WIDTH * `${number(longest)} ${sideWordsOf(view).neutral}`.length;
}

/** One bar: the sides it counts, under a name of its own. */
export interface DivergingBar {
  readonly id: string;
  readonly label: string;
  readonly propositionSides: PropositionSides;
}

/** Diverging bars over propositions, in the order given. */
export function divergingBarsView({
  sidesByProposition,
  hrefOf,
  title,
}: {
  readonly sidesByProposition: readonly PropositionSides[];
  readonly hrefOf: (propositionSides: PropositionSides) => string;
  readonly title: string;
}): DivergingBarsView {
  const bars = sidesByProposition.map((propositionSides) => ({
    id: propositionSides.id,
    label: `${propositionSides.id} ${propositionSides.label}`,
    propositionSides,
  }));
  const description = sidesByProposition.map(({ sentence }) => sentence).join(" ");
  return { ...barsView({ bars, hrefOf: (bar) => hrefOf(bar.propositionSides), title }), description };
}

/** Diverging bars over anything that has sides: propositions, or the countries of one proposition. */
export function barsView<Bar extends DivergingBar>({
  bars,
  hrefOf,
  title,
}: {
  readonly bars: readonly Bar[];
  readonly hrefOf: (bar: Bar) => string;
  readonly title: string;
}): DivergingBarsView {
  const rows = bars.map((bar): DivergingBarsRow => {
    const at = (value: StanceValue) => bar.propositionSides.summary.counts[value];
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
  const [first] = bars;
  const ownWords = first && !first.propositionSides.hasDegrees ? first.propositionSides.sideLabels : null;
  const longest = Math.max(
    1,
    ...bars.map(({ propositionSides: { summary } }) => Math.max(summary.agree, summary.disagree)),
  );
  return {
    title,
    description: bars.map(({ label, propositionSides }) => `${label}: ${propositionSides.result}`).join(". "),
    rows,
    extent: longest + (longest % 2),
    ...(ownWords && { sideWords: ownWords }),
    labelWidth: Math.min(270, ROUGH_CHARACTER_WIDTH * Math.max(...rows.map(({ label }) => label.length), 10)),
  };
}

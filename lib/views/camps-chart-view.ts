import type { StanceValue } from "../domain/stance";
import type { PropositionCamps } from "./proposition-camps";

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
  const rows = camps.map((camp): CampsChartRow => {
    const at = (value: StanceValue) => camp.summary.counts[value];
    return {
      id: camp.id,
      label: `${camp.id} ${camp.label}`,
      stronglyDisagree: at(-2),
      disagree: at(-1),
      neutral: at(0),
      agree: at(1),
      stronglyAgree: at(2),
      href: hrefOf(camp),
    };
  });
  const longest = Math.max(1, ...camps.map(({ summary }) => Math.max(summary.agree, summary.disagree)));
  return {
    title,
    description: camps.map((camp) => `${camp.id} ${camp.label}: ${camp.sentence}`).join(". "),
    rows,
    extent: longest + (longest % 2),
    labelWidth: Math.min(270, ROUGH_CHARACTER_WIDTH * Math.max(...rows.map(({ label }) => label.length), 10)),
  };
}

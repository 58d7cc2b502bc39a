import { STANCE_VALUES } from "../../domain/stance";
import { type CampsChartView, campsChartView } from "../../views/camps-chart-view";
import { VALUE_WORDS } from "../../views/labels";
import type { PropositionCamps } from "../../views/proposition-camps";
import { votersWord } from "../../views/voters-word";
import type { BriefingCell, BriefingTable } from "../briefing";
import type { BlockInput } from "./block-input";

/** The diverging bars of some propositions and their table twin: the same counts, and the silent beside them. */
export function campsFigure(
  { addressOf, selection }: BlockInput,
  camps: readonly PropositionCamps[],
): { chart: CampsChartView | null; table: BriefingTable | null; notes: string[] } {
  if (camps.length === 0) return { chart: null, table: null, notes: [] };
  const title = `How many ${votersWord(selection)} disagree and agree, by proposition`;
  return {
    chart: campsChartView({ camps, title, hrefOf: (camp) => `${addressOf(`issues/${camp.issueId}`)}#${camp.id}` }),
    table: {
      caption: `${title}; whoever holds no position is counted apart`,
      header: ["Proposition", ...STANCE_VALUES.map((value) => VALUE_WORDS[value]), "took a position", "did not"],
      rows: camps.map((camp) => [
        { text: `${camp.id} ${camp.label}`, number: null, kind: "heading" },
        ...STANCE_VALUES.map((value) => countCell(camp.summary.counts[value])),
        countCell(camp.summary.holders),
        countCell(camp.summary.silent),
      ]),
    },
    notes: [
      `Counts of ${votersWord(selection)}. Whoever holds no position is not drawn and is never counted as neutral.`,
    ],
  };
}

function countCell(number: number): BriefingCell {
  return { text: String(number), number, kind: "count" };
}

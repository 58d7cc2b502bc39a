import { type CampsChartView, campsChartView } from "../../views/camps-chart-view";
import type { PropositionCamps } from "../../views/proposition-camps";
import { sideLabel, usedValues, valueLabel } from "../../wording/stance-words";
import type { BriefingCell, BriefingTable } from "../briefing";
import type { BlockInput } from "./block-input";
import { comparedWords } from "./camp-sentences";

/** The diverging bars of some propositions and their table twin: the same counts, and the silent beside them. */
export function campsFigure(
  input: BlockInput,
  camps: readonly PropositionCamps[],
): { chart: CampsChartView | null; table: BriefingTable | null; notes: string[] } {
  if (camps.length === 0) return { chart: null, table: null, notes: [] };
  const { addressOf, index } = input;
  const words = (side: "disagree" | "agree") => sideLabel(index.dossier, side);
  const title = `How many ${comparedWords(input)} ${words("disagree")} and ${words("agree")}, by proposition`;
  const values = usedValues(index.dossier);
  return {
    chart: campsChartView({ camps, title, hrefOf: (camp) => `${addressOf(`issues/${camp.issueId}`)}#${camp.id}` }),
    table: {
      caption: `${title}; whoever holds no position is counted apart`,
      header: ["Proposition", ...values.map((value) => valueLabel(index.dossier, value)), "took a position", "did not"],
      rows: camps.map((camp) => [
        { text: `${camp.id} ${camp.label}`, number: null, kind: "heading" },
        ...values.map((value) => countCell(camp.summary.counts[value])),
        countCell(camp.summary.holders),
        countCell(camp.summary.silent),
      ]),
    },
    notes: [
      `Counts cover ${comparedWords(input)} in this filter who took a position; whoever took none is not drawn and is never counted as neutral.`,
    ],
  };
}

function countCell(number: number): BriefingCell {
  return { text: String(number), number, kind: "count" };
}

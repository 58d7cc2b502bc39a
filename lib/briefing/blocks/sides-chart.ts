import { type CellReference, withCell } from "@/lib/paths";
import { type CampsChartView, campsChartView } from "@/lib/views/sides/diverging-bars-view";
import type { PropositionCamps } from "@/lib/selection/proposition-sides";
import { type SideBarsView, type SideMarks, sideBarsView } from "@/lib/views/sides/side-bars-view";
import { sideLabel, usedValues, valueLabel } from "@/lib/wording/stance-words";
import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import type { BlockInput } from "@/lib/briefing/blocks/block-input";
import { comparedWords } from "@/lib/briefing/blocks/sides-sentences";

/** The diverging bars of some propositions and their table twin: the same counts, and the silent beside them. */
export function campsFigure(
  input: BlockInput,
  camps: readonly PropositionCamps[],
): { chart: CampsChartView | null; sides: SideBarsView | null; table: BriefingTable | null; notes: string[] } {
  if (camps.length === 0) return { chart: null, sides: null, table: null, notes: [] };
  const { addressOf, index } = input;
  const words = (side: "disagree" | "agree") => sideLabel(index.dossier, side);
  const title = `How many ${comparedWords(input)} ${words("disagree")} and ${words("agree")}, by proposition`;
  const values = usedValues(index.dossier);
  const hrefOf = (camp: PropositionCamps) => `${addressOf(`issues/${camp.issueId}`)}#${camp.id}`;
  const cellHref = (cell: CellReference) => withCell(addressOf(""), cell);
  return {
    sides: withoutCountedNames(
      sideBarsView({ index, camps, title: `${title}, by name where they are few`, hrefOf, cellHref }),
    ),
    chart: campsChartView({ camps, title, hrefOf }),
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

/** A side that is drawn as a count needs no names: a briefing is kept and sent, and they are a step away. */
function withoutCountedNames(view: SideBarsView): SideBarsView {
  const bare = (marks: SideMarks): SideMarks => (marks.kind === "names" ? marks : { ...marks, chips: [] });
  return {
    ...view,
    bars: view.bars.map((bar) => ({
      ...bar,
      sides: {
        disagree: bare(bar.sides.disagree),
        neutral: bare(bar.sides.neutral),
        agree: bare(bar.sides.agree),
      },
    })),
  };
}

function countCell(number: number): BriefingCell {
  return { text: String(number), number, kind: "count" };
}

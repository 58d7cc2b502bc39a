import type { BlockInput } from "@/lib/briefing/blocks/block-input";
import { comparedWords } from "@/lib/briefing/blocks/sides-sentences";
import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import { inFilter } from "@/lib/filters/under-filter";
import { type CellReference, withCell } from "@/lib/paths";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { type DivergingBarsView, divergingBarsView } from "@/lib/views/sides/diverging-bars-view";
import { type SideBarsView, type SideMarks, sideBarsView } from "@/lib/views/sides/side-bars-view";
import { sideLabel, usedValues, valueLabel } from "@/lib/wording/stance-words";

/** The diverging bars of some propositions and their table twin: the same counts, and the silent beside them. */
export function divergingBarsFigure(
  input: BlockInput,
  sidesByProposition: readonly PropositionSides[],
): { chart: DivergingBarsView | null; sides: SideBarsView | null; table: BriefingTable | null; notes: string[] } {
  if (sidesByProposition.length === 0) return { chart: null, sides: null, table: null, notes: [] };
  const { addressOf, index } = input;
  const words = (side: "disagree" | "agree") => sideLabel(index.dossier, side);
  const title = `How many ${comparedWords(input)} ${words("disagree")} and ${words("agree")}, by proposition`;
  const values = usedValues(index.dossier);
  const hrefOf = (propositionSides: PropositionSides) =>
    `${addressOf(`issues/${propositionSides.issueId}`)}#${propositionSides.id}`;
  const cellHref = (cell: CellReference) => withCell(addressOf(""), cell);
  return {
    sides: withoutCountedNames(
      sideBarsView({ index, sidesByProposition, title: `${title}, by name where they are few`, hrefOf, cellHref }),
    ),
    chart: divergingBarsView({ sidesByProposition, title, hrefOf }),
    table: {
      caption: `${title}; whoever holds no position is counted apart`,
      header: ["Proposition", ...values.map((value) => valueLabel(index.dossier, value)), "took a position", "did not"],
      rows: sidesByProposition.map((propositionSides) => [
        { text: `${propositionSides.id} ${propositionSides.label}`, number: null, kind: "heading" },
        ...values.map((value) => countCell(propositionSides.summary.counts[value])),
        countCell(propositionSides.summary.holders),
        countCell(propositionSides.summary.silent),
      ]),
    },
    notes: [
      `Counts cover ${comparedWords(input)}${inFilter(input.selection.filter)} who took a position; whoever took none is not drawn and is never counted as neutral.`,
    ],
  };
}

/** A side that is drawn as a count needs no names: a briefing is kept and sent, and they are a step away. */
export function withoutCountedNames(view: SideBarsView): SideBarsView {
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

export function countCell(number: number): BriefingCell {
  return { text: String(number), number, kind: "count" };
}

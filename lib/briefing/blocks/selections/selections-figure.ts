import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { countCell, withoutCountedNames } from "@/lib/briefing/blocks/sides-chart";
import type { BriefingTable } from "@/lib/briefing/briefing";
import { selectionsBars } from "@/lib/views/selections/selections-figure-view";
import type { SelectionsRow, SelectionsView } from "@/lib/views/selections/selections-view";
import { barsView } from "@/lib/views/sides/diverging-bars-view";
import { withCode } from "@/lib/wording/claim";
import { listing, sentenceCase } from "@/lib/wording/count";
import { sideLabel, usedSides, usedValues, valueLabel } from "@/lib/wording/stance-words";

/**
 * Diverging bars of some propositions, the selections under each other, with their table twin; the table of all
 * propositions is the appendix where the bars show fewer.
 */
export function selectionsFigure(
  input: BlockInput,
  view: SelectionsView,
  shown: readonly SelectionsRow[],
): Pick<BlockContent, "chart" | "sides" | "table" | "appendix"> {
  const all = [...view.rows, ...view.left];
  if (shown.length === 0) return { table: null, appendix: selectionsTable(input, all, "Every proposition") };
  const { dossier } = input.index;
  const title = `How many ${listing(usedSides(dossier).map((side) => sideLabel(dossier, side)))}, by selection`;
  const bars = shown.flatMap((row) =>
    row.bars.map(({ key, label, sides }) => ({
      id: `${row.id} ${key}`,
      label: `${row.id} ${row.label}: ${label}`,
      propositionSides: sides,
      href: row.href,
    })),
  );
  return {
    chart: barsView({ bars, hrefOf: ({ href }) => href, title }),
    sides: withoutCountedNames({
      ...selectionsBars({ ...view, rows: shown.map((row) => shortened(input, row)) }),
      title,
    }),
    table: selectionsTable(input, shown, title),
    appendix: all.length > shown.length ? selectionsTable(input, all, "Every proposition, by selection") : null,
  };
}

/** The row under the short name of what was voted on, which leaves room for names; a short claim is no sentence. */
function shortened({ index }: BlockInput, row: SelectionsRow): SelectionsRow {
  const short = index.propositions.get(row.id)?.shortClaim ?? null;
  return short === null || index.dossier.wording.scale === null
    ? row
    : { ...row, heading: sentenceCase(withCode(short, row.id)) };
}

/** A line for each proposition and selection: counts by degree, who took a position and who did not. */
function selectionsTable({ index }: BlockInput, rows: readonly SelectionsRow[], caption: string): BriefingTable {
  const values = usedValues(index.dossier);
  return {
    caption: `${caption}; whoever is silent is counted apart`,
    header: [
      "Proposition",
      "Selection",
      ...values.map((value) => valueLabel(index.dossier, value)),
      "took a position",
      "silent",
    ],
    rows: rows.flatMap((row) =>
      row.bars.map(({ label, sides: { summary, silent } }) => [
        { text: `${row.id} ${row.label}`, number: null, kind: "heading" as const },
        { text: label, number: null, kind: "text" as const },
        ...values.map((value) => countCell(summary.counts[value])),
        countCell(summary.holders),
        countCell(silent.length),
      ]),
    ),
  };
}

import type { SelectionsRow, SelectionsView } from "@/lib/views/selections/selections-view";
import { sideBarsLayout } from "@/lib/views/sides/side-bars-layout";
import type { SideBar, SideBarsView } from "@/lib/views/sides/side-bars-view";
import { fullName } from "@/lib/wording/names";

/** The still picture of several selections: for each proposition their bars under each other. */
export function selectionsBars(view: SelectionsView): SideBarsView {
  return {
    title: view.title,
    description: view.description,
    bars: view.rows.flatMap((row) => row.bars.map((_, place) => barOf(row, place))),
    extent: view.extent,
    labels: view.labels,
  };
}

function barOf(row: SelectionsRow, place: number): SideBar {
  const own = row.bars[place];
  const [first] = row.bars;
  if (!own || !first) throw new Error(`The proposition ${row.id} has no selection ${place}.`);
  const label = `${own.label}: `;
  return {
    ...own.bar,
    id: `${row.id} ${own.key}`,
    about: place === 0 ? row.heading : null,
    // Figures of a name, as those of a day, are no counts.
    sentence: { lead: "", claim: label, rest: own.share, text: label + own.share },
    basis: own.basis,
  };
}

/** How many propositions there is no room for in the picture; the table has them all. */
export function propositionsLeftOut(view: SelectionsView): number {
  const { leftOut } = sideBarsLayout(selectionsBars(view), { isNarrow: false });
  return Math.ceil(leftOut / Math.max(1, view.heads.length));
}

/** The table twin: a line for each proposition and selection, with the counts by degree and everybody by name. */
export function selectionsTable(view: SelectionsView) {
  return {
    name: "Selections",
    header: [
      "proposition",
      "claim",
      "selection",
      "with a position",
      "silent",
      "strongly disagree",
      "disagree",
      "neutral",
      "agree",
      "strongly agree",
      "median",
      "who disagrees",
      "who is neutral",
      "who agrees",
    ],
    rows: [...view.rows, ...view.left].flatMap((row) =>
      row.bars.map(({ label, sides }) => {
        const { holders, counts, median } = sides.summary;
        const who = (side: "disagree" | "neutral" | "agree") => sides.sides[side].map(fullName).join("; ");
        return [
          row.id,
          row.claim,
          label,
          holders,
          sides.silent.length,
          counts[-2],
          counts[-1],
          counts[0],
          counts[1],
          counts[2],
          median,
          who("disagree"),
          who("neutral"),
          who("agree"),
        ];
      }),
    ),
  };
}

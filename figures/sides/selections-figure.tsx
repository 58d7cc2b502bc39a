import type { Figure, FigureView } from "@/figures/figure";
import { SideBarsFigure } from "@/figures/sides/side-bars-figure";
import { askedSelections, MIN_SELECTIONS } from "@/lib/filters/asked-selections";
import { comparedSelections } from "@/lib/selection/compared-selections";
import { statedFigure } from "@/lib/views/page-state";
import { differenceView, unjudgedPairs } from "@/lib/views/selections/difference-view";
import { propositionsLeftOut, selectionsBars, selectionsTable } from "@/lib/views/selections/selections-figure-view";
import { selectionsView } from "@/lib/views/selections/selections-view";
import { count } from "@/lib/wording/count";

const nowhere = () => "";

/**
 * Two to four selections side by side, proposition by proposition: ?a=country%3DUS&b=country%3DKR. A sentence where the
 * selections cannot be drawn.
 */
export function selectionsFigure({
  index,
  selection,
  state,
  difference,
}: FigureView): Figure | { readonly why: string } {
  const { asked, unknown } = askedSelections(state, index.dossier);
  const [first] = unknown;
  if (first) return { why: `This dossier has no ${first.key} “${first.value}”.` };
  if (asked.length < MIN_SELECTIONS)
    return { why: "This figure compares two to four selections. Name them as in ?a=country%3DUS&b=country%3DKR." };
  const selections = comparedSelections({ index, selection }, asked);
  const view = selectionsView({
    selections,
    differences: (difference ?? differenceView(unjudgedPairs(selections))).propositions,
    hrefOf: nowhere,
    cellHref: nowhere,
  });
  if (!view || view.rows.length === 0)
    return { why: "There is nothing to draw: no two of these selections have a position on the same proposition." };
  const bars = selectionsBars(view);
  const leftOut = propositionsLeftOut(view);
  const undated = new Set(view.heads.flatMap(({ cannotBeDated }) => cannotBeDated.map(({ words }) => words))).size;
  const notes = [
    ...(difference?.notes ?? []),
    ...view.heads.map(({ label, basis }) => `${label}: ${basis}.`),
    view.overlap,
    view.sourcesApart,
    undated > 0 &&
      `${count(undated, "position")} cannot be dated and ${undated === 1 ? "stands" : "stand"} on neither side.`,
    "Whoever holds no position here is counted, is not drawn and is never counted as neutral.",
    leftOut > 0 && `The other ${count(leftOut, "proposition")} stand in the table only.`,
  ];
  return {
    title: view.title,
    note: notes.filter(Boolean).join(" "),
    drawing: <SideBarsFigure view={bars} />,
    narrow: <SideBarsFigure view={bars} isNarrow />,
    page: { place: "compare", state: statedFigure({ a: state.a, b: state.b, c: state.c, d: state.d }) },
    table: selectionsTable(view),
  };
}

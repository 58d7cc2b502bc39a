import type { Figure, FigureView } from "@/figures/figure";
import { AgreementMatrixFigure } from "@/figures/matrix/agreement-matrix-figure";
import { StanceMatrixFigure } from "@/figures/matrix/stance-matrix-figure";
import { shownTable } from "@/lib/exports/shown-table";
import { seriatedCommentators } from "@/lib/selection/selection-analysis";
import { selectionPairs } from "@/lib/selection/selection-pairs";
import { agreementMatrixView } from "@/lib/views/alignment/agreement-matrix-view";
import { matrixFinding, matrixNotes } from "@/lib/views/alignment/matrix/matrix-words";
import { shownGroups } from "@/lib/views/alignment/shown-groups";
import { drawnMatrix } from "@/lib/views/matrix/crop-matrix";
import { readMatrixState, stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { statedFigure } from "@/lib/views/page-state";
import { fullName, nameCommentator } from "@/lib/wording/names";

/** The stance matrix as the page shows it: ?rows=country&order=name&hide=context. */
export function matrixFigure({ index, selection, state: asked, rowGroups = null }: FigureView): Figure | null {
  const state = readMatrixState(asked, selection, rowGroups?.groups ? "group" : "voice");
  const whole = stanceMatrixView({ index, selection, ...state, groups: rowGroups?.groups ?? null });
  if (whole.commentators === 0 || whole.columns.length === 0) return null;
  const { view, notDrawn } = drawnMatrix(whole, { unfolded: asked.unfold });
  const hidden = whole.toggles.filter(({ shown }) => !shown).map(({ title }) => title);
  const notes = [
    state.rowsBy === "group" ? (rowGroups?.note ?? null) : null,
    notDrawn,
    hidden.length > 0 ? `Columns of ${hidden.join(" and ")} are not shown.` : null,
    "A dot is no position found, never a neutral one. n: those with a position, unnamed groups included.",
  ];
  return {
    title: "Who stands where",
    note: notes.filter(Boolean).join(" "),
    drawing: <StanceMatrixFigure dossier={index.dossier} view={view} />,
    narrow: <StanceMatrixFigure dossier={index.dossier} view={view} isNarrow />,
    table: shownTable({ index, selection }),
    page: {
      place: "",
      state: statedFigure({ rows: asked.rows, order: asked.order, hide: asked.hide, unfold: asked.unfold }),
    },
  };
}

/** Who agrees with whom, pair by pair. */
export function agreementFigure({ index, selection, grouping }: FigureView): Figure | null {
  const pairs = selectionPairs(selection);
  const order = seriatedCommentators(selection);
  const view = agreementMatrixView({ index, selection, pairs, order, groups: shownGroups(grouping) });
  if (view.commentators.length === 0) return null;
  const nameOf = new Map(
    selection.commentators.map((commentator) => [commentator.id, fullName(nameCommentator(index, commentator))]),
  );
  return {
    title: matrixFinding(index.dossier, view),
    note: matrixNotes(index.dossier, view, { isAlone: true }).join(" "),
    drawing: <AgreementMatrixFigure view={view} />,
    narrow: <AgreementMatrixFigure view={view} isNarrow />,
    page: { place: "groups", state: {} },
    table: {
      name: "Agreement of pairs",
      header: [
        ...["a", "name of a", "b", "name of b", "shared propositions"],
        ...["same side", "opposite sides", "one neutral", "agreement", "comparable"],
      ],
      rows: pairs.map((pair) => [
        ...[pair.a, nameOf.get(pair.a) ?? pair.a, pair.b, nameOf.get(pair.b) ?? pair.b, pair.shared],
        ...[pair.sameSide, pair.oppositeSides, pair.oneNeutral, pair.agreement, pair.agreement === null ? "no" : "yes"],
      ]),
    },
  };
}

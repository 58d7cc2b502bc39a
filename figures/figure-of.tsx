import { AgreementTree } from "@/figures/alignment/agreement-tree";
import { AlignmentNetwork } from "@/figures/alignment/alignment-network";
import { CommentatorMap } from "@/figures/alignment/commentator-map";
import { TwoModePicture } from "@/figures/alignment/two-mode-figure";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";
import type { Figure, FigureView } from "@/figures/figure";
import { GROUP_FIGURES } from "@/figures/groups/group-figures";
import { agreementFigure, matrixFigure } from "@/figures/matrix/matrix-figures";
import { selectionsFigure } from "@/figures/sides/selections-figure";
import { SideBarsFigure } from "@/figures/sides/side-bars-figure";
import { emptyRange } from "@/lib/filters/date-range";
import { isNarrowed } from "@/lib/filters/under-filter";
import { NO_VERDICT_SENTENCES } from "@/lib/findings/no-verdict";
import { pairsTooMany, pictureTooLarge } from "@/lib/findings/too-large";
import { sidesOfPropositions } from "@/lib/selection/proposition-sides";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { mapView } from "@/lib/views/alignment/map-view";
import { NETWORK_KEY, networkView } from "@/lib/views/alignment/network-view";
import { shownGroups } from "@/lib/views/alignment/shown-groups";
import { treeView } from "@/lib/views/alignment/tree-view";
import { twoModeView } from "@/lib/views/alignment/two-mode-view";
import { statedFigure } from "@/lib/views/page-state";
import { allSides } from "@/lib/views/sides/contested-sides";
import { barsView, type DivergingBarsView, divergingBarsView } from "@/lib/views/sides/diverging-bars-view";
import { FACETS, facetBars } from "@/lib/views/sides/facet-bars";
import { sidesTable } from "@/lib/views/sides/sides-table";
import { askedClause } from "@/lib/wording/claim";
import { sentenceCase } from "@/lib/wording/count";
import { votersWord } from "@/lib/wording/counted-commentators";

const nowhere = () => "";

const FIGURES: Readonly<Record<string, (view: FigureView) => Figure | { readonly why: string } | null>> = {
  matrix: matrixFigure,
  agreement: agreementFigure,
  camps: sidesByProposition,
  split,
  network,
  "two-mode": twoMode,
  tree,
  map,
  selections: selectionsFigure,
};

export const FIGURE_NAMES = [...Object.keys(FIGURES), ...Object.keys(GROUP_FIGURES)];

/**
 * Why a figure is empty: of a filter a choice can be taken back; of a dossier nothing can, and what the figure needs is
 * said instead.
 */
function nothingToDraw(name: string, { selection: { filter } }: FigureView): string {
  if (isNarrowed(filter))
    return emptyRange(filter) ?? "Under this filter there is nothing to draw. Take a choice back.";
  const needs = NEEDS[name];
  return `There is nothing to draw: the dossier has too little for this figure.${needs ? ` It needs ${needs}.` : ""}`;
}

const TWO_TO_COMPARE = "two commentators who took a position on the same propositions";

const NEEDS: Readonly<Record<string, string>> = {
  matrix: "a commentator and a proposition",
  agreement: TWO_TO_COMPARE,
  camps: "a commentator who took a position",
  split: "a commentator who took a position on the proposition",
  network: TWO_TO_COMPARE,
  "two-mode": "a commentator who took a side",
  tree: TWO_TO_COMPARE,
  map: TWO_TO_COMPARE,
};

const NO_PROPOSITION = "This figure is about one proposition. Name it as in ?proposition=A1.";

/** Those that draw each commentator. */
const OF_SINGLE_COMMENTATORS: ReadonlySet<string> = new Set(["network", "two-mode", "tree", "map"]);

/**
 * The figure of a name under the filter, or a sentence that says why there is none; undefined where there is no such
 * figure.
 */
export function figureOf(name: string, view: FigureView): Figure | { readonly why: string } | undefined {
  if (Object.hasOwn(GROUP_FIGURES, name)) return groupFigure(name, view);
  if (name === "map" && view.division?.division) return groupFigure("clusters", view);
  const make = Object.hasOwn(FIGURES, name) ? FIGURES[name] : undefined;
  if (!make) return undefined;
  const commentators = comparedCommentators(view.selection).length;
  const tooLarge = name === "agreement" ? pairsTooMany(commentators) : null;
  const why = OF_SINGLE_COMMENTATORS.has(name) ? pictureTooLarge(view.index.dossier, commentators) : tooLarge;
  if (why) return { why };
  if (name === "split" && !view.state.proposition) return { why: NO_PROPOSITION };
  return make(view) ?? { why: nothingToDraw(name, view) };
}

function groupFigure(name: string, view: FigureView): Figure | { readonly why: string } {
  if (comparedCommentators(view.selection).length === 0) return { why: nothingToDraw(name, view) };
  const { division, why } = view.division ?? { division: null, why: NO_VERDICT_SENTENCES.none };
  if (!division) return { why };
  return GROUP_FIGURES[name]?.({ ...view, division }) ?? { why: NO_VERDICT_SENTENCES.none };
}

/** Who is on which side of each proposition, the most contested first: names while they are few. */
function sidesByProposition({ index, selection }: FigureView): Figure | null {
  const view = allSides({ index, selection });
  if (view.bars.bars.length === 0) return null;
  return {
    title: view.bars.title,
    note: view.note,
    drawing: <SideBarsFigure view={view.bars} />,
    narrow: <SideBarsFigure view={view.bars} isNarrow />,
    page: { place: "", state: {} },
    table: sidesTable(view.sidesByProposition),
  };
}

/** One proposition split by a facet of its commentators: ?proposition=A1&by=country. */
function split({ index, selection, state }: FigureView): Figure | null {
  const proposition = index.propositions.get(state.proposition ?? "");
  const facet = FACETS.find((known) => known === state.by) ?? "none";
  if (!proposition) return null;
  const title = `${sentenceCase(votersWord(selection))} with a position on ${askedClause(selection.dossier, proposition)}${facet === "none" ? "" : `, by ${facet}`}`;
  const bars =
    facet === "none"
      ? divergingBarsView({
          sidesByProposition: [sidesOfPropositions({ index, selection }, proposition)],
          hrefOf: nowhere,
          title,
        })
      : barsView({ bars: facetBars({ index, selection, proposition, facet }), hrefOf: nowhere, title });
  return barsFigure(bars, "Split", {
    place: `issues/${proposition.issueId}`,
    state: statedFigure({ by: state.by }),
  });
}

function barsFigure(view: DivergingBarsView, name: string, page: Figure["page"]): Figure | null {
  if (view.rows.length === 0) return null;
  return {
    title: view.title,
    note: "Whoever holds no position is not drawn and is never counted as neutral.",
    drawing: <DivergingBarsFigure view={view} />,
    narrow: <DivergingBarsFigure view={view} isNarrow />,
    page,
    table: {
      name,
      header: ["id", "label", "strongly disagree", "disagree", "neutral", "agree", "strongly agree"],
      rows: view.rows.map((row) => [
        row.id,
        row.label,
        row.stronglyDisagree,
        row.disagree,
        row.neutral,
        row.agree,
        row.stronglyAgree,
      ]),
    },
  };
}

function network({ index, selection, state, grouping }: FigureView): Figure | null {
  const fewestShared = state.links ?? 2;
  const view = networkView({ index, selection, fewestShared, groups: shownGroups(grouping) });
  if (view.nodes.length === 0) return null;
  const nameOf = new Map(view.nodes.map(({ id, name }) => [id, name]));
  return {
    title: view.title,
    note: `${view.description} ${NETWORK_KEY}`,
    page: { place: "groups", state: { picture: "network", ...statedFigure({ links: state.links }) } },
    drawing: <AlignmentNetwork view={view} hrefOfPair={null} hrefOfCommentator={null} />,
    table: {
      name: "Alignments",
      header: ["a", "name of a", "b", "name of b", "shared propositions", "kind"],
      rows: view.lines.map(({ a, b, shared, kind }) => [a, nameOf.get(a) ?? a, b, nameOf.get(b) ?? b, shared, kind]),
    },
  };
}

function twoMode({ index, selection, state, grouping }: FigureView): Figure | null {
  const single = state.all;
  const view = twoModeView({ index, selection }, { groups: shownGroups(grouping), single });
  if (view.lines.length === 0) return null;
  const labelOf = new Map(view.rows.map(({ key, label }) => [key, label]));
  return {
    title: view.summary,
    note: view.note,
    page: { place: "groups", state: { picture: "two-mode", ...statedFigure({ all: state.all }) } },
    drawing: <TwoModePicture view={view} links={null} />,
    table: {
      name: "Commentators and sides",
      header: [view.isBundled ? "bundle" : "commentator", "name", "proposition", "side", "commentators"],
      rows: view.lines.map(({ rowKey, propositionId, side, count }) => [
        rowKey,
        labelOf.get(rowKey) ?? rowKey,
        propositionId,
        side,
        count,
      ]),
    },
  };
}

function tree({ index, selection, state, grouping }: FigureView): Figure | null {
  const single = state.all;
  const view = treeView({ index, selection }, { groups: shownGroups(grouping), single });
  if (view.leaves.length === 0) return null;
  return {
    title: "Who stands near whom, as a tree",
    note: view.note,
    page: { place: "groups", state: { picture: "tree", ...statedFigure({ all: state.all }) } },
    drawing: <AgreementTree view={view} />,
    table: {
      name: "Tree",
      header: ["place", "commentators", "ids"],
      rows: view.leaves.map(({ ids, label }, position) => [position + 1, label, ids.join(" ")]),
    },
  };
}

function map({ index, selection }: FigureView): Figure | null {
  const { view } = mapView({ index, selection });
  if (!view) return null;
  return {
    title: "Map of the commentators",
    note: view.caption,
    page: { place: "groups", state: { picture: "map" } },
    drawing: <CommentatorMap view={view} hrefOfCommentator={nowhere} />,
    table: {
      name: "Map",
      header: ["commentator", "name", "x", "y"],
      rows: view.points.map(({ id, name, x, y }) => [id, name, Math.round(x * 10) / 10, Math.round(y * 10) / 10]),
    },
  };
}

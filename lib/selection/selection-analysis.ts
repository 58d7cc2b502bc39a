import { type Grouping, groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import type { Replicates } from "@/lib/analysis/grouping/parameters";
import type { GroupingSettings } from "@/lib/analysis/grouping/prepare-grouping";
import type { MatrixMaterial } from "@/lib/analysis/sensitivity/leave-one-out";
import { seriateRows } from "@/lib/analysis/seriation/seriate-rows";
import { memoize, memoizeBy } from "@/lib/cache/memoize";
import type { Commentator } from "@/lib/domain/dossier";
import { type StanceMatrix, toStanceMatrix } from "@/lib/domain/stance-matrix";
import type { DossierView } from "@/lib/selection/dossier-view";
import { MAX_PAIRED } from "@/lib/selection/limits";
import { type PropositionSides, sidesOfPropositions } from "@/lib/selection/proposition-sides";
import type { Selection } from "@/lib/selection/selection";

export const DEFAULT_SEED = 1;

/** The commentators that take part in comparisons: named ones, and unnamed groups only if the filter asks for them. */
export function comparedCommentators({
  commentators,
  filter,
}: Pick<Selection, "commentators" | "filter">): Commentator[] {
  return commentators.filter((commentator) => commentator.comparable || filter.unnamed);
}

/** The values of the compared commentators on the propositions left. */
export const selectionMatrix: (selection: Selection) => StanceMatrix = memoize((selection) =>
  toStanceMatrix({
    commentators: comparedCommentators(selection).map(({ id }) => id),
    propositions: selection.propositions.map(({ id }) => id),
    positions: selection.positions,
  }),
);

/** The sides on every proposition left, in dossier order. */
export const selectionSides: (view: DossierView) => readonly PropositionSides[] = memoizeBy(
  ({ selection }) => selection,
  (view) => view.selection.propositions.map((proposition) => sidesOfPropositions(view, proposition)),
);

/**
 * The compared commentators in an order in which those who agree stand together; those comparable to nobody are left
 * out. In the order of the dossier where they are too many to be put in another.
 */
export const seriatedCommentators: (selection: Selection) => readonly string[] = memoize((selection) => {
  const matrix = selectionMatrix(selection);
  if (matrix.commentators.length > MAX_PAIRED) return matrix.commentators;
  return seriateRows(matrix, { minimumShared: selection.filter.shared }).order;
});

/**
 * The grouping of the compared commentators and its verdict, on this thread: for tests and scripts. Pages ask
 * lib/jobs/analysis-jobs.
 */
export function selectionGrouping(selection: Selection, seed = DEFAULT_SEED): Grouping {
  return groupCommentators(selectionMatrix(selection), groupingSettings(selection, seed));
}

/** How the compared commentators are grouped. */
export function groupingSettings({ filter }: Selection, seed = DEFAULT_SEED): GroupingSettings {
  return { minimumShared: filter.shared, seed };
}

/**
 * Each of hundreds of groupings without something is repeated less often than the one on the page; the full one they
 * are compared with, too.
 */
export const LEAVE_OUT_REPLICATES: Replicates = { chance: 199, power: 50, stability: 60 };

/** How they are grouped again without one thing at a time. */
export function leaveOutSettings(selection: Selection, seed = DEFAULT_SEED): GroupingSettings {
  return { ...groupingSettings(selection, seed), replicates: LEAVE_OUT_REPLICATES };
}

/**
 * What the matrix of the compared commentators is made of, for leaving things out. Only cells that the filter leaves
 * have their codings in it: the filter is applied once, before anything is left out.
 */
export function selectionMaterial(selection: Selection): MatrixMaterial {
  const { dossier, propositions, positions } = selection;
  const commentators = comparedCommentators(selection);
  const compared = new Set(commentators.map(({ id }) => id));
  const codings = positions.flatMap((position) =>
    compared.has(position.commentatorId) ? [...position.codings, ...position.earlier] : [],
  );
  const evidence = new Set(codings.flatMap((coding) => coding.evidence));
  return {
    commentators: commentators.map(({ id }) => ({ id })),
    propositions: propositions.map(({ id, order }) => ({ id, order })),
    coders: dossier.coders,
    codings,
    quotations: dossier.quotations.filter(({ id }) => evidence.has(id)).map(({ id, sourceId }) => ({ id, sourceId })),
  };
}

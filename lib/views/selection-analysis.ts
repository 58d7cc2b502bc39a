import { comparePairs, type Pair } from "../analysis/compare-pairs";
import { type Grouping, groupCommentators } from "../analysis/grouping/group-commentators";
import { seriateRows } from "../analysis/seriate-rows";
import type { Commentator } from "../domain/dossier";
import type { DossierIndex } from "../domain/dossier-index";
import { type StanceMatrix, toStanceMatrix } from "../domain/stance-matrix";
import type { Selection } from "../filters/selection";
import { type PropositionCamps, propositionCamps } from "./proposition-camps";

export const DEFAULT_SEED = 1;

/** The voices that take part in comparisons: named ones, and unnamed groups only if the filter asks for them. */
export function comparedVoices({ commentators, filter }: Selection): Commentator[] {
  return commentators.filter((commentator) => commentator.comparable || filter.unnamed);
}

/** The values of the compared voices on the propositions left. */
export function selectionMatrix(selection: Selection): StanceMatrix {
  return toStanceMatrix({
    commentators: comparedVoices(selection).map(({ id }) => id),
    propositions: selection.propositions.map(({ id }) => id),
    positions: selection.positions,
  });
}

/** The camps on every proposition left, in dossier order. */
export function selectionCamps(index: DossierIndex, selection: Selection): PropositionCamps[] {
  return selection.propositions.map((proposition) => propositionCamps(index, selection, proposition));
}

/** All pairs of compared voices. */
export function selectionPairs(selection: Selection): Pair[] {
  return comparePairs(selectionMatrix(selection), { minimumShared: selection.filter.shared });
}

/** The compared voices in an order in which those who agree stand together; those comparable to nobody are left out. */
export function seriatedVoices(selection: Selection): readonly string[] {
  return seriateRows(selectionMatrix(selection), { minimumShared: selection.filter.shared }).order;
}

/** The grouping of the compared voices and its verdict. Expensive: callers keep the result (see lib/data/kept-grouping). */
export function selectionGrouping(selection: Selection, seed = DEFAULT_SEED): Grouping {
  return groupCommentators(selectionMatrix(selection), { minimumShared: selection.filter.shared, seed });
}

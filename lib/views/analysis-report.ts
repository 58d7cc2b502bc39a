import { alignmentNetwork } from "../analysis/alignment-network";
import { comparePairs } from "../analysis/compare-pairs";
import { coverage } from "../analysis/coverage";
import type { Grouping } from "../analysis/grouping/group-commentators";
import { compareText } from "../domain/collections";
import type { Dossier } from "../domain/dossier";
import { indexDossier } from "../domain/dossier-index";
import { hasValue } from "../domain/position";
import { type Filter, filterQuery } from "../filters/filter";
import { type Selection, select } from "../filters/selection";
import { alignmentRows, pairRows, propositionRows, reliabilityReport } from "./report-rows";
import { selectionGrouping, selectionMatrix } from "./selection-analysis";
import { verdictSentence } from "./verdict-sentence";

/**
 * The whole analysis of a selection as one JSON value: what the pages show, from the same functions, with commentators and
 * propositions named by their ids. Field names are fixed; more may join them.
 *
 * `counts` cover the dossier under the filter, unnamed groups included; `pairs`, `grouping`, `alignment` and `propositions` leave
 * them out unless the filter asks for them. `groups` is empty where the verdict carries none.
 */
export function analysisReport({
  dossier,
  filter,
  seed,
}: {
  readonly dossier: Dossier;
  readonly filter: Filter;
  readonly seed: number;
}) {
  const index = indexDossier(dossier);
  const selection = select({ dossier, positions: index.positions, filter });
  const matrix = selectionMatrix(selection);
  return {
    dossier: dossier.id,
    version: dossier.version,
    filter: filterQuery(filter).slice(1),
    shared: filter.shared,
    seed,
    counts: selectionCounts(selection),
    pairs: pairRows(comparePairs(matrix, { minimumShared: filter.shared })),
    grouping: groupingReport(selectionGrouping(selection, seed)),
    alignment: alignmentRows(alignmentNetwork(matrix)),
    propositions: propositionRows(matrix, selection.propositions),
    reliability: reliabilityReport(index),
    coverage: coverage({ ...dossier, ...selection }),
  };
}

/** How much the filter leaves, unnamed groups included. */
export function selectionCounts(selection: Selection) {
  const valued = selection.positions.filter(hasValue);
  return {
    commentators: selection.commentators.length,
    withPosition: new Set(valued.map(({ commentatorId }) => commentatorId)).size,
    quotations: selection.quotations.length,
    sources: new Set(selection.quotations.map(({ sourceId }) => sourceId)).size,
    positions: valued.length,
    unresolved: selection.positions.filter(({ state }) => state === "unresolved").length,
    declined: selection.positions.filter(({ state }) => state === "declined").length,
  };
}

function groupingReport(grouping: Grouping) {
  const { sentence, reasons } = verdictSentence(grouping);
  return {
    verdict: grouping.verdict,
    sentence,
    reasons,
    gain: grouping.gain,
    criticalGain: grouping.criticalGain,
    p: grouping.p,
    power: grouping.power,
    k: grouping.k,
    silhouette: grouping.silhouette,
    lean: grouping.lean,
    shift: grouping.shift,
    checks: grouping.checks,
    usable: [...grouping.usable].sort(compareText),
    groups: grouping.groups,
    inBetween: grouping.inBetween,
    notPlaced: grouping.notPlaced,
    basis: grouping.basis,
    replicates: grouping.settings.replicates,
  };
}

import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { alignmentNetwork } from "@/lib/analysis/layout/alignment-network";
import { setsApart } from "@/lib/analysis/propositions/distinguishing-items";
import { coverage } from "@/lib/analysis/reliability/coverage";
import type { WhatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import { compareText } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";
import { hasValue } from "@/lib/domain/position";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { filterQuery } from "@/lib/filters/filter";
import { pairsTooMany } from "@/lib/findings/too-large";
import { verdictSentence } from "@/lib/findings/verdict-sentence";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import { LEAVE_OUT_REPLICATES, selectionMatrix } from "@/lib/selection/selection-analysis";
import { selectionPairs } from "@/lib/selection/selection-pairs";
import { hasEffect } from "@/lib/views/groups/sensitivity-view";
import { alignmentRows, pairRows, propositionRows, reliabilityReport } from "@/lib/views/publishing/report-rows";

/** A long computation, or one sentence that says why it was not done. */
export type Computed<Result> = { readonly result: Result } | { readonly note: string };

/**
 * The whole analysis of a selection as one JSON value: what the pages show, from the same functions, with commentators
 * and propositions named by their ids. Field names are fixed; more may join them.
 *
 * `counts` cover the dossier under the filter, unnamed groups included; `pairs`, `grouping`, `alignment` and
 * `propositions` leave them out unless the filter asks for them. `groups` is empty where the verdict carries none. What
 * was not computed is null, with the reason beside it.
 */
export function analysisReport({
  index,
  selection,
  seed,
  grouping,
  changes,
  withRefused = false,
}: DossierView & {
  readonly seed: number;
  readonly grouping: Computed<Grouping>;
  readonly changes: Computed<WhatWouldChange<Grouping["verdict"]>>;
  /**
   * Whether divisions are given although the verdict carries no groups: never where a reader could take them for some.
   */
  readonly withRefused?: boolean;
}) {
  const { dossier, filter } = selection;
  const matrix = selectionMatrix(selection);
  const pairsNote = pairsTooMany(matrix.commentators.length);
  return {
    dossier: dossier.id,
    version: dossier.version,
    filter: filterQuery(filter).slice(1),
    shared: filter.shared,
    seed,
    counts: selectionCounts(selection),
    pairs: pairsNote ? null : pairRows(selectionPairs(selection)),
    pairsNote,
    grouping:
      "result" in grouping
        ? groupingReport({ dossier: selection.dossier, matrix, grouping: grouping.result, withRefused })
        : null,
    groupingNote: "note" in grouping ? grouping.note : null,
    alignment: pairsNote ? null : alignmentRows(alignmentNetwork(matrix)),
    propositions: propositionRows(matrix, selection.propositions),
    reliability: reliabilityReport(index),
    ...("result" in changes ? flipsReport(changes.result) : { flips: null, flipsBasis: null }),
    flipsNote: "note" in changes ? changes.note : null,
    coverage: coverage({ ...dossier, ...selection }),
  };
}

/** How much the filter leaves, unnamed groups included. */
function selectionCounts(selection: Selection) {
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

/** The grouping with its sentence, and what sets each group apart from the rest, clearest first. */
export function groupingReport({
  dossier,
  matrix,
  grouping,
  withRefused = false,
}: {
  readonly dossier: Pick<Dossier, "wording">;
  readonly matrix: StanceMatrix;
  readonly grouping: Grouping;
  readonly withRefused?: boolean;
}) {
  const mayShow = withRefused || grouping.verdict === "tentative" || grouping.verdict === "clear";
  const { sentence, reasons } = verdictSentence(dossier, grouping);
  const apartOf = new Map(
    setsApart({ matrix, groups: grouping.groups }).map(({ groupId, contrasts }) => [groupId, contrasts]),
  );
  return {
    verdict: grouping.verdict,
    sentence,
    reasons,
    gain: grouping.gain,
    criticalGain: grouping.criticalGain,
    p: grouping.p,
    power: grouping.power,
    edge: grouping.edge,
    k: grouping.k,
    byK: grouping.byK.map(({ division, ...number }) => ({ ...number, division: mayShow ? division : null })),
    silhouette: grouping.silhouette,
    lean: grouping.lean,
    spread: grouping.spread,
    spreadAtMost: grouping.spreadAtMost,
    shift: grouping.shift,
    checks: grouping.checks,
    usable: [...grouping.usable].sort(compareText),
    groups: grouping.groups.map((group) => ({
      ...group,
      apart: (apartOf.get(group.id) ?? [])
        .filter(({ difference }) => difference !== null && difference !== 0)
        .map(({ propositionId, group: own, rest }) => ({
          proposition: propositionId,
          medianGroup: own.median,
          medianRest: rest.median,
          n: own.holders,
          nRest: rest.holders,
        })),
    })),
    inBetween: grouping.inBetween,
    notPlaced: grouping.notPlaced,
    basis: grouping.basis,
    method: grouping.settings.method,
    replicates: grouping.settings.replicates,
  };
}

/** What flips the verdict or moves a commentator when left out, largest first, and what that is compared with. */
export function flipsReport({ full, changes }: WhatWouldChange<Grouping["verdict"]>) {
  return {
    flips: changes.filter(hasEffect),
    flipsBasis: { leftOut: changes.length, verdict: full.verdict, replicates: LEAVE_OUT_REPLICATES },
  };
}

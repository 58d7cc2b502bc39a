import "server-only";
import { adjustForPairs } from "@/lib/analysis/two-sample/holm-adjustment";
import type { SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import { askedSelections, MIN_SELECTIONS } from "@/lib/filters/asked-selections";
import type { RequestOptions } from "@/lib/jobs/analysis-jobs";
import type { AnalysisState } from "@/lib/jobs/job-queue";
import { requestSelectionDifference } from "@/lib/jobs/request-selection-difference";
import { type ComparedSelection, comparedSelections } from "@/lib/selection/compared-selections";
import type { DossierView } from "@/lib/selection/dossier-view";
import {
  type DifferenceView,
  differenceView,
  type JudgedPair,
  pairsOfSelections,
  unjudgedPairs,
} from "@/lib/views/selections/difference-view";

/**
 * Whether selections differ, pair by pair: each pair is computed once however many ask, and of several pairs p is
 * adjusted for their number.
 *
 * @returns all pairs judged; or how far the slowest is, or why one is not computed. Pairs are then without a verdict.
 */
export async function requestDifferences(
  selections: readonly ComparedSelection[],
  options: RequestOptions = {},
): Promise<AnalysisState<readonly JudgedPair[]>> {
  const pairs = pairsOfSelections(selections);
  const states = await Promise.all(
    pairs.map(({ a, cells }) =>
      requestSelectionDifference({ dossierId: a.view.index.dossier.id, cells, pairs: pairs.length }, options),
    ),
  );
  const results: SelectionDifference[] = [];
  for (const state of states) {
    if (state.status !== "ready") return state;
    results.push(state.result);
  }
  const adjusted = results.length > 1 ? adjustForPairs(results) : results;
  return {
    status: "ready",
    result: pairs.map((pair, place) => ({ ...pair, difference: adjusted[place] ?? null })),
  };
}

/** The pairs as far as a request has them: without a verdict where it is not ready. */
export function judgedPairs(
  selections: readonly ComparedSelection[],
  state: AnalysisState<readonly JudgedPair[]>,
): readonly JudgedPair[] {
  return state.status === "ready" ? state.result : unjudgedPairs(selections);
}

/**
 * What may be said of the selections that an address asks for; null where it asks for fewer than two.
 *
 * @param state the selections as the address has them.
 */
export async function requestAskedDifference(
  { index, selection, state }: DossierView & { readonly state: Parameters<typeof askedSelections>[0] },
  options: RequestOptions = {},
): Promise<DifferenceView | null> {
  const { asked } = askedSelections(state, index.dossier);
  if (asked.length < MIN_SELECTIONS) return null;
  const selections = comparedSelections({ index, selection }, asked);
  return differenceView(judgedPairs(selections, await requestDifferences(selections, options)));
}

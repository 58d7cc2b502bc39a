import "server-only";
import { adjustForPairs } from "@/lib/analysis/two-sample/holm-adjustment";
import type { SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import type { RequestOptions } from "@/lib/jobs/analysis-jobs";
import type { AnalysisState } from "@/lib/jobs/job-queue";
import { requestSelectionDifference } from "@/lib/jobs/request-selection-difference";
import type { ComparedSelection } from "@/lib/selection/compared-selections";
import { type JudgedPair, pairsOfSelections } from "@/lib/views/selections/difference-view";

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
  const states = await Promise.all(pairs.map(({ cells }) => requestSelectionDifference(cells, options)));
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
  if (state.status === "ready") return state.result;
  return pairsOfSelections(selections).map((pair) => ({ ...pair, difference: null }));
}

import "server-only";
import { createHash } from "node:crypto";
import type { ComparedCells, SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import { compareText } from "@/lib/domain/collections";
import { type RequestOptions, requestAnalysis } from "@/lib/jobs/analysis-jobs";
import type { AnalysisState } from "@/lib/jobs/job-queue";
import { findDifference } from "@/lib/jobs/workers/run-difference";
import { DEFAULT_SEED } from "@/lib/selection/selection-analysis";

/** The values compared are the whole of what a difference depends on, and they are in its key already. */
const OF_ANY_CONTENT = "0".repeat(64);

/**
 * The verdict on two selections of a dossier: from memory, else from the database, else from the workers, computed once
 * however many ask. It is known by the values compared and not by an address: two addresses, or two revisions of the
 * dossier, that compare the same values share one.
 *
 * @param cells see selectionCells; their order means nothing.
 * @param pairs of how many pairs of selections this is one: p will be adjusted for them, and is taken finer.
 * @returns the difference, or how far it is, or why there is none.
 */
export async function requestSelectionDifference(
  {
    dossierId,
    cells,
    pairs = 1,
  }: { readonly dossierId: string; readonly cells: ComparedCells; readonly pairs?: number },
  options: RequestOptions = {},
): Promise<AnalysisState<SelectionDifference>> {
  const { unit, a, b } = cells;
  return requestAnalysis("difference", {
    content: { dossierId, filter: hashOf(cells, pairs), contentHash: OF_ANY_CONTENT },
    compute: (pool, watch) => findDifference(pool, { cells: { unit, a, b }, seed: DEFAULT_SEED, pairs, watch }),
    ...options,
  });
}

/** SHA-256 of the values compared, in an order of their own. O(cells · log cells). */
function hashOf({ unit, a, b }: ComparedCells, pairs: number): string {
  const listed = (cells: ComparedCells["a"]) =>
    cells
      .map(({ cluster, commentatorId, propositionId, value }) =>
        JSON.stringify([cluster, commentatorId, propositionId, value]),
      )
      .sort(compareText);
  return createHash("sha256")
    .update(JSON.stringify([unit, pairs, listed(a), listed(b)]))
    .digest("hex");
}

import "server-only";
import { createHash } from "node:crypto";
import type { ComparedCells, SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import { differenceEffort } from "@/lib/analysis/two-sample/trials/plan-difference";
import { memoize } from "@/lib/cache/memoize";
import { compareText } from "@/lib/domain/collections";
import { differenceTooLarge } from "@/lib/findings/too-large";
import { type RequestOptions, requestAnalysis } from "@/lib/jobs/analysis-jobs";
import type { AnalysisState } from "@/lib/jobs/job-queue";
import { findDifference } from "@/lib/jobs/workers/run-difference";
import { DEFAULT_SEED } from "@/lib/selection/selection-analysis";

/** The values compared are the whole of what a difference depends on, and they are in its key already. */
const OF_ANY_CONTENT = "0".repeat(64);

/**
 * The verdict on two selections of a dossier: from memory, else from the database, else from the workers, computed once
 * however many ask. It is known by the values compared and not by an address: two addresses, or two revisions of the
 * dossier, that compare the same values share one, whichever selection is called A. One that would cost too much is
 * refused before anything is begun.
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
  const sentence = differenceTooLarge(differenceEffort(cells));
  if (sentence) return { status: "refused", sentence };
  const { hash, isSwapped } = orderedCells(cells);
  const { unit, a, b } = isSwapped ? swapCells(cells) : cells;
  const state = await requestAnalysis("difference", {
    content: { dossierId, filter: sha256([hash, pairs]), contentHash: OF_ANY_CONTENT },
    compute: (pool, watch) => findDifference(pool, { cells: { unit, a, b }, seed: DEFAULT_SEED, pairs, watch }),
    ...options,
  });
  return isSwapped && state.status === "ready" ? { ...state, result: swapDifference(state.result) } : state;
}

function swapCells({ unit, a, b }: ComparedCells): ComparedCells {
  return { unit, a: b, b: a };
}

/** The difference of B and A from that of A and B: the method itself knows no first. O(propositions). */
function swapDifference({ basis, propositions, ...rest }: SelectionDifference): SelectionDifference {
  return {
    ...rest,
    basis: { ...basis, a: basis.b, b: basis.a },
    propositions: propositions.map(({ difference, clusters, ...proposition }) => ({
      ...proposition,
      // Less than 0 rather than its negative, which would make −0 of a 0.
      difference: 0 - difference,
      clusters: { a: clusters.b, b: clusters.a },
    })),
  };
}

/**
 * SHA-256 of the values compared, in an order of their own, and whether that order puts the second selection first: so
 * A against B and B against A share a result. Made once for each comparison: a page asks several times. O(cells · log
 * cells).
 */
const orderedCells = memoize(
  ({ unit, a, b }: ComparedCells): { readonly hash: string; readonly isSwapped: boolean } => {
    const [ofA, ofB] = [hashOf(a), hashOf(b)];
    const isSwapped = compareText(ofB, ofA) < 0;
    return { hash: sha256(isSwapped ? [unit, ofB, ofA] : [unit, ofA, ofB]), isSwapped };
  },
);

function hashOf(cells: ComparedCells["a"]): string {
  const listed = cells
    .map(({ cluster, commentatorId, propositionId, value }) =>
      JSON.stringify([cluster, commentatorId, propositionId, value]),
    )
    .sort(compareText);
  return sha256(listed);
}

function sha256(listed: readonly (string | number)[]): string {
  return createHash("sha256").update(JSON.stringify(listed)).digest("hex");
}

import type { AlignmentLink } from "@/lib/analysis/layout/alignment-network";
import type { Pair } from "@/lib/analysis/pairs/compare-pairs";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/**
 * Links of the network as the page defines agreement: weight is same sides less opposite sides, normalised by the mean
 * number of values the two hold (Leifeld 2017), so that talkative pairs do not link by talking alone. Pairs below the
 * minimum have none.
 */
export function sideLinks(
  matrix: StanceMatrix,
  pairs: readonly Pair[],
  { fewestShared }: { readonly fewestShared: number },
): AlignmentLink[] {
  const activity = new Map(
    matrix.commentators.map((id, row) => [id, (matrix.rows[row] ?? []).filter((value) => value !== null).length]),
  );
  return pairs
    .filter(({ shared }) => shared >= Math.max(1, fewestShared))
    .map(({ a, b, shared, sameSide, oppositeSides }): AlignmentLink => {
      const weight = sameSide - oppositeSides;
      const meanActivity = ((activity.get(a) ?? 0) + (activity.get(b) ?? 0)) / 2;
      return { a, b, shared, weight, normalised: weight / Math.max(1, meanActivity) };
    });
}

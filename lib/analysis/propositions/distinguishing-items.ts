import { type StanceCounts, stanceCounts } from "@/lib/analysis/propositions/stance-counts";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** A set of commentators that are compared with the rest. */
export interface MemberGroup {
  readonly id: string;
  readonly members: readonly string[];
}

export interface Contrast {
  readonly propositionId: string;
  readonly group: StanceCounts;
  /** Everybody else in the matrix, whether in another group or in none. */
  readonly rest: StanceCounts;
  /**
   * Median of the group less median of the rest, −4 to 4; null unless two or more hold the proposition on either side.
   */
  readonly difference: number | null;
}

/** One person's view is not a group's. */
const MIN_HOLDERS = 2;

/**
 * What sets each group apart: where its median lies on each proposition, against that of everybody else.
 *
 * A description of groups found in these very data. It gives no p-value: the groups were chosen to differ, so a test of
 * whether they differ would be wrong by construction.
 *
 * @returns per group, in the order given, the propositions that somebody in it holds: largest difference first (either
 * way), then more holders in the group, then dossier order; those without a difference last.
 * O(groups × commentators × propositions).
 * Example: group (2, 1, 2) and rest (−1, missing, −2): medians 2 and −1.5, difference 3.5.
 * Reference: Gao, Bien & Witten 2024, JASA 119 (why no test).
 */
export function setsApart({
  matrix,
  groups,
}: {
  readonly matrix: StanceMatrix;
  readonly groups: readonly MemberGroup[];
}): { readonly groupId: string; readonly contrasts: readonly Contrast[] }[] {
  return groups.map(({ id, members }) => {
    const inGroup = new Set(members);
    const indices = matrix.commentators.map((_, index) => index);
    const [own, others] = [true, false].map((wanted) =>
      indices.filter((index) => inGroup.has(matrix.commentators[index] ?? "") === wanted),
    );
    const contrasts = matrix.propositions.map((propositionId, column) => {
      const group = stanceCounts({ matrix, rows: own ?? [], column });
      const rest = stanceCounts({ matrix, rows: others ?? [], column });
      return { propositionId, group, rest, difference: differenceOf(group, rest) };
    });
    return { groupId: id, contrasts: contrasts.filter(({ group }) => group.holders > 0).sort(byDifference) };
  });
}

function differenceOf(group: StanceCounts, rest: StanceCounts): number | null {
  if (group.holders < MIN_HOLDERS || rest.holders < MIN_HOLDERS) return null;
  return group.median === null || rest.median === null ? null : group.median - rest.median;
}

/** The sort is stable, so dossier order decides what is left. */
function byDifference(a: Contrast, b: Contrast): number {
  const sizeOf = ({ difference }: Contrast) => (difference === null ? -1 : Math.abs(difference));
  return sizeOf(b) - sizeOf(a) || b.group.holders - a.group.holders;
}

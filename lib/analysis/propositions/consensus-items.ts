import type { MemberGroup } from "@/lib/analysis/propositions/distinguishing-items";
import { type StanceCounts, stanceCounts } from "@/lib/analysis/propositions/stance-counts";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

export interface SharedProposition {
  readonly propositionId: string;
  readonly side: "agree" | "disagree";
  /** The groups that hold it, two holders or more each, with their counts: exceptions inside a group stay visible. */
  readonly groups: readonly ({ readonly groupId: string } & StanceCounts)[];
  /** Members of those groups who hold it, and those of them on the common side. */
  readonly holders: number;
  readonly onSide: number;
}

const MIN_HOLDERS = 2;
const MIN_GROUPS = 2;

/**
 * What all groups share: propositions on which every group stands on the same side.
 *
 * A group's side is the sign of its median; a median of 0 is no side. Groups with fewer than two holders have no say,
 * and a proposition held by fewer than two groups is nobody's common ground. Described, not tested (see sets-apart).
 *
 * @returns propositions with the most members on the common side first, then dossier order. None without two groups.
 * O(groups × commentators × propositions).
 * Example: medians 1.5 and 0.5 → common, agree; 1 and 0 → not.
 */
export function commonGround({
  matrix,
  groups,
}: {
  readonly matrix: StanceMatrix;
  readonly groups: readonly MemberGroup[];
}): SharedProposition[] {
  const rowOf = new Map(matrix.commentators.map((id, index) => [id, index]));
  const shared = matrix.propositions.flatMap((propositionId, column) => {
    const speaking = groups
      .map(({ id, members }) => {
        const rows = members.flatMap((member) => rowOf.get(member) ?? []);
        return { groupId: id, ...stanceCounts({ matrix, rows, column }) };
      })
      .filter(({ holders }) => holders >= MIN_HOLDERS);
    const side = commonSide(speaking);
    if (speaking.length < MIN_GROUPS || side === null) return [];
    const holders = speaking.reduce((sum, group) => sum + group.holders, 0);
    const onSide = speaking.reduce((sum, group) => sum + group[side], 0);
    return [{ propositionId, side, groups: speaking, holders, onSide }];
  });
  return shared.sort((a, b) => b.onSide - a.onSide);
}

function commonSide(groups: readonly StanceCounts[]): "agree" | "disagree" | null {
  if (groups.every(({ median }) => median !== null && median > 0)) return "agree";
  return groups.every(({ median }) => median !== null && median < 0) ? "disagree" : null;
}

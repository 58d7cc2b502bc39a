import { seriateRows } from "@/lib/analysis/seriation/seriate-rows";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import type { GroupIdentities, GroupIdentity, GroupMembership } from "@/lib/views/groups/group-identity";

/** A run of commentators that stand together: one group with those who lean towards it, or those of no group. */
export interface OrderedBlock {
  readonly key: string;
  /** "Group 1", "In between", "Not placed". */
  readonly title: string;
  /** Null for those of no group. */
  readonly group: GroupIdentity | null;
  /** Members, then those who only lean; both in seriated order. */
  readonly ids: readonly string[];
  readonly leaning: number;
}

/**
 * Order of commentators by group, seriated inside each: groups by number, then those in between, then those not placed.
 *
 * @param order the commentators to be ordered, in seriated order; whoever shares too little inside a group keeps that
 *   order.
 * @returns each of them once; blocks without anybody are left out. O(group² × propositions) a group.
 */
export function orderByGroup({
  matrix,
  order,
  groups,
  minimumShared,
}: {
  readonly matrix: StanceMatrix;
  readonly order: readonly string[];
  readonly groups: GroupIdentities;
  readonly minimumShared: number;
}): OrderedBlock[] {
  const rowOf = new Map(matrix.commentators.map((id, row) => [id, row]));
  const seriated = (ids: readonly string[]) => {
    const rows = ids.map((id) => matrix.rows[rowOf.get(id) ?? -1] ?? []);
    const own = seriateRows({ commentators: ids, propositions: matrix.propositions, rows }, { minimumShared });
    return [...own.order, ...own.notComparable];
  };
  const standing = (wanted: (place: GroupMembership) => boolean) =>
    seriated(order.filter((id) => wanted(groups.membershipOf(id))));
  const found = groups.groups.map((group): OrderedBlock => {
    const members = standing((place) => place.standing === "member" && place.group?.id === group.id);
    const leaning = standing((place) => place.standing === "leaning" && place.group?.id === group.id);
    return { key: group.id, title: group.title, group, ids: [...members, ...leaning], leaning: leaning.length };
  });
  const rest = [
    { key: "in-between", title: "In between" },
    { key: "not-placed", title: "Not placed" },
  ].map(
    ({ key, title }): OrderedBlock => ({
      key,
      title,
      group: null,
      ids: standing((place) => place.standing === key),
      leaning: 0,
    }),
  );
  return [...found, ...rest].filter(({ ids }) => ids.length > 0);
}

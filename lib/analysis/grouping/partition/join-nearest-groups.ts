import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import { fillGroupSums, GROUP_STRIDE, type GroupSums } from "@/lib/analysis/grouping/partition/group-sums";
import type { Start } from "@/lib/analysis/grouping/partition/initial-partitions";

/**
 * One more start for one group fewer: the two groups are joined whose members lose least by it. The loss of a pair is
 * how much farther the members of both are from the other group than from their own, over all people. The joined group
 * takes the lower number; of equal losses the pair with the lower numbers goes first.
 *
 * @param table used to look at the division; what it was filled with before is gone.
 * @param division a division into three groups or more. O(cells × groups).
 */
export function joinNearestGroups(table: GroupSums, { groups, groupOf }: Start): Start {
  fillGroupSums(table, groups, groupOf);
  const { kept, joined } = nearestPair(table);
  return {
    groups: groups - 1,
    groupOf: groupOf.map((group) => (group === joined ? kept : group > joined ? group - 1 : group)),
  };
}

/** Rounded losses decide where one pair loses less than all others by more than rounding can amount to. */
function nearestPair(table: GroupSums): Pair {
  const error = table.functions.roundedJoiningLosses(table.losses.byteOffset);
  const pairs = pairsOf(table);
  const least = pairs.reduce((best, pair) => (pair.loss < best.loss ? pair : best));
  const near = pairs.filter(({ loss }) => loss <= least.loss + 2 * error);
  if (near.length === 1) return least;
  table.functions.joiningLosses(table.losses.byteOffset);
  return pairsOf(table).reduce((best, pair) => (pair.loss > best.loss - EQUAL_WITHIN ? best : pair));
}

interface Pair {
  readonly kept: number;
  readonly joined: number;
  readonly loss: number;
}

function pairsOf({ groups, losses }: GroupSums): Pair[] {
  const lossOf = (own: number, other: number) => losses[own * GROUP_STRIDE + other] ?? 0;
  return Array.from({ length: groups }, (_, kept) =>
    Array.from({ length: groups - kept - 1 }, (_, at) => {
      const joined = kept + 1 + at;
      return { kept, joined, loss: lossOf(kept, joined) + lossOf(joined, kept) };
    }),
  ).flat();
}

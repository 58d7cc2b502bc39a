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
  const joinedOf = new Int32Array(groupOf.length);
  for (let profile = 0; profile < groupOf.length; profile++) {
    const group = groupOf[profile] ?? -1;
    joinedOf[profile] = group === joined ? kept : group > joined ? group - 1 : group;
  }
  return { groups: groups - 1, groupOf: joinedOf };
}

/** Rounded losses decide where one pair loses less than all others by more than rounding can amount to. */
function nearestPair(table: GroupSums): Pair {
  const error = table.functions.roundedJoiningLosses(table.losses.byteOffset);
  const { pair, next } = leastLoss(table, 0);
  if (next > pair.loss + 2 * error) return pair;
  table.functions.joiningLosses(table.losses.byteOffset);
  return leastLoss(table, EQUAL_WITHIN).pair;
}

interface Pair {
  readonly kept: number;
  readonly joined: number;
  readonly loss: number;
}

/** The pair with the least loss, of equal ones the first; and the least loss of all others. */
function leastLoss({ groups, losses }: GroupSums, equalWithin: number): { readonly pair: Pair; readonly next: number } {
  let pair: Pair = { kept: 0, joined: 1, loss: Number.POSITIVE_INFINITY };
  let next = Number.POSITIVE_INFINITY;
  for (let kept = 0; kept < groups; kept++) {
    for (let joined = kept + 1; joined < groups; joined++) {
      const loss = (losses[kept * GROUP_STRIDE + joined] ?? 0) + (losses[joined * GROUP_STRIDE + kept] ?? 0);
      if (loss > pair.loss - equalWithin) {
        next = Math.min(next, loss);
        continue;
      }
      next = Math.min(next, pair.loss);
      pair = { kept, joined, loss };
    }
  }
  return { pair, next };
}

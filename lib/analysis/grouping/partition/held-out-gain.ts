import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import type { GroupSums } from "@/lib/analysis/grouping/partition/group-sums";

/**
 * Held-out gain: how much closer a person's group comes to a held-out position of hers than everybody does.
 *
 * Each position is held out in turn; its author is placed in the nearest allowed group by her other positions; the gain
 * is everybody's difference from the held-out value less the group's. Without an allowed group there is no gain.
 *
 * @returns left in `table.gains`, the gain of one person of each profile in scale points; and
 *   sum of gains / sum of everybody's differences: 1 at most, 0 if groups help nothing (also where nobody
 *   differs from anybody), negative if they mislead. O(cells × groups).
 *
 * Owen and Perry 2009 (hold-out of cells); Wang 2010 and Fu and Perry 2020 (number of groups by prediction).
 */
export function heldOutGain(table: GroupSums, { minimumShared }: { readonly minimumShared: number }): number {
  const { totalPooledDifference } = table.profiles;
  if (totalPooledDifference < EQUAL_WITHIN) return 0;
  return table.functions.heldOutGains(minimumShared, EQUAL_WITHIN) / totalPooledDifference;
}

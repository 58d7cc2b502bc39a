import { EQUAL_WITHIN, MAX_GROUPS } from "@/lib/analysis/grouping/parameters";
import { createGroupSums, type GroupSums, groupSumsLayout } from "@/lib/analysis/grouping/partition/group-sums";
import { heldOutGain } from "@/lib/analysis/grouping/partition/held-out-gain";
import { initialPartitions, type Start } from "@/lib/analysis/grouping/partition/initial-partitions";
import { joinNearestGroups } from "@/lib/analysis/grouping/partition/join-nearest-groups";
import { relocate } from "@/lib/analysis/grouping/partition/relocation";
import { createTreeSpace, growTree, type TreeSpace, treeLayout } from "@/lib/analysis/grouping/partition/tree";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";
import { createProfiles, type Profiles, profilesLayout } from "@/lib/analysis/grouping/sample/profiles";
import { withKernel } from "@/lib/analysis/kernel/kernel";

/** A division of profiles into numbered groups, and how well it predicts. */
export interface Division {
  readonly groups: number;
  /** Group of each profile, −1 where no group is in reach. */
  readonly groupOf: Int32Array;
  /** Share by which the groups come closer to covered positions than everybody's view; 1 at most. */
  readonly gain: number;
}

/** Room in which one table after the other is divided without asking for memory each time. */
export interface WorkSpace {
  readonly profiles: Profiles;
  readonly treeSpace: TreeSpace;
  readonly table: GroupSums;
}

/** Makes room for a sample and lets `use` work in it; afterwards the room belongs to the next. */
export function withWorkSpace<Result>(sample: CodedRows, use: (space: WorkSpace) => Result): Result {
  const layout = { ...profilesLayout(sample), ...groupSumsLayout(sample), ...treeLayout(sample) };
  return withKernel(layout, (arrays, functions) => {
    const profiles = createProfiles(sample, arrays);
    const table = createGroupSums(profiles, { arrays, functions });
    return use({ profiles, treeSpace: createTreeSpace({ arrays, functions }), table });
  });
}

/**
 * Divides the profiles of a work space into two to six groups: every state of the tree with so many clusters is a
 * start; then, from six groups down, so is the best division into one group more with its nearest two groups joined.
 * Each start is relocated, and of those that end with the same number of groups the one that predicts best is kept (of
 * equals the first). Holds no random number; ties go to the earlier profile.
 *
 * @param minimumShared propositions two profiles must share to be comparable in the tree.
 * @param minimumAnswered propositions of a profile that a group must hold for the profile to be in it.
 * @returns the best division into each number of groups that was reached, ascending; none if no two groups of two
 *   people remain.
 */
export function findDivisions(
  { profiles, treeSpace, table }: WorkSpace,
  { minimumShared, minimumAnswered }: { readonly minimumShared: number; readonly minimumAnswered: number },
): Division[] {
  const best = new Map<number, Division>();
  const judge = (start: Start) => {
    if (!relocate(table, { start, minimumShared: minimumAnswered })) return;
    const previous = best.get(table.groups);
    // Joined groups often settle to what was found before, and the same division is as good again.
    if (previous && isSame(previous.groupOf, table.groupOf)) return;
    const gain = heldOutGain(table, { minimumShared: minimumAnswered });
    if (previous && gain < previous.gain + EQUAL_WITHIN) return;
    best.set(table.groups, { groups: table.groups, gain, groupOf: table.groupOf.slice(0, profiles.count) });
  };
  const tree = growTree(treeSpace, { profiles, minimumShared });
  for (const start of initialPartitions(tree, profiles)) judge(start);
  for (let groups = MAX_GROUPS; groups >= 3; groups--) {
    const division = best.get(groups);
    if (division) judge(joinNearestGroups(table, division));
  }
  return [...best.values()].sort((a, b) => a.groups - b.groups);
}

/** Whether every profile has the same number in both; the second list may be longer. */
function isSame(groupOf: Int32Array, other: Int32Array): boolean {
  for (let profile = 0; profile < groupOf.length; profile++) if (groupOf[profile] !== other[profile]) return false;
  return true;
}

/** The division that predicts best; of equals the one with fewer groups. Null if there is none. */
export function bestDivision<Found extends Pick<Division, "gain">>(divisions: readonly Found[]): Found | null {
  const [first] = divisions;
  if (!first) return null;
  return divisions.reduce((best, one) => (one.gain > best.gain + EQUAL_WITHIN ? one : best), first);
}

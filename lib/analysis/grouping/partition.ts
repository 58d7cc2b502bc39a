import { withKernel } from "../kernel/kernel";
import type { CodedRows } from "./canonical-order";
import { createGroupViews, type GroupViews, viewsLayout } from "./group-views";
import { heldOutGain } from "./held-out-gain";
import { EQUAL_WITHIN, NEARLY_AS_GOOD } from "./method";
import { createProfiles, type Profiles, profilesLayout } from "./profiles";
import { settle } from "./settle";
import { startingPoints } from "./starting-points";
import { createTreeSpace, growTree, type TreeSpace } from "./tree";

/** The division of profiles into groups, and how well every number of groups predicts. */
export interface Partition {
  readonly groups: number;
  /** Group of each profile, −1 where no group is in reach. */
  readonly groupOf: Int32Array;
  /** Gain of the best number of groups. */
  readonly gain: number;
  /** Gain of each number of groups that was reached, ascending. */
  readonly gains: readonly { readonly groups: number; readonly gain: number }[];
}

/** Room in which one partition after the other is found without asking for memory each time. */
export interface WorkSpace {
  readonly profiles: Profiles;
  readonly treeSpace: TreeSpace;
  readonly views: GroupViews;
}

/** Makes room for a sample and lets `use` work in it; afterwards the room belongs to the next. */
export function withWorkSpace<Result>(sample: CodedRows, use: (space: WorkSpace) => Result): Result {
  return withKernel({ ...profilesLayout(sample), ...viewsLayout(sample) }, (arrays, functions) => {
    const profiles = createProfiles(sample, arrays);
    const views = createGroupViews(profiles, { arrays, functions });
    return use({ profiles, treeSpace: createTreeSpace(sample), views });
  });
}

/**
 * Divides the profiles of a work space into groups: every state of the tree with 2 to 6 groups is settled, and the
 * smallest number of groups that predicts covered positions nearly as well (95 %) as the best number is taken.
 * Holds no random number; ties go to the earlier profile.
 *
 * @param minimumShared propositions two profiles must share to be comparable in the tree.
 * @param minimumAnswered propositions of a profile that a group must hold for the profile to be in it.
 * @returns null if no two groups of two people remain.
 */
export function findPartition(
  { profiles, treeSpace, views }: WorkSpace,
  { minimumShared, minimumAnswered }: { readonly minimumShared: number; readonly minimumAnswered: number },
): Partition | null {
  const tree = growTree(treeSpace, { profiles, minimumShared });
  const best = new Map<number, { gain: number; groupOf: Int32Array }>();
  for (const start of startingPoints(tree, profiles)) {
    if (!settle(views, { start, minimumShared: minimumAnswered })) continue;
    const gain = heldOutGain(views, { minimumShared: minimumAnswered });
    const previous = best.get(views.groups);
    if (previous && gain < previous.gain + EQUAL_WITHIN) continue;
    best.set(views.groups, { gain, groupOf: views.groupOf.slice(0, profiles.count) });
  }
  const found = [...best].map(([groups, { gain, groupOf }]) => ({ groups, gain, groupOf }));
  return choose(found.sort((a, b) => a.groups - b.groups));
}

function choose(
  found: readonly { readonly groups: number; readonly gain: number; readonly groupOf: Int32Array }[],
): Partition | null {
  const [first] = found;
  if (!first) return null;
  const highest = found.reduce((best, one) => (one.gain >= best.gain + EQUAL_WITHIN ? one : best), first);
  const helps = highest.gain >= EQUAL_WITHIN;
  const enough = NEARLY_AS_GOOD * highest.gain - EQUAL_WITHIN;
  const chosen = (helps && found.find((one) => one.gain > enough)) || highest;
  return {
    groups: chosen.groups,
    groupOf: chosen.groupOf,
    gain: highest.gain,
    gains: found.map(({ groups, gain }) => ({ groups, gain })),
  };
}

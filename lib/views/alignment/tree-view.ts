import { seriateRows } from "@/lib/analysis/seriation/seriate-rows";
import type { Dossier } from "@/lib/domain/dossier";
import { fitText } from "@/lib/format/fit-text";
import { textWidth } from "@/lib/format/text-width";
import type { DossierView } from "@/lib/selection/dossier-view";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { collapseTree } from "@/lib/views/alignment/collapse-tree";
import type { GroupIdentities, GroupMembership } from "@/lib/views/groups/group-identity";
import { coefficient, count, number } from "@/lib/wording/count";
import { nameCommentator } from "@/lib/wording/names";
import { countCommentators } from "@/lib/wording/nouns";

export interface TreeLeaf {
  readonly ids: readonly string[];
  readonly label: string;
  /** "Austria, Ireland and 12 others": all that the leaf stands for, as far as names can be listed. */
  readonly words: string;
  readonly y: number;
  /** How they stand to the groups found; null where there are none, or they stand differently. */
  readonly place: Pick<GroupMembership, "group" | "standing"> | null;
  /** Whether it is a branch of the tree drawn as one. */
  readonly isBranch: boolean;
}

/** An elbow of the tree: two stems from x1 and x2 to the joint at x. */
export interface TreeJoint {
  readonly x: number;
  readonly top: { readonly x: number; readonly y: number };
  readonly bottom: { readonly x: number; readonly y: number };
  /** Colour of the group that all below belong to; null where they are of several or of none. */
  readonly colour: string | null;
}

export interface TreeView {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly rowHeight: number;
  readonly leaves: readonly TreeLeaf[];
  readonly joints: readonly TreeJoint[];
  /** Mean difference on the scale from 0 (same) to 1 (opposite ends) at the far right. */
  readonly farthest: number;
  readonly summary: string;
  readonly note: string;
  /** Whether branches are drawn as one leaf, since the whole tree would be taller than three screens. */
  readonly isSummary: boolean;
}

const ROW = 20;
const SMALL_ROW = 15;
/** More leaves than this stand closer together. */
const MAX_WIDE_ROWS = 60;
/** Leaves on less than three screens of 900. */
const MAX_LEAVES = 170;
const LEAVES_OF_SUMMARY = 60;
const LABELS = 300;
const PLOT = 560;
const FOOT = 24;
const SIZE = 12;

/**
 * The tree of average linkage over comparable commentators, in seriated order. It helps to read an order; it decides no
 * groups. One that would be taller than three screens is summarised: branches of one group, then near branches, are one
 * leaf each.
 *
 * @param options.single draws every leaf, however many they are.
 */
export function treeView(
  { index, selection }: DossierView,
  { groups = null, single = false }: { readonly groups?: GroupIdentities | null; readonly single?: boolean } = {},
): TreeView {
  const { tree, leaves, leafOrder } = seriateRows(selectionMatrix(selection), {
    minimumShared: selection.filter.shared,
  });
  const isSummary = leafOrder.length > MAX_LEAVES && !single;
  const groupOf = (id: string) => groups?.membershipOf(id).group?.id ?? null;
  const drawn = collapseTree({ tree, leaves, leafOrder, groupOf, maxLeaves: isSummary ? LEAVES_OF_SUMMARY : null });
  const rowHeight = drawn.leaves.length > MAX_WIDE_ROWS ? SMALL_ROW : ROW;
  const farthest = tree.height.at(-1) || 1;
  const at = new Map<number, { x: number; y: number }>();
  const nameOf = (id: string) => {
    const commentator = index.commentators.get(id);
    return commentator ? nameCommentator(index, commentator).name : id;
  };
  const leafViews = drawn.leaves.map(({ node, ids, isBranch }, row): TreeLeaf => {
    const y = row * rowHeight + rowHeight / 2;
    at.set(node, { x: 0, y });
    return {
      ids,
      y,
      isBranch,
      place: sharedPlace(ids, groups),
      ...leafWords({ ids, isBranch, nameOf, hasMark: groups !== null }),
    };
  });
  const joints = drawn.joints.flatMap(({ node, left, right, height, group }): TreeJoint[] => {
    const [one, other] = [at.get(left), at.get(right)];
    if (!one || !other) return [];
    const x = (height / farthest) * PLOT;
    at.set(node, { x, y: (one.y + other.y) / 2 });
    const colour = groups?.groups.find(({ id }) => id === group)?.colour ?? null;
    return [one.y < other.y ? { x, top: one, bottom: other, colour } : { x, top: other, bottom: one, colour }];
  });
  return {
    width: LABELS + PLOT + 16,
    height: leafViews.length * rowHeight + FOOT,
    plotLeft: LABELS,
    rowHeight,
    leaves: leafViews,
    joints,
    farthest,
    isSummary,
    ...treeWords({ dossier: index.dossier, leaves: leafViews, groups, isSummary, farthest }),
  };
}

/** The place of all of them; null without groups, and where they stand in different ones. */
function sharedPlace(ids: readonly string[], groups: GroupIdentities | null): TreeLeaf["place"] {
  const places = groups ? ids.map((id) => groups.membershipOf(id)) : [];
  const [first] = places;
  if (!first || places.some(({ group }) => group?.id !== first.group?.id)) return null;
  return {
    group: first.group,
    standing: places.every(({ standing }) => standing === "leaning") ? "leaning" : first.standing,
  };
}

const MAX_NAMED = 12;

function leafWords({
  ids,
  isBranch,
  nameOf,
  hasMark,
}: {
  readonly ids: readonly string[];
  readonly isBranch: boolean;
  readonly nameOf: (id: string) => string;
  readonly hasMark: boolean;
}): { label: string; words: string } {
  const names = ids.map(nameOf);
  const width = LABELS - (hasMark ? 26 : 12);
  const ending = isBranch ? "near" : "with the same positions";
  const [first = ""] = names;
  // A long name is shortened, never the count behind it.
  const suffix = names.length > 2 ? ` and ${number(names.length - 1)} ${ending}` : "";
  const room = width - textWidth(suffix, { size: SIZE });
  const label = fitText(suffix ? first : names.join(", "), { width: room, size: SIZE }) + suffix;
  const more = names.length > MAX_NAMED ? ` and ${number(names.length - MAX_NAMED)} others` : "";
  return { label, words: names.slice(0, MAX_NAMED).join(", ") + more };
}

function treeWords({
  dossier,
  leaves,
  groups,
  isSummary,
  farthest,
}: {
  readonly dossier: Pick<Dossier, "wording">;
  readonly leaves: readonly TreeLeaf[];
  readonly groups: GroupIdentities | null;
  readonly isSummary: boolean;
  readonly farthest: number;
}): { summary: string; note: string } {
  const who = countCommentators(
    dossier,
    leaves.reduce((sum, { ids }) => sum + ids.length, 0),
  );
  const branches = leaves.filter(({ isBranch }) => isBranch).length;
  const summarised = isSummary
    ? ` The whole tree would be taller than three screens, so ${count(branches, "branch", "branches")} of it are one line each.`
    : "";
  const marks = groups ? " Marks and colours are those of the groups." : "";
  return {
    summary: `Tree of ${who} on ${count(leaves.length, "line")}`,
    note: `The farther right two branches meet, the less alike they are, up to ${coefficient(farthest)} of the scale on average. Average linkage over comparable pairs; pairs that cannot be compared count as the mean. It orders rows and decides nothing.${marks}${summarised}`,
  };
}

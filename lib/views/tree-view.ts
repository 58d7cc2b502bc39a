import { seriateRows } from "../analysis/seriate-rows";
import type { DossierIndex } from "../domain/dossier-index";
import type { Selection } from "../filters/selection";
import { nameVoice } from "./names";
import { selectionMatrix } from "./selection-analysis";

export interface TreeLeaf {
  readonly ids: readonly string[];
  readonly label: string;
  readonly y: number;
}

/** An elbow of the tree: two stems from x1 and x2 to the joint at x. */
export interface TreeJoint {
  readonly x: number;
  readonly top: { readonly x: number; readonly y: number };
  readonly bottom: { readonly x: number; readonly y: number };
}

export interface TreeView {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly leaves: readonly TreeLeaf[];
  readonly joints: readonly TreeJoint[];
  /** Mean difference on the scale from 0 (same) to 1 (opposite ends) at the far right. */
  readonly farthest: number;
}

const ROW = 20;
const LABELS = 300;
const PLOT = 560;
const FOOT = 24;

/** The tree of average linkage over comparable voices, in seriated order. It helps to read an order; it decides no groups. */
export function treeView(index: DossierIndex, selection: Selection): TreeView {
  const { tree, leaves, leafOrder } = seriateRows(selectionMatrix(selection), {
    minimumShared: selection.filter.shared,
  });
  const farthest = tree.height.at(-1) || 1;
  const at = new Map<number, { x: number; y: number }>();
  const drawn = leafOrder.map((leaf, row): TreeLeaf => {
    const y = row * ROW + ROW / 2;
    at.set(leaf, { x: 0, y });
    const ids = leaves[leaf] ?? [];
    const names = ids.map((id) => {
      const commentator = index.commentators.get(id);
      return commentator ? nameVoice(index, commentator).name : id;
    });
    return {
      ids,
      label: names.length > 2 ? `${names[0]} and ${names.length - 1} with the same positions` : names.join(", "),
      y,
    };
  });
  const joints = Array.from(tree.height, (height, merge): TreeJoint | null => {
    const [one, other] = [at.get(tree.left[merge] ?? -1), at.get(tree.right[merge] ?? -1)];
    if (!one || !other) return null;
    const x = (height / farthest) * PLOT;
    at.set(tree.leafCount + merge, { x, y: (one.y + other.y) / 2 });
    return one.y < other.y ? { x, top: one, bottom: other } : { x, top: other, bottom: one };
  }).filter((joint) => joint !== null);
  return {
    width: LABELS + PLOT + 16,
    height: drawn.length * ROW + FOOT,
    plotLeft: LABELS,
    leaves: drawn,
    joints,
    farthest,
  };
}

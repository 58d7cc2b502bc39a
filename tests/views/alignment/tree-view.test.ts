import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriateRows } from "@/lib/analysis/seriation/seriate-rows";
import { collapseTree } from "@/lib/views/alignment/collapse-tree";
import { treeView } from "@/lib/views/alignment/tree-view";
import { groupIdentities } from "@/lib/views/groups/group-identity";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { anyMatrix } from "@/tests/support/matrices/any-matrix";

describe("a tree with its branches collapsed", () => {
  it("a tree with its branches collapsed has everybody once, no more leaves than asked for, and a joint less than leaves", () => {
    fc.assert(
      fc.property(anyMatrix({ maxCommentators: 30 }), fc.integer({ min: 1, max: 8 }), (matrix, maxLeaves) => {
        const { tree, leaves, leafOrder, order } = seriateRows(matrix, { minimumShared: 1 });
        const groupOf = (id: string) => (id.charCodeAt(0) % 2 === 0 ? "g1" : null);
        for (const most of [maxLeaves, null]) {
          const drawn = collapseTree({ tree, leaves, leafOrder, groupOf, maxLeaves: most });
          expect(drawn.leaves.flatMap(({ ids }) => ids).toSorted()).toEqual([...order].toSorted());
          expect(drawn.leaves.length).toBeLessThanOrEqual(most ?? leafOrder.length);
          expect(drawn.joints).toHaveLength(Math.max(0, drawn.leaves.length - 1));
        }
      }),
    );
  });

  it("a tree with its branches collapsed collapses branches of one group before others", () => {
    // a, b, c agree nearly; d and e are far from them and from each other. a and b are one group, c is of none.
    const tree = { leafCount: 4, left: [0, 4, 5], right: [1, 2, 3], height: [0.3, 0.35, 0.9] };
    const drawn = collapseTree({
      tree: {
        ...tree,
        left: Int32Array.from(tree.left),
        right: Int32Array.from(tree.right),
        height: Float64Array.from(tree.height),
      } as never,
      leaves: [["a"], ["b"], ["c"], ["d"]],
      leafOrder: [0, 1, 2, 3],
      groupOf: (id) => (id === "c" ? null : "g1"),
      maxLeaves: 3,
    });
    expect(drawn.leaves.map(({ ids, isBranch }) => [ids.join(""), isBranch])).toEqual([
      ["ab", true],
      ["c", false],
      ["d", false],
    ]);
  });
});

describe("the tree", () => {
  it("the tree of a few is drawn whole", () => {
    const { index, selection } = selected(builtInDossier());
    const view = treeView({ index, selection });
    expect(view.isSummary).toBe(false);
    expect(view.leaves.flatMap(({ ids }) => ids)).toHaveLength(19);
  });

  it("the tree of 500 is summarised to less than three screens, with every name's count kept, and opens on demand", () => {
    const { index, selection } = selected(
      clusteredDossier({ commentators: 500, groups: 6, nameLength: 70, missing: 0.3 }),
    );
    const view = treeView({ index, selection });
    expect(view.isSummary).toBe(true);
    expect(view.height).toBeLessThan(2700);
    expect(view.leaves.flatMap(({ ids }) => ids)).toHaveLength(500);
    for (const { ids, label } of view.leaves.filter(({ isBranch }) => isBranch))
      if (ids.length > 2) expect(label).toMatch(new RegExp(` and ${ids.length - 1} near$`));
    const whole = treeView({ index, selection }, { single: true });
    expect(whole.leaves.length).toBeGreaterThan(400);
  });

  it("the tree gives joints the colour of a group only where all below are of it", () => {
    const { index, selection } = selected(builtInDossier());
    const ids = selection.commentators.map(({ id }) => id);
    const groups = groupIdentities({
      groups: [{ id: "g1", members: ids, leaning: [], stay: {} } as never],
      inBetween: [],
    });
    expect(new Set(treeView({ index, selection }, { groups }).joints.map(({ colour }) => colour))).toEqual(
      new Set(["var(--group-1)"]),
    );
    expect(new Set(treeView({ index, selection }).joints.map(({ colour }) => colour))).toEqual(new Set([null]));
  });
});

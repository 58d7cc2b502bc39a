import { describe, expect, it } from "vitest";
import { averageLinkage } from "@/lib/analysis/seriation/average-linkage";
import { collapseTree } from "@/lib/views/alignment/collapse-tree";

// Five on a line at 0, 1, 4, 6 and 10: a–b join at 1, c–d at 2, then the two pairs, and e last.
const PLACES = [0, 1, 4, 6, 10];
const distances = Float32Array.from(
  PLACES.flatMap((from, at) => PLACES.slice(at + 1).map((to) => Math.abs(to - from))),
);
const tree = averageLinkage(distances, { leafCount: PLACES.length });
const leaves = ["a", "b", "c", "d", "e"].map((id) => [id]);
const collapse = (maxLeaves: number | null, groupOf: (id: string) => string | null = () => null) =>
  collapseTree({ tree, leaves, leafOrder: [0, 1, 2, 3, 4], groupOf, maxLeaves });
const drawn = (result: ReturnType<typeof collapse>) => result.leaves.map(({ ids }) => ids.join(""));

describe("a collapsed tree", () => {
  it("a collapsed tree is the whole tree where no number of leaves is asked for", () => {
    const whole = collapse(null);
    expect(drawn(whole)).toEqual(["a", "b", "c", "d", "e"]);
    expect(whole.joints).toHaveLength(4);
    expect(whole.leaves.some(({ isBranch }) => isBranch)).toBe(false);
  });

  it("a collapsed tree gives up the lowest merges first", () => {
    expect(drawn(collapse(4))).toEqual(["ab", "c", "d", "e"]);
    expect(drawn(collapse(3))).toEqual(["ab", "cd", "e"]);
    expect(collapse(3).leaves.map(({ isBranch }) => isBranch)).toEqual([true, true, false]);
  });

  it("a collapsed tree makes branches of one group leaves before lower merges of several", () => {
    // c and d are of one group, a and b of two: theirs is the lower merge, and stays.
    const groupOf = (id: string) => ({ a: "g1", b: "g2", c: "g1", d: "g1" })[id] ?? null;
    expect(drawn(collapse(4, groupOf))).toEqual(["a", "b", "cd", "e"]);
  });

  it("a collapsed tree leaves nobody out and has a joint less than leaves", () => {
    for (const maxLeaves of [1, 2, 3, 4, 5]) {
      const result = collapse(maxLeaves);
      expect(drawn(result).join("").split("").toSorted()).toEqual(["a", "b", "c", "d", "e"]);
      expect(result.leaves.length).toBeLessThanOrEqual(maxLeaves);
      expect(result.joints).toHaveLength(result.leaves.length - 1);
    }
  });
});

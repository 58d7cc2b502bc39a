import fc from "fast-check";
import { agnes } from "ml-hclust";
import { describe, expect, it } from "vitest";
import { averageLinkage } from "../../lib/analysis/average-linkage";

/** Distances that are all different in every sum that matters, so that there is one right tree. */
const tieFreeDistances = fc.integer({ min: 2, max: 20 }).chain((leafCount) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), {
      minLength: (leafCount * (leafCount - 1)) / 2,
      maxLength: (leafCount * (leafCount - 1)) / 2,
    })
    .map((numbers) => ({ leafCount, distances: Float64Array.from(numbers, Math.sqrt) })),
);

describe("average linkage", () => {
  it("joins the nearest and then the mean of what is left", () => {
    // ab 1, ac 4, bc 2: a and b join at 1, c at (4 + 2) / 2.
    const tree = averageLinkage(Float64Array.of(1, 4, 2), { leafCount: 3 });
    expect([...tree.left]).toEqual([0, 2]);
    expect([...tree.right]).toEqual([1, 3]);
    expect([...tree.height]).toEqual([1, 3]);
  });

  it("weighs a leaf by the commentators it stands for", () => {
    // a stands for three: (3 · 4 + 1 · 2) / 4
    const tree = averageLinkage(Float64Array.of(1, 4, 2), { leafCount: 3, masses: [3, 1, 1] });
    expect([...tree.height]).toEqual([1, 3.5]);
  });

  it("gives equal distances to the earlier leaf", () => {
    const tree = averageLinkage(new Float64Array(6).fill(1), { leafCount: 4 });
    expect([...tree.left]).toEqual([0, 2, 3]);
    expect([...tree.right]).toEqual([1, 4, 5]);
  });

  it("has no merges below two leaves and does not change its input", () => {
    expect(averageLinkage(new Float64Array(0), { leafCount: 0 }).height).toHaveLength(0);
    expect(averageLinkage(new Float64Array(0), { leafCount: 1 }).height).toHaveLength(0);
    const distances = Float64Array.of(1, 4, 2);
    averageLinkage(distances, { leafCount: 3 });
    expect([...distances]).toEqual([1, 4, 2]);
  });

  it("equals ml-hclust where there are no ties: same clusters at the same heights", () => {
    fc.assert(
      fc.property(tieFreeDistances, ({ leafCount, distances }) => {
        const square: number[][] = Array.from({ length: leafCount }, () => Array.from({ length: leafCount }, () => 0));
        let pair = 0;
        for (let row = 0; row < leafCount; row++) {
          for (let column = row + 1; column < leafCount; column++) {
            const distance = distances[pair++] ?? 0;
            (square[row] ?? [])[column] = distance;
            (square[column] ?? [])[row] = distance;
          }
        }
        const expected: [number, string][] = [];
        agnes(square, { method: "average", isDistanceMatrix: true }).traverse((cluster) => {
          if (!cluster.isLeaf)
            expected.push([
              cluster.height,
              cluster
                .indices()
                .sort((a, b) => a - b)
                .join(),
            ]);
        });
        expected.sort((a, b) => a[0] - b[0]);
        const tree = averageLinkage(distances, { leafCount });
        const members: number[][] = Array.from({ length: leafCount }, (_, leaf) => [leaf]);
        tree.left.forEach((left, merge) => {
          members.push([...(members[left] ?? []), ...(members[tree.right[merge] ?? 0] ?? [])].sort((a, b) => a - b));
          expect(members.at(-1)?.join()).toBe(expected[merge]?.[1]);
          expect(tree.height[merge]).toBeCloseTo(expected[merge]?.[0] ?? Number.NaN, 9);
        });
      }),
      { numRuns: 60 },
    );
  });
});

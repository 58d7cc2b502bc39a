import fc from "fast-check";
import { agnes } from "ml-hclust";
import { describe, expect, it } from "vitest";
import { averageLinkage } from "@/lib/analysis/seriation/average-linkage";

/** Distances far enough apart that no two means come near each other, so that there is one right tree. */
const tieFreeDistances = fc.integer({ min: 2, max: 20 }).chain((leafCount) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 300 }), {
      minLength: (leafCount * (leafCount - 1)) / 2,
      maxLength: (leafCount * (leafCount - 1)) / 2,
    })
    .map((numbers) => ({ leafCount, distances: Float32Array.from(numbers, (number) => 1.05 ** number) })),
);

describe("average linkage", () => {
  it("average linkage joins the nearest and then the mean of what is left", () => {
    // ab 1, ac 4, bc 2: a and b join at 1, c at (4 + 2) / 2.
    const tree = averageLinkage(Float32Array.of(1, 4, 2), { leafCount: 3 });
    expect([...tree.left]).toEqual([0, 2]);
    expect([...tree.right]).toEqual([1, 3]);
    expect([...tree.height]).toEqual([1, 3]);
  });

  it("average linkage weighs a leaf by the commentators it stands for", () => {
    // a stands for three: (3 · 4 + 1 · 2) / 4
    const tree = averageLinkage(Float32Array.of(1, 4, 2), { leafCount: 3, masses: [3, 1, 1] });
    expect([...tree.height]).toEqual([1, 3.5]);
  });

  it("average linkage gives equal distances to the earlier leaf", () => {
    const tree = averageLinkage(new Float32Array(6).fill(1), { leafCount: 4 });
    expect([...tree.left]).toEqual([0, 2, 3]);
    expect([...tree.right]).toEqual([1, 4, 5]);
  });

  it("average linkage has no merges below two leaves and does not change its input", () => {
    expect(averageLinkage(new Float32Array(0), { leafCount: 0 }).height).toHaveLength(0);
    expect(averageLinkage(new Float32Array(0), { leafCount: 1 }).height).toHaveLength(0);
    const distances = Float32Array.of(1, 4, 2);
    averageLinkage(distances, { leafCount: 3 });
    expect([...distances]).toEqual([1, 4, 2]);
  });

  it("average linkage equals ml-hclust where there are no ties: same clusters at the same heights", () => {
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
          // Single precision: seven digits at each of up to twenty means.
          expect((tree.height[merge] ?? 0) / (expected[merge]?.[0] ?? Number.NaN)).toBeCloseTo(1, 5);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("average linkage always joins a pair than which no other is nearer, however many are tied", () => {
    const tiedDistances = fc.integer({ min: 2, max: 14 }).chain((leafCount) =>
      fc
        .array(fc.integer({ min: 0, max: 8 }), {
          minLength: (leafCount * (leafCount - 1)) / 2,
          maxLength: (leafCount * (leafCount - 1)) / 2,
        })
        .map((numbers) => ({ leafCount, distances: Float32Array.from(numbers, (number) => number / 8) })),
    );
    fc.assert(
      fc.property(tiedDistances, ({ leafCount, distances }) => {
        const between = (a: number, b: number) => {
          const [row, column] = [Math.min(a, b), Math.max(a, b)];
          return distances[leafCount * row - (row * (row + 1)) / 2 - row - 1 + column] ?? Number.NaN;
        };
        const meanOf = (one: readonly number[], other: readonly number[]) =>
          one.flatMap((a) => other.map((b) => between(a, b))).reduce((sum, value) => sum + value, 0) /
          (one.length * other.length);
        const tree = averageLinkage(distances, { leafCount });
        const clusters = new Map(Array.from({ length: leafCount }, (_, leaf) => [leaf, [leaf]]));
        tree.left.forEach((left, merge) => {
          const right = tree.right[merge] ?? -1;
          const all = [...clusters.values()];
          const nearest = Math.min(...all.flatMap((one, at) => all.slice(at + 1).map((other) => meanOf(one, other))));
          const [one = [], other = []] = [clusters.get(left), clusters.get(right)];
          expect(meanOf(one, other)).toBeCloseTo(nearest, 5);
          expect(tree.height[merge]).toBeCloseTo(nearest, 5);
          clusters.delete(left);
          clusters.delete(right);
          clusters.set(leafCount + merge, [...one, ...other]);
        });
        expect(clusters.size).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageLinkage, type LinkageTree } from "@/lib/analysis/seriation/average-linkage";
import { optimalLeafOrder } from "@/lib/analysis/seriation/optimal-leaf-order";

const anyDistances = fc.integer({ min: 0, max: 9 }).chain((leafCount) =>
  fc
    .array(fc.integer({ min: 0, max: 8 }), {
      minLength: (leafCount * Math.max(0, leafCount - 1)) / 2,
      maxLength: (leafCount * Math.max(0, leafCount - 1)) / 2,
    })
    .map((numbers) => ({ leafCount, distances: Float32Array.from(numbers) })),
);

describe("optimal leaf order", () => {
  it("optimal leaf order turns branches so that neighbours are near", () => {
    const distances = Float32Array.of(1, 4, 2);
    expect(optimalLeafOrder(averageLinkage(distances, { leafCount: 3 }), distances)).toEqual([0, 1, 2]);
    // ab 1, ac 2, bc 4: now a must stand next to c.
    const mirrored = Float32Array.of(1, 2, 4);
    expect(optimalLeafOrder(averageLinkage(mirrored, { leafCount: 3 }), mirrored)).toEqual([1, 0, 2]);
  });

  it("optimal leaf order has the least sum of all orders the tree allows, found by trying every turn", () => {
    fc.assert(
      fc.property(anyDistances, ({ leafCount, distances }) => {
        const tree = averageLinkage(distances, { leafCount });
        const order = optimalLeafOrder(tree, distances);
        const allowed = everyOrder(tree);
        const sums = allowed.map((candidate) => lengthOf(candidate, distances, leafCount));
        expect(allowed.map((candidate) => candidate.join())).toContain(order.join());
        expect(lengthOf(order, distances, leafCount)).toBeCloseTo(Math.min(...sums, Number.POSITIVE_INFINITY), 9);
      }),
      { numRuns: 60 },
    );
  });

  it("optimal leaf order is empty, one leaf, or two leaves from the earlier one", () => {
    for (const leafCount of [0, 1, 2]) {
      const distances = new Float32Array(leafCount === 2 ? 1 : 0);
      expect(optimalLeafOrder(averageLinkage(distances, { leafCount }), distances)).toEqual([0, 1].slice(0, leafCount));
    }
  });

  it("optimal leaf order keeps the tree's own order above 300 leaves", () => {
    const leafCount = 301;
    const distances = new Float32Array((leafCount * (leafCount - 1)) / 2).fill(1);
    const order = optimalLeafOrder(averageLinkage(distances, { leafCount }), distances);
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: leafCount }, (_, leaf) => leaf));
  });
});

function everyOrder({ leafCount, left, right }: LinkageTree): number[][] {
  const orders: number[][][] = Array.from({ length: leafCount }, (_, leaf) => [[leaf]]);
  left.forEach((one, merge) => {
    const first = orders[one] ?? [];
    const second = orders[right[merge] ?? 0] ?? [];
    orders.push(
      first.flatMap((before) =>
        second.flatMap((after) => [
          [...before, ...after],
          [...after, ...before],
        ]),
      ),
    );
  });
  return orders.at(-1) ?? [[]];
}

function lengthOf(order: readonly number[], distances: Float32Array, leafCount: number): number {
  return order.slice(1).reduce((sum, leaf, place) => {
    const [a = 0, b = 0] = [order[place] ?? 0, leaf].sort((x, y) => x - y);
    return sum + (distances[leafCount * a - (a * (a + 1)) / 2 + b - a - 1] ?? 0);
  }, 0);
}

import { describe, expect, it } from "vitest";
import { largestEigenvectors } from "@/lib/analysis/layout/largest-eigenvectors";
import { symmetricEigen } from "@/lib/analysis/layout/symmetric-eigen";
import { seededRandom } from "@/lib/analysis/seeded-random";

function randomSymmetric(size: number, seed: number): Float64Array {
  const random = seededRandom({ seed, stage: "test", replicate: 0 });
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = row; column < size; column++) {
      const value = random.share() - 0.5;
      matrix[row * size + column] = value;
      matrix[column * size + row] = value;
    }
  }
  return matrix;
}

describe("the largest eigenvectors", () => {
  it("the largest eigenvectors are the first ones of the whole decomposition", () => {
    for (const size of [1, 2, 3, 10, 40]) {
      const matrix = randomSymmetric(size, size);
      const all = symmetricEigen(matrix, size);
      const { values, vectors } = largestEigenvectors(matrix, { size, count: 2 });
      expect(values).toHaveLength(Math.min(2, size));
      values.forEach((value, index) => {
        expect(value).toBeCloseTo(all.values[index] ?? Number.NaN, 8);
        const overlap = (vectors[index] ?? new Float64Array()).reduce(
          (sum: number, component: number, row: number) => sum + component * (all.vectors[row * size + index] ?? 0),
          0,
        );
        expect(Math.abs(overlap)).toBeCloseTo(1, 6);
      });
    }
  });

  it("the largest eigenvectors take the largest by sign, not by size", () => {
    expect([...largestEigenvectors(Float64Array.of(2, 0, 0, -5), { size: 2, count: 1 }).values]).toEqual([
      expect.closeTo(2, 12),
    ]);
  });

  it("the largest eigenvectors find a repeated eigenvalue as often as it is asked for", () => {
    const identity = Float64Array.from({ length: 25 }, (_, cell) => (cell % 6 === 0 ? 3 : 0));
    const { values, vectors } = largestEigenvectors(identity, { size: 5, count: 2 });
    expect([...values]).toEqual([expect.closeTo(3, 10), expect.closeTo(3, 10)]);
    const overlap = (vectors[0] ?? new Float64Array()).reduce(
      (sum: number, component: number, row: number) => sum + component * (vectors[1]?.[row] ?? 0),
      0,
    );
    expect(overlap).toBeCloseTo(0, 9);
  });

  it("the largest eigenvectors exist for a matrix of zeros and not for no matrix", () => {
    expect([...largestEigenvectors(new Float64Array(9), { size: 3, count: 2 }).values]).toEqual([0, 0]);
    expect(largestEigenvectors(new Float64Array(0), { size: 0, count: 2 })).toEqual({
      values: new Float64Array(0),
      vectors: [],
    });
  });
});

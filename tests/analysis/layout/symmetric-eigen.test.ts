import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetricEigen } from "@/lib/analysis/layout/symmetric-eigen";

describe("eigenvalues of a small symmetric matrix", () => {
  it("eigenvalues of a small symmetric matrix are found by hand for two by two", () => {
    // (2 1 / 1 2): 3 along (1, 1), 1 along (−1, 1)
    const { values, vectors } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
    expect([...values]).toEqual([expect.closeTo(3, 12), expect.closeTo(1, 12)]);
    expect(Math.abs(vectors[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 12);
    expect((vectors[0] ?? 0) * (vectors[2] ?? 0)).toBeCloseTo(0.5, 12);
  });

  it("eigenvalues of a small symmetric matrix put the matrix together again: V · values · Vᵀ", () => {
    const entry = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 }),
        fc.array(entry, { minLength: 49, maxLength: 49 }),
        (size, entries) => {
          const matrix = Float64Array.from({ length: size * size }, (_, cell) => {
            const [row, column] = [Math.floor(cell / size), cell % size];
            return entries[Math.min(row, column) * 7 + Math.max(row, column)] ?? 0;
          });
          const { values, vectors } = symmetricEigen(matrix, size);
          expect([...values]).toEqual([...values].sort((a, b) => b - a));
          matrix.forEach((expected, cell) => {
            const [row, column] = [Math.floor(cell / size), cell % size];
            const rebuilt = values.reduce(
              (sum, value, index) =>
                sum + value * (vectors[row * size + index] ?? 0) * (vectors[column * size + index] ?? 0),
              0,
            );
            expect(rebuilt).toBeCloseTo(expected, 9);
          });
        },
      ),
    );
  });
});

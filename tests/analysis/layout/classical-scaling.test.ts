import { describe, expect, it } from "vitest";
import { classicalScaling } from "@/lib/analysis/layout/classical-scaling";
import { planarDistances } from "@/tests/support/matrices/planar";

const masses = (size: number) => Array.from({ length: size }, () => 1);

describe("classical scaling", () => {
  it("classical scaling finds points again from their distances", () => {
    const distances = planarDistances([0, 0, 3, 0, 0, 4, 5, 5, -1, 2, 2, 2]);
    const points = classicalScaling(distances, { size: 6, masses: masses(6) });
    planarDistances(points).forEach((distance, cell) => {
      expect(distance).toBeCloseTo(distances[cell] ?? Number.NaN, 7);
    });
  });

  it("classical scaling puts points of a line on a line, centred", () => {
    const points = classicalScaling(Float64Array.of(0, 1, 2, 1, 0, 1, 2, 1, 0), { size: 3, masses: masses(3) });
    expect([0, 2, 4].map((index) => Math.abs(points[index] ?? 9))).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(0, 9),
      expect.closeTo(1, 9),
    ]);
    expect(Math.abs(points[1] ?? 9)).toBeLessThan(1e-6);
  });

  it("classical scaling treats a point of mass 2 as two points on one spot", () => {
    const twice = classicalScaling(planarDistances([0, 0, 0, 0, 3, 0, 1, 2]), { size: 4, masses: masses(4) });
    const once = classicalScaling(planarDistances([0, 0, 3, 0, 1, 2]), { size: 3, masses: [2, 1, 1] });
    // Up to the sign of an axis
    [0, 1].forEach((axis) => {
      const sign = Math.sign((twice[axis] ?? 0) * (once[axis] ?? 0));
      [
        [0, 0],
        [2, 1],
        [3, 2],
      ].forEach(([inTwice = 0, inOnce = 0]) => {
        expect(sign * (once[2 * inOnce + axis] ?? 9)).toBeCloseTo(twice[2 * inTwice + axis] ?? 0, 7);
      });
    });
  });

  it("classical scaling is all zeros when nobody is apart, and empty for nobody", () => {
    const points = classicalScaling(new Float64Array(9), { size: 3, masses: masses(3) });
    expect(points.every((coordinate) => Math.abs(coordinate) < 1e-9)).toBe(true);
    expect(classicalScaling(new Float64Array(0), { size: 0, masses: [] })).toHaveLength(0);
  });
});

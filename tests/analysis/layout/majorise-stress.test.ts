import { describe, expect, it } from "vitest";
import { majoriseStress } from "@/lib/analysis/layout/majorise-stress";
import { seededRandom } from "@/lib/analysis/seeded-random";
import { planarDistances } from "@/tests/support/matrices/planar";

const everyPair = (size: number) =>
  Float64Array.from({ length: size * size }, (_, cell) => (cell % (size + 1) === 0 ? 0 : 1));

describe("majorising stress", () => {
  it("majorising stress brings two points to the distance asked for", () => {
    const { points, stress1 } = majoriseStress(Float64Array.of(0, 0, 3, 0), {
      size: 2,
      distances: Float64Array.of(0, 1, 1, 0),
      weights: everyPair(2),
    });
    expect(planarDistances(points)[1]).toBeCloseTo(1, 6);
    expect(stress1).toBeCloseTo(0, 6);
  });

  it("majorising stress finds a drawing again from a shaken copy of it", () => {
    const drawing = Float64Array.of(0, 0, 3, 0, 0, 4, 5, 5, -1, 2, 2, 2);
    const random = seededRandom({ seed: 1, stage: "test", replicate: 0 });
    const distances = planarDistances(drawing);
    const { points, stress1 } = majoriseStress(
      drawing.map((coordinate) => coordinate + random.share() - 0.5),
      { size: 6, distances, weights: everyPair(6) },
    );
    expect(stress1).toBeLessThan(1e-3);
    planarDistances(points).forEach((distance, cell) => {
      expect(distance).toBeCloseTo(distances[cell] ?? Number.NaN, 1);
    });
  });

  it("majorising stress has a stress that cannot be 0 for four points all at distance 1", () => {
    // The best drawing in the plane is a square: sides s, diagonals s√2. Σ(1 − d)² is least at s = (4 + 2√2) / 8,
    // stress-1 then is √((6 − (4 + 2√2)² / 8) / ((4 + 2√2)² / 8)) = √(0.1716 / 5.8284) = 0.1716.
    const { stress1 } = majoriseStress(Float64Array.of(0, 0, 1, 0.1, 1, 1, 0, 0.9), {
      size: 4,
      distances: everyPair(4),
      weights: everyPair(4),
    });
    expect(stress1).toBeCloseTo(3 - 2 * Math.SQRT2, 4);
  });

  it("majorising stress ignores pairs of weight 0", () => {
    const weights = everyPair(3);
    weights[2] = 0;
    weights[6] = 0;
    const distances = Float64Array.of(0, 1, 99, 1, 0, 1, 99, 1, 0);
    const { stress1 } = majoriseStress(Float64Array.of(0, 0, 2, 1, 3, 3), { size: 3, distances, weights });
    expect(stress1).toBeCloseTo(0, 4);
  });

  it("majorising stress has no stress where nothing is compared", () => {
    const alone = { size: 1, distances: new Float64Array(1), weights: new Float64Array(1) };
    expect(majoriseStress(Float64Array.of(4, 5), alone)).toEqual({ points: Float64Array.of(4, 5), stress1: null });
    expect(majoriseStress(new Float64Array(0), { ...alone, size: 0 }).stress1).toBeNull();
  });
});

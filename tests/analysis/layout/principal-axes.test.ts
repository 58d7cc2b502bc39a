import { describe, expect, it } from "vitest";
import { principalAxes } from "@/lib/analysis/layout/principal-axes";

describe("principal axes", () => {
  it("principal axes turn the long side to x and centre it", () => {
    expect([...principalAxes(Float64Array.of(0, 0, 0, 4), [1, 1])]).toEqual([
      expect.closeTo(-2, 12),
      expect.closeTo(0, 12),
      expect.closeTo(2, 12),
      expect.closeTo(0, 12),
    ]);
  });

  it("principal axes weigh points by their masses when centring", () => {
    // Mean of 0, 0, 0 and 4 is 1.
    expect([...principalAxes(Float64Array.of(0, 0, 4, 0), [3, 1])]).toEqual([-1, 0, 3, 0]);
  });

  it("principal axes only centre what spreads alike in both directions, and leave nothing as it is", () => {
    expect([...principalAxes(Float64Array.of(0, 0, 2, 0, 2, 2, 0, 2), [1, 1, 1, 1])]).toEqual([
      -1, -1, 1, -1, 1, 1, -1, 1,
    ]);
    expect(principalAxes(new Float64Array(0), [])).toHaveLength(0);
  });
});

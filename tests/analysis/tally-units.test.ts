import { describe, expect, it } from "vitest";
import { tallyUnits } from "../../lib/analysis/tally-units";

describe("tallying units", () => {
  it("counts values of units coded by two or more and drops the others", () => {
    const { values, counts, unitCount } = tallyUnits([
      [1, 1, null],
      [2, null, null],
      [1, 2, 2],
    ]);
    expect(values).toEqual([1, 2]);
    expect(unitCount).toBe(2);
    expect([...counts]).toEqual([2, 0, 1, 2]);
  });

  it("orders values as numbers, whatever their size", () => {
    expect(
      tallyUnits([
        [10, 9],
        [-1000, 0.5],
        [2, 2],
      ]).values,
    ).toEqual([-1000, 0.5, 2, 9, 10]);
  });

  it("is empty for nothing", () => {
    expect(tallyUnits([])).toEqual({ values: [], counts: new Uint16Array(), unitCount: 0 });
  });
});

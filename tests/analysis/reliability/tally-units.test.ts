import { describe, expect, it } from "vitest";
import { tallyUnits } from "@/lib/analysis/reliability/tally-units";

describe("tallying units", () => {
  it("tallying units counts values of units coded by two or more and drops the others", () => {
    const { values, counts, unitCount } = tallyUnits([
      [1, 1, null],
      [2, null, null],
      [1, 2, 2],
    ]);
    expect(values).toEqual([1, 2]);
    expect(unitCount).toBe(2);
    expect([...counts]).toEqual([2, 0, 1, 2]);
  });

  it("tallying units orders values as numbers, whatever their size", () => {
    expect(
      tallyUnits([
        [10, 9],
        [-1000, 0.5],
        [2, 2],
      ]).values,
    ).toEqual([-1000, 0.5, 2, 9, 10]);
  });

  it("tallying units makes room for any number of different values, met in any order", () => {
    // 40 units: the first holds 39 and 0, the second 38 and 1, and so on; each value occurs twice.
    const units = Array.from({ length: 40 }, (_, unit) => [39 - unit, unit]);
    const { values, counts, unitCount } = tallyUnits(units);
    expect(values).toEqual(Array.from({ length: 40 }, (_, value) => value));
    expect(unitCount).toBe(40);
    units.forEach(([one = 0, other = 0], unit) => {
      const own = [...counts.subarray(unit * 40, (unit + 1) * 40)];
      expect(own[one]).toBe(1);
      expect(own[other]).toBe(1);
      expect(own.reduce((sum, count) => sum + count, 0)).toBe(2);
    });
  });

  it("tallying units puts values in order that come late", () => {
    const early = Array.from({ length: 100 }, () => [5, 6]);
    const { values, counts } = tallyUnits([...early, [6, 5.5], [1, 1]]);
    expect(values).toEqual([1, 5, 5.5, 6]);
    expect([...counts.subarray(0, 4)]).toEqual([0, 1, 0, 1]);
    expect([...counts.subarray(400)]).toEqual([0, 0, 1, 1, 2, 0, 0, 0]);
  });

  it("tallying units refuses what is no finite number", () => {
    expect(() => tallyUnits([[1, Number.NaN]])).toThrow("finite numbers");
  });

  it("tallying units is empty for nothing", () => {
    expect(tallyUnits([])).toEqual({ values: [], counts: new Uint16Array(), unitCount: 0, mostValues: 0 });
  });
});

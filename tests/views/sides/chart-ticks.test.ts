import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartTicks } from "@/lib/views/sides/chart-ticks";

describe("the marks on the axis of the bars", () => {
  it.each([
    [1, [-1, 0, 1]],
    [2, [-2, -1, 0, 1, 2]],
    [8, [-8, -6, -4, -2, 0, 2, 4, 6, 8]],
    [10, [-10, -5, 0, 5, 10]],
    // 332 / 4 = 83, so steps of 100.
    [332, [-300, -200, -100, 0, 100, 200, 300]],
  ])("the marks on the axis of the bars of %d commentators are round", (extent, ticks) => {
    expect(chartTicks(extent)).toEqual(ticks);
  });

  it("the marks on the axis of the bars are whole, even, within the axis and few, however many commentators there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (extent) => {
        const ticks = chartTicks(extent);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks.every((tick) => Number.isInteger(tick) && Math.abs(tick) <= extent)).toBe(true);
        const [first = 0, second = 0] = ticks;
        expect(ticks).toEqual(ticks.map((_, position) => first + position * (second - first)));
      }),
    );
  });
});

import { expect, it } from "vitest";
import { median } from "@/lib/analysis/median";

it("is the middle value, the mean of the two middle ones, and nothing of nothing", () => {
  expect(median([])).toBeNull();
  expect(median([-2])).toBe(-2);
  expect(median(Object.freeze([2, -1, 1]) as number[])).toBe(1);
  expect(median([2, -1, 10, -30])).toBe(0.5);
});

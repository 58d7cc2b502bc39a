import { expect, it } from "vitest";
import { correlation } from "@/lib/analysis/correlation";

it("is Pearson's correlation, undefined below three pairs and without variation", () => {
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
  // Deviations −1, 0, 1 and −1, 1, 0: 1 / √(2 · 2)
  expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
  expect(correlation([1, 2], [1, 2])).toBeNull();
  expect(correlation([1, 2, 3], [0.1, 0.1, 0.1])).toBeNull();
});

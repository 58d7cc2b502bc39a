import fc from "fast-check";
import { expect, it } from "vitest";
import { popcount } from "@/lib/analysis/pairs/popcount";

it("counts the set bits of any 32-bit word", () => {
  expect(popcount(0)).toBe(0);
  expect(popcount(-1)).toBe(32);
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (word) => {
      expect(popcount(word)).toBe([...(word >>> 0).toString(2)].filter((bit) => bit === "1").length);
    }),
  );
});

import { expect, it } from "vitest";
import { pathLengths } from "@/lib/analysis/layout/path-lengths";

it("finds detours shorter than a direct link, and keeps unconnected parts infinitely far", () => {
  const none = Number.POSITIVE_INFINITY;
  // a–b 1, b–c 2, a–c 9, d alone
  const lengths = Float64Array.of(0, 1, 9, none, 1, 0, 2, none, 9, 2, 0, none, none, none, none, 0);
  expect([...pathLengths(lengths, 4)]).toEqual([0, 1, 3, none, 1, 0, 2, none, 3, 2, 0, none, none, none, none, 0]);
  expect(lengths[2]).toBe(9);
});

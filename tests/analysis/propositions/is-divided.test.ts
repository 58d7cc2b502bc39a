import { expect, it } from "vitest";
import { isDivided } from "@/lib/analysis/propositions/is-divided";

it("wants one in five of those who took a side on the smaller one", () => {
  // 3 of 15 is one in five; 3 of 16 is less.
  expect(isDivided({ agree: 12, disagree: 3 })).toBe(true);
  expect(isDivided({ agree: 3, disagree: 12 })).toBe(true);
  expect(isDivided({ agree: 13, disagree: 3 })).toBe(false);
  expect(isDivided({ agree: 183, disagree: 2 })).toBe(false);
});

it("wants three commentators on the smaller side", () => {
  expect(isDivided({ agree: 2, disagree: 2 })).toBe(false);
  expect(isDivided({ agree: 3, disagree: 3 })).toBe(true);
});

import { describe, expect, it } from "vitest";
import { chooseNumberOfGroups } from "@/lib/analysis/grouping/choose-number-of-groups";

const choice = (groups: number, gain: number, carried: number | null) => ({ groups, gain, carried });
const chosen = (criticalGain: number, ...choices: ReturnType<typeof choice>[]) =>
  chooseNumberOfGroups(choices, { criticalGain }).groups;

describe("the number of groups", () => {
  it("the number of groups is the smallest whose members carry 90 % of the most", () => {
    // 90 % of .097 is .0873: two groups carry too little, three enough.
    expect(chosen(0.01, choice(2, 0.1, 0.08), choice(3, 0.12, 0.097), choice(4, 0.13, 0.096))).toBe(3);
    expect(chosen(0.01, choice(2, 0.1, 0.09), choice(3, 0.12, 0.1))).toBe(2);
  });

  it("the number of groups is looked for only among those that gain more than chance", () => {
    expect(chosen(0.11, choice(2, 0.1, 0.09), choice(3, 0.12, 0.1))).toBe(3);
  });

  it("the number of groups is that of the highest gain where none gains more than chance", () => {
    expect(chosen(0.2, choice(2, 0.1, 0.09), choice(3, 0.12, 0.01))).toBe(3);
  });

  it("the number of groups is that of the highest gain where nobody carries anything, or nobody looked", () => {
    expect(chosen(0.01, choice(2, 0.1, 0), choice(3, 0.12, 0))).toBe(3);
    expect(chosen(0.01, choice(2, 0.1, null), choice(3, 0.12, null))).toBe(3);
    expect(chosen(0.01, choice(2, 0.12, null), choice(3, 0.12, null))).toBe(2);
  });
});

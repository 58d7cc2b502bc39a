import { describe, expect, it } from "vitest";
import { planTrials } from "@/lib/analysis/grouping/trials/stages";

describe("the plan of the trials", () => {
  it("the plan of the trials has three stages, each of which continues the one before", () => {
    const { stages, stability, isCutShort } = planTrials({ replicates: undefined, positions: 40_000 });
    expect(stages.map(({ chance, power }) => [chance, power])).toEqual([
      [199, 100],
      [599, 400],
      [2399, 1600],
    ]);
    expect([stability, isCutShort]).toEqual([200, false]);
  });

  it("the plan of the trials leaves out stages of more than 160 million groupings × positions, and says so", () => {
    // 3,999 × 40,011 = 160,003,989; 999 × 160,161 = 160,000,839.
    const planFor = (positions: number) => planTrials({ replicates: undefined, positions });
    expect(planFor(40_011)).toMatchObject({ stages: { length: 2 }, isCutShort: true });
    expect(planFor(160_161)).toMatchObject({ stages: { length: 1 }, isCutShort: true });
  });

  it("the plan of the trials is one stage of fixed numbers where they are given", () => {
    const replicates = { chance: 19, power: 10, stability: 5 };
    const plan = planTrials({ replicates, positions: 1_000_000 });
    expect(plan).toEqual({ stages: [replicates], stability: 5, isCutShort: false });
  });
});

import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/analysis/seeded-random";
import { observeDifference } from "@/lib/analysis/two-sample/observe-difference";
import {
  countTrials,
  differenceEffort,
  nextTrials,
  planDifference,
} from "@/lib/analysis/two-sample/trials/plan-difference";
import { joinDifferenceTrials, NO_TRIALS, runDifferenceTrials } from "@/lib/analysis/two-sample/trials/run-trials";
import { randomSelections } from "@/tests/support/selections/random-selections";

function observed() {
  const found = observeDifference(randomSelections(seededRandom({ seed: 7, stage: "reference", replicate: 2 })));
  if (!found.table) throw new Error("These selections have propositions in common.");
  return { found, table: found.table };
}

describe("the plan of a comparison", () => {
  it("the plan of a comparison has three stages unless a later one would cost too much", () => {
    expect(planDifference(4_500).stages.at(-1)).toEqual({ chance: 2_399, power: 1_600 });
    // 2 · 2,399 + 2 · 21 · 1,600 = 71,998 evaluations of 60,000 cells are 4,320 million, above 4,000 million.
    const large = planDifference(60_000);
    expect(large.isCutShort).toBe(true);
    expect(large.stages).toEqual([
      { chance: 199, power: 100 },
      { chance: 599, power: 400 },
    ]);
    expect(planDifference(10_000_000).stages).toEqual([{ chance: 199, power: 100 }]);
  });

  it("the plan of a comparison takes on 2,000 commentators who all speak on 200 propositions, before and after a day", () => {
    // 2 · 199 + 2 · 21 · 100 = 4,598 evaluations of 2 · 400,000 values are 3,678 million of 4,000 million.
    const cell = { cluster: "one", commentatorId: "one", propositionId: "A1", value: 1 };
    const values = Array(400_000).fill(cell);
    expect(differenceEffort({ a: values, b: values })).toEqual({
      values: 800_000,
      units: 3_678_400_000,
      limit: 4_000_000_000,
    });
  });

  it("the plan of a comparison asks for randomisations and sharp differences first, then for mild ones where p is large", () => {
    const { found, table } = observed();
    const plan = planDifference(table.values.length);
    const first = nextTrials(found, { trials: NO_TRIALS, plan });
    expect(first).toEqual({ chance: 199, sharp: 100, mild: 0 });
    const range = { from: countTrials(NO_TRIALS), to: { chance: 199, sharp: 100, mild: 0 } };
    const trials = runDifferenceTrials(table, { seed: 1, range, watch: {} });
    expect(nextTrials(found, { trials, plan })).toEqual({ chance: 199, sharp: 100, mild: 100 });
  });

  it("the plan of a comparison may be run in any ranges: they add up exactly", () => {
    const { table } = observed();
    const run = (from: number, to: number) =>
      runDifferenceTrials(table, {
        seed: 3,
        range: { from: { chance: from, sharp: from, mild: from }, to: { chance: to, sharp: to, mild: to } },
        watch: {},
      });
    expect(joinDifferenceTrials([run(0, 4), run(4, 5), run(5, 20)])).toEqual(run(0, 20));
  });
});

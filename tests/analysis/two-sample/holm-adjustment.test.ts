import { describe, expect, it } from "vitest";
import { adjustForPairs, holmAdjusted } from "@/lib/analysis/two-sample/holm-adjustment";
import type { SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";

function aDifference(given: Partial<SelectionDifference>): SelectionDifference {
  const side = { clusters: 9, commentators: 9 };
  return {
    verdict: "different",
    tooFew: null,
    unit: "commentator",
    basis: { a: side, b: side, inBoth: 0, propositions: 7 },
    statistic: 1,
    p: 0.01,
    permutationP: 0.01,
    flipP: 0.01,
    power: { sharp: 0.9, mild: null },
    edge: null,
    habit: { shift: 0.6, p: 0.2, isAll: true },
    propositions: [
      {
        propositionId: "p1",
        difference: 1,
        harmonicNumber: 4,
        excess: 2,
        adjustedP: 0.01,
        isMarked: true,
        clusters: { a: 8, b: 8 },
      },
    ],
    settings: { method: 1, seed: 1, replicates: { chance: 199, sharp: 100, mild: 0 }, pairs: 1 },
    ...given,
  };
}

describe("Holm’s adjustment", () => {
  it("Holm’s adjustment multiplies the smallest p by the number of tests, the next by one less, and never falls", () => {
    // 0.01 × 3 = 0.03; 0.03 × 2 = 0.06; 0.04 × 1 = 0.04, but not below 0.06.
    const adjusted = holmAdjusted([0.01, 0.04, 0.03]);
    for (const [at, expected] of [0.03, 0.06, 0.06].entries()) expect(adjusted[at]).toBeCloseTo(expected, 12);
    expect(holmAdjusted([0.6, 0.7])).toEqual([1, 1]);
    expect(holmAdjusted([0.2])).toEqual([0.2]);
  });

  it("Holm’s adjustment of all pairs of three selections leaves what is left of each verdict, mark and habit", () => {
    const [first, second, third] = adjustForPairs([
      aDifference({ p: 0.002 }),
      aDifference({ p: 0.03, verdict: "perhaps-different" }),
      aDifference({ p: 0.9, verdict: "none-found", habit: { shift: 0.1, p: 0.9, isAll: false } }),
    ]);
    // 0.002 × 3 = 0.006 stays at most 0.01; 0.03 × 2 = 0.06 is above 0.05.
    expect(first?.verdict).toBe("different");
    expect(first?.propositions[0]?.isMarked).toBe(true);
    expect(second?.verdict).toBe("none-found");
    expect(second?.habit?.isAll).toBe(false);
    expect(second?.propositions[0]).toMatchObject({ isMarked: false, adjustedP: null });
    expect(third?.settings.pairs).toBe(3);
  });

  it("Holm’s adjustment does not count a pair that is refused", () => {
    const [first, second] = adjustForPairs([aDifference({}), aDifference({ verdict: "too-few", p: null })]);
    expect(first?.p).toBe(0.01);
    expect(second?.p).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { Edge } from "@/lib/analysis/grouping/grouping-result";
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

  it("Holm’s adjustment says which limit the adjusted p is on the edge of, and not the p before it", () => {
    // 0.02 is on the edge of 0.05/2, far from 0.01 and 0.05; times 2 it is 0.04, on the edge of 0.05.
    const near = aDifference({ p: 0.02, edge: [anEdge({ value: 0.02, low: 0.015, high: 0.028, limit: 0.025 })] });
    // 0.011 is on the edge of 0.01 alone; times 2 it is 0.022, clear of both limits.
    const alone = aDifference({ p: 0.011, edge: [anEdge({ value: 0.011, low: 0.008, high: 0.015, limit: 0.01 })] });
    const equal = aDifference({ p: 0.9, verdict: "none-found" });
    const [first, second] = adjustForPairs([near, equal]);
    expect(first?.p).toBeCloseTo(0.04, 12);
    expect(first?.edge).toHaveLength(1);
    expect(first?.edge?.[0]).toMatchObject({ of: "p", limit: 0.05, isCutShort: false });
    for (const [found, expected] of [
      [first?.edge?.[0]?.value, 0.04],
      [first?.edge?.[0]?.low, 0.03],
      [first?.edge?.[0]?.high, 0.056],
    ])
      expect(found).toBeCloseTo(expected ?? 0, 12);
    expect(second?.edge).toBeNull();
    expect(adjustForPairs([alone, equal])[0]?.edge).toBeNull();
  });

  it("Holm’s adjustment passes the doubt about a p on to the pair that is raised to it, and keeps those about power", () => {
    const power = anEdge({ of: "power", value: 0.32, low: 0.2, high: 0.4, limit: 0.3 });
    // 0.02 · 2 = 0.04, in doubt; the other is 0.022 · 1, raised to 0.04, so as much in doubt.
    const near = aDifference({ p: 0.02, edge: [anEdge({ value: 0.02, low: 0.015, high: 0.028, limit: 0.025 })] });
    const raised = adjustForPairs([near, aDifference({ p: 0.022, edge: [power] })])[1];
    expect(raised?.p).toBeCloseTo(0.04, 12);
    expect(raised?.edge?.map(({ of, limit }) => [of, limit])).toEqual([
      ["p", 0.05],
      ["power", 0.3],
    ]);
    // Where the other is beyond the limit by itself, nothing is in doubt.
    expect(adjustForPairs([near, aDifference({ p: 0.06 })])[1]?.edge).toBeNull();
  });

  it("Holm’s adjustment of one pair that is left of several keeps the edges of p as it stands", () => {
    const edges = [0.05, 0.025].map((limit) => anEdge({ value: 0.03, low: 0.02, high: 0.06, limit }));
    const [only] = adjustForPairs([
      aDifference({ p: 0.03, edge: edges }),
      aDifference({ verdict: "too-few", p: null }),
    ]);
    expect(only?.edge?.map(({ limit }) => limit)).toEqual([0.05]);
  });
});

function anEdge(given: Omit<Edge, "of" | "isCutShort"> & Partial<Edge>): Edge {
  return { of: "p", isCutShort: false, ...given };
}

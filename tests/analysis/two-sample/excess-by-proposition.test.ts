import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/analysis/seeded-random";
import { excessByProposition } from "@/lib/analysis/two-sample/excess-by-proposition";
import { observeDifference } from "@/lib/analysis/two-sample/observe-difference";
import { builtInSelections } from "@/tests/support/selections/built-in-selections";
import { randomSelections } from "@/tests/support/selections/random-selections";

describe("the excess of each proposition", () => {
  it("the excess of each proposition is the one that the comparison observes, for pairs and singles", () => {
    const random = Array.from({ length: 20 }, (_, replicate) =>
      randomSelections(seededRandom({ seed: 11, stage: "excess", replicate })),
    );
    for (const cells of [...builtInSelections().map((one) => one.cells), ...random]) {
      const observed = new Map(
        observeDifference(cells).propositions.map(({ propositionId, excess }) => [propositionId, excess]),
      );
      const found = excessByProposition(cells);
      expect(found.map(({ propositionId }) => propositionId)).toEqual([...observed.keys()].sort());
      for (const { propositionId, excess } of found) expect(excess).toBeCloseTo(observed.get(propositionId) ?? 0, 9);
    }
  });

  it("the excess of each proposition is found once for the same cells, and is empty where nothing can be compared", () => {
    const cells = { unit: "commentator", a: [], b: [] } as const;
    expect(excessByProposition(cells)).toEqual([]);
    expect(excessByProposition(cells)).toBe(excessByProposition(cells));
  });
});

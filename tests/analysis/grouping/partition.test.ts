import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareGrouping } from "@/lib/analysis/grouping/prepare-grouping";
import type { StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { referenceGrouping } from "../../support/grouping-reference";
import { matrixOf, namedMatrix } from "../../support/matrix-of";

/** Matrices of many shapes: ties, twins, one-sided propositions, planted camps, 0 to 80 % missing. */
const matrices: fc.Arbitrary<StanceMatrix> = fc
  .record({
    people: fc.integer({ min: 6, max: 16 }),
    propositions: fc.integer({ min: 1, max: 9 }),
    missing: fc.integer({ min: 0, max: 80 }),
    levels: fc.constantFrom<readonly StanceValue[]>([-2, -1, 0, 1, 2], [-1, 0, 1], [-2, 2], [1, 1, 1, -1]),
    camps: fc.integer({ min: 0, max: 3 }),
    twins: fc.integer({ min: 0, max: 5 }),
  })
  .chain(({ people, propositions, missing, levels, camps, twins }) =>
    fc
      .array(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 100 }), fc.nat(levels.length - 1), fc.integer({ min: 1, max: 10 })),
          { minLength: propositions, maxLength: propositions },
        ),
        { minLength: people, maxLength: people },
      )
      .map((draws) => {
        const rows = draws.map((row, person) =>
          row.map(([hidden, level, noise], proposition) => {
            if (hidden <= missing) return null;
            const camp = camps > 0 && noise > 2 ? ((person % camps) + 1) * (proposition + 3) : level;
            return levels[camp % levels.length] ?? null;
          }),
        );
        return namedMatrix([...rows, ...rows.slice(0, twins)]);
      }),
  );

describe("the partition", () => {
  it("equals a plain reference on random matrices: who is usable, number of groups, groups and gain", () => {
    let grouped = 0;
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 3 }), (matrix, minimumShared) => {
        const expected = referenceGrouping(matrix, minimumShared);
        const found = prepareGrouping(matrix, { minimumShared, seed: 1 });
        if (found.kind === "ended") {
          expect(found.grouping.usable).toEqual(expected.usable);
          expect(expected.k).toBeNull();
          return;
        }
        grouped++;
        expect(found.outline.usable).toEqual(expected.usable);
        expect(found.groups).toBe(expected.k);
        expect(found.gain).toBeCloseTo(expected.gain ?? Number.NaN, 9);
        const groups = Array.from({ length: found.groups }, (_, group) =>
          found.ids.filter((_, person) => found.groupOf[person] === group).sort(),
        );
        expect(groups.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1))).toEqual(expected.groups);
      }),
      { numRuns: 100, seed: 20231 },
    );
    expect(grouped).toBeGreaterThan(40);
  });

  it("ends after fifty rounds where settling comes back to the same divisions for ever", () => {
    // Stopping at the first return, in another phase of the cycle, gives a gain of −0.037 instead.
    const matrix = matrixOf("2 1 1", "-1 1 2", "-1 0 .", "0 2 -2", ". 0 -1", ". -1 0", ". -1 1");
    const found = prepareGrouping(matrix, { minimumShared: 2, seed: 1 });
    expect(found.kind === "found" && found.gain).toBeCloseTo(referenceGrouping(matrix, 2).gain ?? Number.NaN, 9);
    expect(found.kind === "found" && found.gain).toBeCloseTo(-0.045315, 6);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { referenceGrouping } from "@/tests/support/matrices/grouping-reference";
import { matrixOf, namedMatrix } from "@/tests/support/matrices/matrix-of";
import { expectSame, shipped } from "@/tests/support/matrices/same-divisions";

/** Matrices of many shapes: ties, twins, one-sided propositions, planted groups, 0 to 80 % missing. */
const matrices: fc.Arbitrary<StanceMatrix> = fc
  .record({
    people: fc.integer({ min: 6, max: 16 }),
    propositions: fc.integer({ min: 1, max: 9 }),
    missing: fc.integer({ min: 0, max: 80 }),
    levels: fc.constantFrom<readonly StanceValue[]>([-2, -1, 0, 1, 2], [-1, 0, 1], [-2, 2], [1, 1, 1, -1]),
    camps: fc.integer({ min: 0, max: 3 }),
    twins: fc.integer({ min: 0, max: 5 }),
  })
  .chain(({ people, propositions, missing, levels, camps: sidesByProposition, twins }) =>
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
            const propositionSides =
              sidesByProposition > 0 && noise > 2 ? ((person % sidesByProposition) + 1) * (proposition + 3) : level;
            return levels[propositionSides % levels.length] ?? null;
          }),
        );
        return namedMatrix([...rows, ...rows.slice(0, twins)]);
      }),
  );

describe("the division into every number of groups", () => {
  it("the division into every number of groups equals a plain reference on 200 random matrices, and so do gain, silhouette, lean, spread and shift", () => {
    let divided = 0;
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 3 }), (matrix, minimumShared) => {
        const expected = referenceGrouping(matrix, minimumShared);
        divided += expected.divisions.length;
        expectSame(shipped(matrix, minimumShared), expected);
      }),
      { numRuns: 200, seed: 20231 },
    );
    expect(divided).toBeGreaterThan(200);
  });

  it("the division into every number of groups equals it on the second built-in dossier, 188 states × 24 votes", () => {
    const { selection } = selected(builtInDossier("unga-2019-arms"));
    const matrix = selectionMatrix(selection);
    expectSame(shipped(matrix, 2), referenceGrouping(matrix, 2));
  });

  it("the division into every number of groups ends after fifty rounds where relocation comes back to the same divisions for ever", () => {
    const matrix = matrixOf("2 1 1", "-1 1 2", "-1 0 .", "0 2 -2", ". 0 -1", ". -1 0", ". -1 1");
    expectSame(shipped(matrix, 2), referenceGrouping(matrix, 2));
  });
});

import { describe, expect, it } from "vitest";
import { trialInterval } from "@/lib/analysis/grouping/trials/limit-edges";
import { seededRandom } from "@/lib/analysis/seeded-random";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import { observeDifference } from "@/lib/analysis/two-sample/observe-difference";
import type { ComparedCells } from "@/lib/analysis/two-sample/selection-difference";
import { builtInSelections } from "@/tests/support/selections/built-in-selections";
import { randomSelections } from "@/tests/support/selections/random-selections";
import { referenceDifference, referenceRandomised } from "@/tests/support/selections/two-sample-reference";

function drawn(replicate: number): ComparedCells {
  return randomSelections(seededRandom({ seed: 7, stage: "reference", replicate }));
}

/** S, H, V and d as the plain reference has them; V follows from the excess (S² − V)/H and S = d · H. */
function expectSameAsReference(cells: ComparedCells) {
  const found = observeDifference(cells);
  const reference = referenceDifference(cells);
  expect(found.basis.propositions).toBe(reference.propositions.length);
  if (reference.propositions.length === 0) return;
  expect({ a: found.basis.a.clusters, b: found.basis.b.clusters }).toEqual(reference.clusters);
  expect(Math.abs((found.statistics?.statistic ?? Number.NaN) - reference.statistic)).toBeLessThan(1e-9);
  expect(found.shift === null).toBe(reference.shift === null);
  expect(Math.abs((found.shift ?? 0) - (reference.shift ?? 0))).toBeLessThan(1e-9);
  for (const expected of reference.propositions) {
    const own = found.propositions.find(({ propositionId }) => propositionId === expected.propositionId);
    expect(Math.abs((own?.harmonicNumber ?? Number.NaN) - expected.harmonic)).toBeLessThan(1e-9);
    expect(Math.abs((own?.difference ?? Number.NaN) - expected.difference)).toBeLessThan(1e-9);
    const weighted = (own?.difference ?? 0) * expected.harmonic;
    const variance = weighted ** 2 - (own?.excess ?? 0) * expected.harmonic;
    if (expected.harmonic > 0 && expected.variance > 0) {
      expect(Math.abs(weighted - expected.weighted)).toBeLessThan(1e-9);
      expect(Math.abs(variance - expected.variance)).toBeLessThan(1e-9);
    }
  }
}

describe("the statistic of two selections", () => {
  it("the statistic of two selections equals a plain reference on 200 random pairs, proposition by proposition", () => {
    for (let replicate = 0; replicate < 200; replicate++) expectSameAsReference(drawn(replicate));
  });

  it("the statistic of two selections equals it on nine pairs from the built-in dossiers", () => {
    const pairs = builtInSelections();
    expect(pairs).toHaveLength(9);
    for (const { cells } of pairs) expectSameAsReference(cells);
  });

  it("the statistic of two selections has the p of the reference’s own permutations and flips, within both 99 % intervals", () => {
    // The two share no random number. Each p is known to about ± 0.06 (200 trials), so intervals that do not meet
    // are an error of the rules and not of chance: of 2 × 30 comparisons fewer than one in a thousand would not meet.
    for (let replicate = 0; replicate < 30; replicate++) {
      const cells = drawn(replicate);
      const found = compareSelections(cells, { seed: 1, stages: [{ chance: 199, power: 1 }] });
      if (found.statistic === null || found.p === null) continue;
      const statistic = found.statistic;
      const random = seededRandom({ seed: 11, stage: "own trials", replicate });
      const { permuted, flipped } = referenceRandomised(cells, { trials: 200, share: random.share });
      for (const [p, trials] of [
        [found.permutationP, permuted],
        [found.flipP, flipped],
      ] as const) {
        const own = trialInterval(trials.filter((trial) => trial > statistic - 1e-9).length, trials.length);
        const its = trialInterval(Math.round((p ?? 0) * 200) - 1, 199);
        expect(its.low).toBeLessThanOrEqual(own.high);
        expect(own.low).toBeLessThanOrEqual(its.high);
      }
    }
  });
});

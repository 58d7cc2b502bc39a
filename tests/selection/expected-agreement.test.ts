import { describe, expect, it } from "vitest";
import { sameSideByChance, sameSideWords } from "@/lib/selection/expected-agreement";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("pairs together by chance", () => {
  it("pairs together by chance follow from how many of the holders stand on each side", () => {
    // a and b agree, c disagrees: one of three pairs is together, and (2·1 + 1·0) / (3·2) = ⅓ of the pairs by chance.
    const { pairs, together, byChance } = sameSideByChance(matrixOf("2", "1", "-1"), { minimumShared: 1 });
    expect([pairs, together]).toEqual([3, 1]);
    expect(byChance).toBeCloseTo(1, 12);
  });

  it("pairs together by chance are as many as observed where nobody disputes anything", () => {
    expect(sameSideByChance(matrixOf("2 1", "1 1", "1 2"), { minimumShared: 2 })).toEqual({
      pairs: 3,
      together: 3,
      byChance: 3,
    });
  });

  it("pairs together by chance are fewer than observed where two sides face each other", () => {
    // On each of two propositions two agree and two disagree: (2 + 2) / 12 = ⅓ each, 6 · ⅓ · ⅓ = ⅔ of the six pairs;
    // two are together.
    const sidesByProposition = sameSideByChance(matrixOf("2 -1", "1 -1", "-1 1", "-2 2"), { minimumShared: 2 });
    expect(sidesByProposition.together).toBe(2);
    expect(sidesByProposition.byChance).toBeCloseTo(2 / 3, 12);
  });

  it("pairs together by chance leave out pairs below the minimum and take neutrals for a side of their own", () => {
    expect(sameSideByChance(matrixOf("0 1", "0 .", "1 1"), { minimumShared: 2 })).toMatchObject({
      pairs: 1,
      together: 0,
    });
    expect(sameSideByChance(matrixOf("0 1", "0 2"), { minimumShared: 2 })).toMatchObject({ pairs: 1, together: 1 });
    expect(sameSideWords(sameSideByChance(matrixOf("1", "1"), { minimumShared: 2 }))).toBeNull();
  });

  it("pairs together by chance explain those of the built-in dossier: 15 of 37 pairs, and 14.9 by chance", () => {
    const { selection } = selected(builtInDossier());
    const found = sameSideByChance(selectionMatrix(selection), { minimumShared: 2 });
    expect([found.pairs, found.together]).toEqual([37, 15]);
    expect(sameSideWords(found)).toMatch(
      /^15 of 37 pairs are on the same side on all they share; by chance.* about 15 would be/,
    );
  });
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { vanDerEijkAgreement } from "@/lib/analysis/propositions/van-der-eijk-agreement";

describe("van der Eijk's agreement", () => {
  // Values published by van der Eijk 2001: the worked example of p. 331 with the layers it is made of, and two Dutch
  // parties.
  test.each([
    ["the worked example", [30, 40, 210, 130, 530, 50, 10], 0.611],
    ["its second layer", [20, 20, 20, 20, 20, 20, 0], 0.167],
    ["its third layer", [0, 10, 10, 10, 10, 10, 0], 0.333],
    ["its fourth layer", [0, 0, 10, 10, 10, 10, 0], 0.5],
    ["its fifth layer", [0, 0, 80, 80, 80, 0, 0], 0.667],
    ["its sixth layer, two peaks", [0, 0, 80, 0, 80, 0, 0], 0.467],
    ["places given to the PvdA", [2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6], 0.61],
    ["places given to D66", [1.6, 2.6, 8.2, 21, 29.3, 27, 10.3], 0.48],
  ])("van der Eijk's agreement gives the published value for %s", (_, frequencies, published) => {
    const decimals = String(published).split(".")[1]?.length ?? 0;
    expect(vanDerEijkAgreement(frequencies)).toBeCloseTo(published, decimals);
  });

  it("van der Eijk's agreement is 1 at one point, 0 when spread evenly, −1 when half stand at either end", () => {
    expect(vanDerEijkAgreement([0, 0, 0, 7, 0])).toBe(1);
    expect(vanDerEijkAgreement([4, 4, 4, 4, 4])).toBeCloseTo(0, 12);
    expect(vanDerEijkAgreement([5, 0, 0, 0, 5])).toBeCloseTo(-1, 12);
  });

  it("van der Eijk's agreement follows the layers by hand for five points", () => {
    // (1, 0, 0, 1, 2): layer of height 1 fills points 1, 4, 5 with 3 of 4 answers, the next fills point 5 with 1 of 4
    // (agreement 1). 1 0 0 1 1: one-peak triples 011: (2,4,5), (3,4,5) = 2, and 110: none. Two-peak triples 101:
    // (1,2,4), (1,2,5), (1,3,4), (1,3,5) = 4. Unimodality (3·2 − 4·4) / (3·6) = −10/18; times 1 − 2/4 = −5/18. In all
    // 3/4 · (−5/18) + 1/4 = 1/24.
    expect(vanDerEijkAgreement([1, 0, 0, 1, 2])).toBeCloseTo(1 / 24, 12);
  });

  it("van der Eijk's agreement is not defined when nobody answered, and refuses a scale of two points", () => {
    expect(vanDerEijkAgreement([0, 0, 0, 0, 0])).toBeNull();
    expect(() => vanDerEijkAgreement([1, 1])).toThrow("at least three points");
  });

  it("van der Eijk's agreement stays within −1 and 1, and reads the scale the same from either end and at any number of people", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 3, maxLength: 7 }), (frequencies) => {
        const agreement = vanDerEijkAgreement(frequencies);
        if (agreement === null) {
          expect(frequencies.every((frequency) => frequency === 0)).toBe(true);
          return;
        }
        expect(agreement).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(agreement).toBeLessThanOrEqual(1);
        expect(vanDerEijkAgreement(frequencies.toReversed())).toBeCloseTo(agreement, 12);
        expect(vanDerEijkAgreement(frequencies.map((frequency) => 3 * frequency))).toBeCloseTo(agreement, 12);
      }),
    );
  });
});

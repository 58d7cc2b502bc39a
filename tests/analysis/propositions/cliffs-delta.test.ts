import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cliffsDelta } from "@/lib/analysis/propositions/cliffs-delta";

const values = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 30 });

describe("Cliff's delta", () => {
  it("Cliff's delta counts pairs above less pairs below", () => {
    // Pairs of (2, 2, 1) with (1, −2): 2>1, 2>−2 twice, 1=1, 1>−2: five above, none below, of six.
    expect(cliffsDelta({ of: [2, 2, 1], than: [1, -2] })).toBeCloseTo(5 / 6, 12);
    expect(cliffsDelta({ of: [2, 2], than: [-2] })).toBe(1);
    expect(cliffsDelta({ of: [], than: [1] })).toBeNull();
  });

  it("Cliff's delta is what counting every pair gives, and turns its sign with the sets", () => {
    fc.assert(
      fc.property(values, values, (of, than) => {
        const counted = of.flatMap((a) => than.map((b) => Math.sign(a - b))).reduce((sum, one) => sum + one, 0);
        expect(cliffsDelta({ of, than })).toBeCloseTo(counted / (of.length * than.length), 12);
        expect(cliffsDelta({ of: than, than: of })).toBeCloseTo(-counted / (of.length * than.length), 12);
      }),
    );
  });
});

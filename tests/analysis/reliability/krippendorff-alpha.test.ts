import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { krippendorffAlpha } from "@/lib/analysis/reliability/krippendorff-alpha";

/**
 * Krippendorff's example of four observers and twelve units, by unit; published: nominal .743, ordinal .815, interval
 * .849, ratio .797.
 */
const FOUR_OBSERVERS = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
];

/** Made up: five coders on the stance scale, with gaps. */
const FIVE_CODERS = [
  [-2, -2, -1, -2, null],
  [-1, -1, -1, null, 0],
  [2, 2, 1, 2, 2],
  [0, 1, 0, null, null],
  [1, 1, 1, 1, 1],
  [-2, -1, null, -2, -2],
  [2, null, null, 2, 1],
  [0, 0, -1, 0, 1],
  [null, null, 2, 2, null],
  [1, 2, 1, null, 1],
  [-1, 0, null, null, null],
  [null, -2, -2, -1, null],
  [2, 2, 2, 2, 1],
  [-1, -1, -2, -1, null],
  [0, null, 0, 1, 0],
];

describe("Krippendorff's alpha", () => {
  // From R 4.2.2 with irr 0.84.1, the units as columns of a matrix m with NA for null: kripp.alpha(m, "ordinal")$value
  test.each([
    ["nominal", FOUR_OBSERVERS, 0.743421052632],
    ["ordinal", FOUR_OBSERVERS, 0.815387503755],
    ["interval", FOUR_OBSERVERS, 0.849107142857],
    ["ratio", FOUR_OBSERVERS, 0.797402774712],
    ["nominal", FIVE_CODERS, 0.403563129357],
    ["ordinal", FIVE_CODERS, 0.869940665018],
    ["interval", FIVE_CODERS, 0.871518987342],
  ] as const)("Krippendorff's alpha equals R's irr at level %s", (level, units, value) => {
    expect(krippendorffAlpha(units, { level })).toBeCloseTo(value, 9);
  });

  test.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
    ["ratio", 0.797],
  ] as const)("Krippendorff's alpha reproduces the published value at level %s", (level, published) => {
    expect(krippendorffAlpha(FOUR_OBSERVERS, { level })).toBeCloseTo(published, 3);
  });

  it("Krippendorff's alpha follows by hand for two coders and four units", () => {
    // Five codings of 1, three of 2. Of 8 ordered pairs 2 differ; expected 2 · 5 · 3 of 8 · 7. 1 − (2/8) / (30/56) =
    // 8/15
    const units = [
      [1, 1],
      [1, 1],
      [2, 2],
      [1, 2],
    ];
    expect(krippendorffAlpha(units, { level: "nominal" })).toBeCloseTo(8 / 15, 12);
  });

  it("Krippendorff's alpha is 1 for coders who always agree on things that vary, and falls below 0 for coders who never do", () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        { level: "ordinal" },
      ),
    ).toBe(1);
    // One unit (1, 2): observed 2/2, expected 2·1·1 of 2·1, so 1 − 1 = 0; two such units: 1 − (4/4) / (8/12) = −0.5
    expect(krippendorffAlpha([[1, 2]], { level: "nominal" })).toBe(0);
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [1, 2],
        ],
        { level: "nominal" },
      ),
    ).toBe(-0.5);
  });

  it("Krippendorff's alpha is undefined, not 0 or 1, when nothing varies or nothing can be paired", () => {
    for (const units of [
      [],
      [[]],
      [[1, null]],
      [[1], [2], [3]],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, null],
        [null, 2],
      ],
      [
        [2, 2],
        [1, null],
      ],
    ]) {
      expect(krippendorffAlpha(units, { level: "ordinal" })).toBeNull();
    }
  });

  it("Krippendorff's alpha refuses what is not a number, and negative values where proportions are taken", () => {
    expect(() => krippendorffAlpha([[1, Number.NaN]], { level: "nominal" })).toThrow("finite numbers");
    expect(() => krippendorffAlpha([[-1, 1]], { level: "ratio" })).toThrow("0 or more");
  });

  it("Krippendorff's alpha takes any numbers, not only small whole ones", () => {
    const scaled = FOUR_OBSERVERS.map((unit) => unit.map((value) => (value === null ? null : value * 1000.5)));
    for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
      const original = krippendorffAlpha(FOUR_OBSERVERS, { level }) ?? Number.NaN;
      expect(krippendorffAlpha(scaled, { level })).toBeCloseTo(original, 9);
    }
  });

  it("Krippendorff's alpha does not depend on the order of units or coders, to the last digit, nor on units that only one coded", () => {
    const unit = fc.array(fc.option(fc.integer({ min: -2, max: 2 })), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const level = "ordinal";
        const alpha = krippendorffAlpha(units, { level });
        expect(krippendorffAlpha(units.toReversed(), { level })).toBe(alpha);
        expect(
          krippendorffAlpha(
            units.map((values) => values.toReversed()),
            { level },
          ),
        ).toBe(alpha);
        const usable = units.filter((values) => values.filter((value) => value !== null).length !== 1);
        expect(krippendorffAlpha(usable, { level })).toBe(alpha);
      }),
    );
  });

  it("Krippendorff's alpha equals a sum over all pairs of codings", () => {
    const unit = fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 10 }), (units) => {
        const alpha = krippendorffAlpha(units, { level: "interval" });
        const plain = plainIntervalAlpha(units);
        if (plain === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(plain, 9);
      }),
    );
  });
});

/** The definition, coding by coding: mean squared difference within units over that between any two codings. */
function plainIntervalAlpha(units: readonly (readonly (number | null)[])[]): number | null {
  const pairable = units.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length >= 2);
  const all = pairable.flat();
  const squares = (values: readonly number[]) =>
    values.flatMap((a) => values.map((b) => (a - b) ** 2)).reduce((x, y) => x + y, 0);
  const within = pairable.reduce((sum, unit) => sum + squares(unit) / (unit.length - 1), 0) / all.length;
  const between = squares(all) / (all.length * (all.length - 1));
  return all.length === 0 || between === 0 ? null : 1 - within / between;
}

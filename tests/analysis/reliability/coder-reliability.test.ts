import { describe, expect, it } from "vitest";
import { coderReliability } from "@/lib/analysis/reliability/coder-reliability";

const options = { seed: 1, draws: 200 };

describe("coder reliability", () => {
  it("coder reliability reports alpha, its interval and what it rests on", () => {
    const units = [
      [1, 1],
      [2, 2],
      [-1, -1],
      [-2, -2],
      [0, 0],
      [1, 1],
      [2, 2],
      [1, null],
    ];
    expect(coderReliability(units, options)).toEqual({
      alphaOrdinal: 1,
      alphaNominal: 1,
      low: 1,
      high: 1,
      percent: 1,
      units: 7,
      sameUnits: 7,
      mostCoders: 2,
      // Fourteen codes; +1 and +2 twice two each, the others two.
      codes: 14,
      mostFrequent: 4,
      draws: 200,
      undefinedDraws: 0,
      band: "rely",
    });
  });

  it("coder reliability is undefined where nothing varies, though the coders always agree", () => {
    expect(
      coderReliability(
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        options,
      ),
    ).toMatchObject({
      alphaOrdinal: null,
      alphaNominal: null,
      low: null,
      high: null,
      percent: 1,
      units: 3,
      band: "undefined",
    });
  });

  it("coder reliability is undefined for one coder, and for nothing at all", () => {
    for (const units of [
      [],
      [[1], [2]],
      [
        [1, null],
        [null, 2],
      ],
    ]) {
      expect(coderReliability(units, options)).toMatchObject({
        alphaOrdinal: null,
        percent: null,
        units: 0,
        band: "undefined",
      });
    }
  });

  it("coder reliability averages agreement over pairs of coders within a unit", () => {
    // (1, 1, 2): one of three pairs agrees; (0, 0): one of one. Mean of 1/3 and 1.
    expect(
      coderReliability(
        [
          [1, 1, 2],
          [0, 0, null],
        ],
        options,
      ).percent,
    ).toBeCloseTo(2 / 3, 12);
  });

  it("coder reliability puts the bands at .800 and .667", () => {
    // Two values, a units (1, 1), a units (2, 2), d units (1, 2): n = 4a + 2d codings, half of each value.
    // Nominal = ordinal alpha = 1 − (n − 1) · 2d / (2 · (n/2)²) …
    const bandWith = (agreed: number, differing: number) => {
      const repeat = (times: number, unit: number[]) => Array.from({ length: times }, () => unit);
      const units = [...repeat(agreed, [1, 1]), ...repeat(agreed, [2, 2]), ...repeat(differing, [1, 2])];
      const { alphaOrdinal, band } = coderReliability(units, options);
      return { alpha: alphaOrdinal?.toFixed(3), band };
    };
    // … a = 45, d = 9: n = 198, 1 − 197 · 18 / (2 · 99²) = .819; d = 12: n = 204, 1 − 203 · 24 / 20808 = .766
    expect(bandWith(45, 9)).toEqual({ alpha: "0.819", band: "rely" });
    expect(bandWith(45, 12)).toEqual({ alpha: "0.766", band: "tentative" });
    // d = 20: n = 220, 1 − 219 · 40 / 24200 = .638
    expect(bandWith(45, 20)).toEqual({ alpha: "0.638", band: "do-not-rely" });
  });
});

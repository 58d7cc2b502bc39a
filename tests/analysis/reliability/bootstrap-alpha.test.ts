import { describe, expect, it } from "vitest";
import { bootstrapAlpha } from "@/lib/analysis/reliability/bootstrap-alpha";
import { krippendorffAlpha } from "@/lib/analysis/reliability/krippendorff-alpha";
import { tallyUnits } from "@/lib/analysis/reliability/tally-units";
import { seededRandom } from "@/lib/analysis/seeded-random";

const options = { level: "ordinal", draws: 400, seed: 7 } as const;
const UNITS = [
  [1, 1],
  [2, 2],
  [1, 2],
  [0, 0],
  [-1, 0],
  [2, 1],
  [-2, -2],
  [1, 1],
];

describe("the interval of alpha", () => {
  it("the interval of alpha lies on both sides of alpha and is the same for the same seed", () => {
    const interval = bootstrapAlpha(tallyUnits(UNITS), options);
    const alpha = krippendorffAlpha(UNITS, options) ?? Number.NaN;
    expect(interval.low).toBeLessThan(alpha);
    expect(interval.high).toBeGreaterThan(alpha);
    expect(bootstrapAlpha(tallyUnits(UNITS), options)).toEqual(interval);
    expect(bootstrapAlpha(tallyUnits(UNITS), { ...options, seed: 8 })).not.toEqual(interval);
  });

  it("the interval of alpha does not depend on the order of units", () => {
    expect(bootstrapAlpha(tallyUnits(UNITS.toReversed()), options)).toEqual(bootstrapAlpha(tallyUnits(UNITS), options));
  });

  it("the interval of alpha is the percentiles of alpha over the drawn units themselves", () => {
    // Kinds are in ascending order of their counts at −2 … 2; for two coders that is this order of the units.
    const sorted = [
      [2, 2],
      [2, 1],
      [1, 1],
      [1, 1],
      [1, 2],
      [0, 0],
      [-1, 0],
      [-2, -2],
    ]
      .map((unit) => ({
        unit,
        counts: [-2, -1, 0, 1, 2].map((value) => unit.filter((given) => given === value).length),
      }))
      .sort((a, b) => a.counts.join("").localeCompare(b.counts.join("")))
      .map(({ unit }) => unit);
    const alphas: number[] = [];
    for (let replicate = 0; replicate < options.draws; replicate++) {
      const random = seededRandom({ seed: options.seed, stage: "reliability", replicate });
      const drawn = sorted.map(() => sorted[random.below(sorted.length)] ?? []);
      const alpha = krippendorffAlpha(drawn, options);
      if (alpha !== null) alphas.push(alpha);
    }
    alphas.sort((a, b) => a - b);
    const interval = bootstrapAlpha(tallyUnits(UNITS), options);
    expect(interval.undefinedDraws).toBe(options.draws - alphas.length);
    expect(interval.low).toBe(alphas[Math.ceil(0.025 * alphas.length) - 1]);
    expect(interval.high).toBe(alphas[Math.ceil(0.975 * alphas.length) - 1]);
  });

  it("the interval of alpha narrows as the same picture rests on more units", () => {
    const width = (units: number[][]) => {
      const { low, high } = bootstrapAlpha(tallyUnits(units), options);
      return (high ?? 9) - (low ?? -9);
    };
    expect(width(Array.from({ length: 20 }, () => UNITS).flat())).toBeLessThan(width(UNITS) / 2);
  });

  it("the interval of alpha is withheld when many draws have nothing that varies", () => {
    // One unit of 30 differs: it is missing from (29/30)^30 = 36 % of the draws, in which alpha is not defined.
    const lopsided = [...Array.from({ length: 29 }, () => [1, 1]), [2, 2]];
    const interval = bootstrapAlpha(tallyUnits(lopsided), options);
    expect(interval).toMatchObject({ low: null, high: null });
    expect(interval.undefinedDraws / interval.draws).toBeCloseTo(0.36, 1);
  });

  it("the interval of alpha does not exist below two units", () => {
    expect(bootstrapAlpha(tallyUnits([]), options)).toMatchObject({ low: null, high: null });
    expect(
      bootstrapAlpha(
        tallyUnits([
          [1, 2],
          [1, null],
        ]),
        options,
      ),
    ).toMatchObject({ low: null, high: null });
  });
});

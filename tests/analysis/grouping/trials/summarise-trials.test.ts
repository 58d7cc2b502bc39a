import { describe, expect, it } from "vitest";
import { mayHaveGroups, summariseTrials } from "@/lib/analysis/grouping/trials/summarise-trials";

/** Gains 0.001, 0.002 … of so many shuffles. */
const shuffles = (count: number) => Float64Array.from({ length: count }, (_, at) => (at + 1) / 1000);
/** Planted groups of which so many gain more than any shuffle. */
const planted = (noticed: number, of: number) => Float64Array.from({ length: of }, (_, at) => (at < noticed ? 9 : 0));
const edges = (gain: number, chance: Float64Array, power: Float64Array) =>
  summariseTrials(gain, { chance, power }).edges.map(({ of, limit }) => `${of} ${limit}`);

describe("trials", () => {
  it("trials give p with the data themselves counted in, the ⌈.95 R⌉-th smallest gain, and the share above it", () => {
    // 10 of 199 shuffles gain 0.190 or more; ⌈189.05⌉ = 190.
    const { p, criticalGain, power } = summariseTrials(0.19, { chance: shuffles(199), power: planted(85, 100) });
    expect(p).toBe(11 / 200);
    expect(criticalGain).toBe(0.19);
    expect(power).toBe(0.85);
  });

  it("trials leave p on the edge of .01 after 199 shuffles of which none does as well, unless the gain is far beyond them", () => {
    // Median 0.1, largest 0.199: far is more than 2 × 0.199 − 0.1 = 0.298.
    expect(edges(0.29, shuffles(199), planted(100, 100))).toEqual(["p 0.01"]);
    expect(edges(0.299, shuffles(199), planted(100, 100))).toEqual([]);
  });

  it("trials settle p after 599, of which none does as well: the interval ends at 1 − .005^(1/599) = .0088", () => {
    expect(edges(0.6, shuffles(599), planted(400, 400))).toEqual([]);
  });

  it("trials leave p on the edge of .05 where 10 of 199 do as well", () => {
    expect(edges(0.19, shuffles(199), planted(100, 100))).toEqual(["p 0.05"]);
  });

  it("trials leave power on the edge of a limit inside its interval, with value, ends and limit", () => {
    const { edges: found } = summariseTrials(5, { chance: shuffles(599), power: planted(136, 400) });
    // SciPy 1.10.1: beta.ppf(.005, 136, 265) and beta.ppf(.995, 137, 264).
    expect(found).toEqual([
      {
        of: "power",
        value: 0.34,
        low: expect.closeTo(0.2799730552, 9),
        high: expect.closeTo(0.4039159692, 9),
        limit: 0.3,
      },
    ]);
  });

  it("trials widen the interval of power by the error of the critical gain", () => {
    // All planted groups gain exactly the 195th shuffle of 199: above the 190th − 8, but not above the 190th + 8.
    const { power, edges: found } = summariseTrials(5, {
      chance: shuffles(199),
      power: new Float64Array(100).fill(0.195),
    });
    expect(power).toBe(1);
    expect(found.map(({ limit, low, high }) => [limit, low, high])).toEqual([
      [0.3, 0, 1],
      [0.8, 0, 1],
    ]);
  });

  it("trials rule groups out by p above .05 or power below .3, and only by these", () => {
    expect(mayHaveGroups({ p: 0.05, power: 0.3 })).toBe(true);
    expect(mayHaveGroups({ p: 0.051, power: 1 })).toBe(false);
    expect(mayHaveGroups({ p: 0.001, power: 0.29 })).toBe(false);
  });
});

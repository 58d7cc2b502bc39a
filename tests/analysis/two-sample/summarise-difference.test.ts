import { describe, expect, it } from "vitest";
import { type DifferenceTrials, summariseDifference } from "@/lib/analysis/two-sample/summarise-difference";
import type { PlantedStatistics } from "@/lib/analysis/two-sample/trials/planted-differences";
import type { RandomisedStatistics } from "@/lib/analysis/two-sample/trials/randomisations";

/** Trials 1, 2, … count, as the statistic of each randomised table. */
function upTo(count: number): RandomisedStatistics {
  const statistic = Float64Array.from({ length: count }, (_, at) => at + 1);
  return { statistic, withoutHabit: statistic, largest: statistic };
}

/** Planted tables of which `noticed` lie above everything their randomisations reach, and the others below. */
function planted(count: number, noticed: number): PlantedStatistics {
  const trials = Float64Array.from({ length: 10 * count }, (_, at) => at);
  return {
    planted: Float64Array.from({ length: count }, (_, at) => (at < noticed ? 10 * count : -1)),
    permuted: trials,
    flipped: trials.map((value) => value / 2),
  };
}

const NONE = planted(0, 0);

function trials(given: Partial<DifferenceTrials> = {}): DifferenceTrials {
  return { chance: { permuted: upTo(199), flipped: upTo(99) }, sharp: planted(100, 60), mild: NONE, ...given };
}

describe("the summary of a comparison", () => {
  it("the summary of a comparison takes the larger p of the two randomisations", () => {
    // 190 … 199 of 199 are as large as 190: (1 + 10) / 200 = 0.055; of 99 none is: 1 / 100.
    const found = summariseDifference(190, { trials: trials(), pairs: 1 });
    expect(found.permutationP).toBeCloseTo(0.055, 12);
    expect(found.flipP).toBeCloseTo(0.01, 12);
    expect(found.p).toBeCloseTo(0.055, 12);
    // With more flips than permutations beyond it, the other way round.
    expect(
      summariseDifference(98, { trials: trials({ chance: { permuted: upTo(97), flipped: upTo(99) } }), pairs: 1 }).p,
    ).toBeCloseTo(0.03, 12);
  });

  it("the summary of a comparison puts p on an edge unless the statistic is far beyond both randomisations", () => {
    // Far: more than twice the largest less the median, 2 · 199 − 100 = 298.
    const edgeOf = (statistic: number) =>
      summariseDifference(statistic, { trials: trials(), pairs: 1 })
        .edges.filter(({ of }) => of === "p")
        .map(({ limit }) => limit);
    expect(edgeOf(299)).toEqual([]);
    // 0 of 199 and 0 of 99: the larger high end is 1 − 0.005^(1/99) = 0.052, so that 0.01 and 0.05 lie inside.
    expect(edgeOf(200)).toEqual([0.01, 0.05]);
  });

  it("the summary of a comparison looks for edges of every factor that p may be multiplied by", () => {
    // 192 … 199 of 199 are as large: p = 9/200 = .045. Of 8 in 199 the 99 % interval is 0.013 … 0.090.
    const edgesOf = (pairs: number) =>
      summariseDifference(192, { trials: trials({ chance: { permuted: upTo(199), flipped: upTo(199) } }), pairs })
        .edges.filter(({ of }) => of === "p")
        .map(({ limit }) => limit);
    expect(edgesOf(1)).toEqual([0.05]);
    expect(edgesOf(3)).toEqual([0.05, 0.05 / 2, 0.05 / 3]);
  });

  it("the summary of a comparison says how many planted differences exceed the larger critical value", () => {
    const found = summariseDifference(1_000, { trials: trials(), pairs: 1 });
    expect(found.power).toBeCloseTo(0.6, 12);
    expect(found.edges).toEqual([]);
    // 32 of 100 are within 0.21 … 0.45: the limit of 0.3 lies inside.
    const close = summariseDifference(1_000, { trials: trials({ sharp: planted(100, 32) }), pairs: 1 });
    expect(close.edges).toMatchObject([{ of: "power", limit: 0.3, value: 0.32 }]);
  });

  it("the summary of a comparison asks for mild differences only where p is above 0.05", () => {
    const mild = planted(100, 78);
    expect(summariseDifference(1_000, { trials: trials({ mild }), pairs: 1 }).mildPower).toBeNull();
    const likely = summariseDifference(0, { trials: trials({ mild }), pairs: 1 });
    expect(likely.mildPower).toBeCloseTo(0.78, 12);
    // 78 of 100 are within 0.65 … 0.88: on the edge of 0.8.
    expect(likely.edges).toMatchObject([{ of: "power", limit: 0.8 }]);
  });
});

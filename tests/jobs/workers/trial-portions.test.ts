import { describe, expect, it } from "vitest";
import { countReplicates, joinTrials, rangeOfPortion } from "@/lib/jobs/workers/trial-portions";

const range = {
  from: { chance: 199, power: 100, stability: 0 },
  to: { chance: 599, power: 400, stability: 7 },
};

describe("the portions of trials", () => {
  it("the portions of trials follow each other without a gap and end where the range does, whatever their number", () => {
    for (const of of [1, 2, 3, 7, 64]) {
      const portions = Array.from({ length: of }, (_, index) => rangeOfPortion(range, { index, of }));
      expect(portions[0]?.from).toEqual(range.from);
      expect(portions.at(-1)?.to).toEqual(range.to);
      for (const [at, portion] of portions.slice(1).entries()) expect(portion.from).toEqual(portions[at]?.to);
    }
  });

  it("the portions of trials are of about the same size in every part", () => {
    // 400 shuffles, 300 planted and 7 resamples for two: 200, 150 and 4 or 3.
    expect(rangeOfPortion(range, { index: 0, of: 2 })).toEqual({
      from: range.from,
      to: { chance: 399, power: 250, stability: 4 },
    });
    expect(countReplicates(range)).toBe(400 + 300 + 7);
  });

  it("the portions of trials are joined in their order: gains and overlaps follow each other, counts add up", () => {
    const part = (gain: number, stayed: readonly number[]) => ({
      chance: Float64Array.from([gain]),
      power: Float64Array.from([gain, gain]),
      stability: {
        satIn: Int32Array.from([2, 1]),
        divisions: [{ overlaps: Float64Array.from([gain, 1]), stayed: Int32Array.from(stayed) }],
      },
    });
    expect(joinTrials([part(0.1, [1, 0]), part(0.2, [2, 1])])).toEqual({
      chance: Float64Array.from([0.1, 0.2]),
      power: Float64Array.from([0.1, 0.1, 0.2, 0.2]),
      stability: {
        satIn: Int32Array.from([4, 2]),
        divisions: [{ overlaps: Float64Array.from([0.1, 1, 0.2, 1]), stayed: Int32Array.from([3, 1]) }],
      },
    });
  });

  it("the portions of trials have no stability where none was looked for", () => {
    const none = { chance: new Float64Array(1), power: new Float64Array(1), stability: null };
    expect(joinTrials([none, none]).stability).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { dependabilityOf, staysAsMember } from "@/lib/analysis/grouping/dependability";

// Four people: the first two said the same, the last is in no group. Two groups, ten resamples.
const profileOf = Int32Array.from([0, 0, 1, 2]);
const satIn = Int32Array.from([8, 12, 10, 10]);
const division = {
  groups: 2,
  groupOf: Int32Array.from([0, 0, 1, -1]),
  gain: 0.5,
  gainOf: Float64Array.from([2, 2, 3, 5]),
};
const depend = (overlaps: readonly number[], stayed: readonly number[]) =>
  dependabilityOf(
    { profileOf, totalDifference: 10 },
    { division, satIn, found: { overlaps: Float64Array.from(overlaps), stayed: Int32Array.from(stayed) } },
  );

describe("the dependability of a division", () => {
  it("the dependability of a division is the mean overlap of each group over the resamples", () => {
    // Two resamples, one after the other, each with both groups: (0.9 + 0.7) / 2 and (0.5 + 0.7) / 2.
    const { jaccard } = depend([0.9, 0.5, 0.7, 0.7], [8, 8, 10, 0]);
    expect(jaccard[0]).toBeCloseTo(0.8, 12);
    expect(jaccard[1]).toBeCloseTo(0.6, 12);
  });

  it("the dependability of a division gives people who said the same one share of staying", () => {
    // Together they sat in 8 + 12 resamples and stayed in 6 + 10: 16 of 20, whichever of them it was.
    const { stayOf } = depend([0.9, 0.9], [6, 10, 7, 0]);
    expect([...stayOf]).toEqual([0.8, 0.8, 0.7, 0]);
  });

  it("the dependability of a division makes members of those who stay in 70 of 100, in groups found again to 0.6", () => {
    expect([...depend([0.6, 0.6], [6, 10, 7, 10]).isMember]).toEqual([1, 1, 1, 0]);
    // The second group is not found again, and the third person with it; 13 of 20 is too seldom for the first two.
    expect([...depend([0.6, 0.59], [6, 10, 7, 10]).isMember]).toEqual([1, 1, 0, 0]);
    expect([...depend([0.6, 0.6], [5, 8, 7, 10]).isMember]).toEqual([0, 0, 1, 0]);
  });

  it("the dependability of a division carries the part of the gain that is owed to members", () => {
    // 2 + 2 + 3 of 10 for three members, 3 for the third alone.
    expect(depend([0.9, 0.9], [8, 12, 10, 10])).toMatchObject({ members: 3, carried: 0.7 });
    expect(depend([0.9, 0.9], [0, 0, 10, 10])).toMatchObject({ members: 1, carried: 0.3 });
  });

  it("the dependability of a division counts exactly 70 of 100 as staying", () => {
    expect(staysAsMember(0.7)).toBe(true);
    expect(staysAsMember(0.699)).toBe(false);
  });
});

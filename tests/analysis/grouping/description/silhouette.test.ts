import { describe, expect, it } from "vitest";
import { silhouettes } from "@/lib/analysis/grouping/description/silhouette";
import { withDividedTable } from "@/tests/support/matrices/divided-table";

const silhouettesOf = (...lines: string[]) =>
  withDividedTable(lines, (table) => silhouettes(table, { minimumShared: 1 }));

describe("the silhouette", () => {
  it("the silhouette is how much nearer a profile is to its own group than to the nearest other, by the larger of the two", () => {
    // Values 2, 2, −2, −2: somebody at 2 differs from the three others by (0 + 4 + 4) / 3 = 8/3, and so does one at −2.
    // Own group: (0 + 2 · 8/3) / (1 other member + 2) = 16/9. The two of each value are one profile, whose duplicate
    // would go with it: (4 + 4 + 0 + 2 · 8/3) / (2 + 1 + 2) = 8/3. (8/3 − 16/9) / (8/3) = 1/3.
    const { ofProfile, mean } = silhouettesOf("0: 2", "0: 2", "1: -2", "1: -2");
    expect(ofProfile).toEqual([expect.closeTo(1 / 3, 9), expect.closeTo(1 / 3, 9)]);
    expect(mean).toBeCloseTo(1 / 3, 9);
  });

  it("the silhouette is negative for a profile that is nearer to another group", () => {
    const { ofProfile } = silhouettesOf("0: 2 2", "0: 2 1", "0: -2 -2", "1: -2 -1", "1: -1 -2");
    expect(ofProfile[2]).toBeLessThan(0);
    expect(ofProfile[0]).toBeGreaterThan(0);
  });

  it("the silhouette is 0 where no other group shares a proposition, and null for the unassigned, who do not count in the mean", () => {
    const { ofProfile, mean } = silhouettesOf("0: 2 .", "0: 1 .", "1: . 2", "1: . 1", ".: 0 0");
    expect(ofProfile).toEqual([0, 0, 0, 0, null]);
    expect(mean).toBe(0);
    expect(silhouettesOf("0: 2", ".: 1").mean).toBe(0);
  });
});

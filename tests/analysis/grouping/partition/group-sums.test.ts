import { describe, expect, it } from "vitest";
import { GROUP_STRIDE, sumAt } from "@/lib/analysis/grouping/partition/group-sums";
import { withDividedTable } from "@/tests/support/matrices/divided-table";

describe("the group sums", () => {
  it("the group sums count the members of each group with a value on each proposition, duplicates one by one", () => {
    const observed = withDividedTable(["0: 2 .", "0: 2 .", "0: 1 0", "1: . -1", ".: 2 2"], (table) => [
      ...table.observed.slice(0, 2),
      ...table.observed.slice(GROUP_STRIDE, GROUP_STRIDE + 2),
    ]);
    expect(observed).toEqual([3, 0, 1, 1]);
  });

  it("the group sums hold the summed difference from the members, plus twice the pooled difference", () => {
    // Values 2, 1 and −1 on one proposition. From 2 (level 4): (0 + 1 + 3) / 2 others = 2 pooled; from −1: (3 + 2 +
    // 0) / 2 = 2.5. Group 0 has 2 and 1: from 2 it is 0 + 1 + 2 · 2 = 5, from −1 it is 3 + 2 + 2 · 2.5 = 10. Group 1
    // has −1: 3 + 4 = 7 and 0 + 5 = 5.
    const sums = withDividedTable(["0: 2", "0: 1", "1: -1"], (table) =>
      [0, 1].flatMap((group) => [sumAt(table, 0, 4, group), sumAt(table, 0, 1, group)]),
    );
    for (const [at, sum] of [5, 10, 7, 5].entries()) expect(sums[at]).toBeCloseTo(sum, 9);
  });
});

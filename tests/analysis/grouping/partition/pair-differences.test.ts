import { describe, expect, it } from "vitest";
import { createPairTriangle, fillPairDifferences, triangle } from "@/lib/analysis/grouping/partition/pair-differences";
import { withDividedTable } from "@/tests/support/matrices/divided-table";

describe("the differences of pairs", () => {
  it("the differences of pairs are sums over the propositions that both have, with how many those are", () => {
    // Rows (2, 1, ·), (1, ·, 1) and (−2, −1, 0): a–b share the first, 1 apart; a–c two, 4 + 2; b–c two, 3 + 1.
    withDividedTable(["0: 2 1 .", "0: 1 . 1", "0: -2 -1 0"], ({ profiles }) => {
      const pairs = createPairTriangle(3);
      fillPairDifferences(pairs, { profiles, leaves: Int32Array.from([0, 1, 2]) });
      expect([...pairs.difference]).toEqual([1, 6, 4]);
      expect([...pairs.both]).toEqual([1, 2, 2]);
    });
  });

  it("the differences of pairs are right beyond the propositions of one machine word", () => {
    // 40 propositions of four bits: 0 against 1 on all of them.
    const [zeros, ones] = ["0 ".repeat(40), "1 ".repeat(40)];
    withDividedTable([`0: ${zeros}`, `0: ${ones}`], ({ profiles }) => {
      const pairs = createPairTriangle(2);
      fillPairDifferences(pairs, { profiles, leaves: Int32Array.from([0, 1]) });
      expect([...pairs.difference]).toEqual([40]);
      expect([...pairs.both]).toEqual([40]);
    });
  });

  it("the differences of pairs stand in a triangle, the row of a member after those of all earlier ones", () => {
    expect([1, 2, 3, 4].map(triangle)).toEqual([0, 1, 3, 6]);
  });
});

import { describe, expect, it } from "vitest";
import { distanceToGroups } from "@/lib/analysis/grouping/partition/distance-to-groups";
import { withDividedTable } from "@/tests/support/matrices/divided-table";

describe("the distance of a profile to a group", () => {
  it("the distance of a profile to a group is the mean difference from its members, with two average people added, without the profile itself", () => {
    // Values 2, 1, −1 on one proposition: the pooled difference of 2 from the others is (1 + 3) / 2 = 2.
    // Own group, without herself: (1 + 2 · 2) / (1 + 2) = 5/3. The other: (3 + 2 · 2) / (1 + 2) = 7/3.
    withDividedTable(["0: 2", "0: 1", "1: -1"], (table) => {
      distanceToGroups(table, 0, "stay", 1);
      expect(table.distance[0]).toBeCloseTo(5 / 3, 9);
      expect(table.distance[1]).toBeCloseTo(7 / 3, 9);
      expect(table.allowed).toBe(0b11);
    });
  });

  it("the distance of a profile to a group counts duplicates in whichever group the profile would go to, or in its own", () => {
    // Values 2, 2, −2: pooled difference of 2 is (0 + 4) / 2 = 2. Going together to the other group she meets −2 and
    // her duplicate: (4 + 0 + 2 · 2) / (2 + 2) = 2; leaving the duplicate behind, (4 + 2 · 2) / (1 + 2) = 8/3.
    withDividedTable(["0: 2", "0: 2", "1: -2"], (table) => {
      distanceToGroups(table, 0, "move", 1);
      expect(table.distance[1]).toBeCloseTo(2, 9);
      distanceToGroups(table, 0, "stay", 1);
      expect(table.distance[1]).toBeCloseTo(8 / 3, 9);
    });
  });

  it("the distance of a profile to a group is allowed to groups whose other members have values on enough of its propositions", () => {
    withDividedTable(["0: 2 2 .", "0: 1 . .", "1: -1 -1 .", "1: . . 2"], (table) => {
      distanceToGroups(table, 0, "stay", 1);
      expect(table.allowed).toBe(0b11);
      // With two propositions the own group, whose other member speaks on one, is out of reach.
      distanceToGroups(table, 0, "stay", 2);
      expect(table.allowed).toBe(0b10);
      distanceToGroups(table, 0, "stay", 3);
      expect(table.allowed).toBe(0);
    });
  });
});

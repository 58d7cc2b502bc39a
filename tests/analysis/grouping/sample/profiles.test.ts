import { describe, expect, it } from "vitest";
import { withDividedTable } from "@/tests/support/matrices/divided-table";

describe("profiles", () => {
  it("profiles are people with exactly the same row, by first appearance; who said nothing has none", () => {
    withDividedTable(["0: 2 .", "0: . -1", "0: 2 .", "0: . .", "0: 2 -1"], ({ profiles }) => {
      expect(profiles.count).toBe(3);
      expect([...profiles.profileOf]).toEqual([0, 1, 0, -1, 2]);
      expect([...profiles.weight.slice(0, 3)]).toEqual([2, 1, 1]);
    });
  });

  it("profiles list their cells one profile after the other, each with its slot of five levels a proposition", () => {
    withDividedTable(["0: 2 .", "0: . -1", "0: 1 -2"], ({ profiles }) => {
      expect([...profiles.firstCell.slice(0, 4)]).toEqual([0, 1, 2, 4]);
      expect([...profiles.propositionOf.slice(0, 4)]).toEqual([0, 1, 0, 1]);
      // Levels 0 … 4 for −2 … 2: 2 on the first is slot 4, −1 on the second 5 + 1, 1 on the first 3, −2 on the
      // second 5.
      expect([...profiles.slotOf.slice(0, 4)]).toEqual([4, 6, 3, 5]);
    });
  });

  it("profiles know how far everybody is from the others in all", () => {
    // Values 2, 2, −2: the two at 2 differ by (0 + 4) / 2 = 2 from the others, the one at −2 by (4 + 4) / 2 = 4.
    withDividedTable(["0: 2", "0: 2", "0: -2"], ({ profiles }) =>
      expect(profiles.totalPooledDifference).toBeCloseTo(2 + 2 + 4, 9),
    );
  });
});

import { describe, expect, it } from "vitest";
import { lean } from "@/lib/analysis/grouping/description/local-dependence";
import { withDividedTable } from "@/tests/support/matrices/divided-table";

const leanOf = (...lines: string[]) => withDividedTable(lines, lean);

describe("the local dependence", () => {
  it("the local dependence is 1 where whoever leans over on one proposition does so as much on the other", () => {
    // Both propositions are alike, so that a person's two leans are the same: 2 · l · l over (2 − 1) · (l² + l²) each.
    expect(leanOf("0: 2 2", "0: 1 1", "1: -2 -2", "1: -1 -1")).toBeCloseTo(1, 9);
  });

  it("the local dependence is −1 where whoever leans over on one proposition holds firm on the other by as much", () => {
    expect(leanOf("0: 2 1", "0: 1 2", "1: -2 -1", "1: -1 -2")).toBeCloseTo(-1, 9);
  });

  it("the local dependence is 0 where the four ways of leaning are equally frequent", () => {
    expect(leanOf("0: 2 2", "0: 1 1", "0: 2 1", "0: 1 2", "1: -2 -2", "1: -1 -1", "1: -2 -1", "1: -1 -2")).toBeCloseTo(
      0,
      9,
    );
  });

  it("the local dependence is 0 where members of each group do not differ", () => {
    expect(leanOf("0: 2 2", "0: 2 2", "1: -2 -2", "1: -2 -2")).toBe(0);
  });
});

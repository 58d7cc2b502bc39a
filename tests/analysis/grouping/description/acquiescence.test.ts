import { describe, expect, it } from "vitest";
import { shift } from "@/lib/analysis/grouping/description/acquiescence";
import { withDividedTable } from "@/tests/support/matrices/divided-table";

const NOTHING_TURNED = new Uint8Array(6);
const shiftOf = (lines: readonly string[], isTurned = NOTHING_TURNED) =>
  withDividedTable(lines, (table) => shift(table, isTurned));

/** A group of two whose means are 0 on six propositions. */
const NEUTRAL = ["0: 1 1 1 1 1 1", "0: -1 -1 -1 -1 -1 -1"];

describe("the acquiescence of groups", () => {
  it("the acquiescence of groups is 1 where one group agrees by as much more with everything", () => {
    // Differences of means 1 six times: (6)² / 6 = 6, over 6 · 1² = 6.
    expect(shiftOf([...NEUTRAL, "1: 2 2 2 2 2 2", "1: 0 0 0 0 0 0"])).toBeCloseTo(1, 12);
  });

  it("the acquiescence of groups is 0 where the differences of three propositions go one way and those of three the other", () => {
    expect(shiftOf([...NEUTRAL, "1: 2 2 2 -2 -2 -2", "1: 0 0 0 0 0 0"])).toBeCloseTo(0, 12);
  });

  it("the acquiescence of groups depends on which way round propositions are worded, and on nothing else of them", () => {
    // The last three turned round: all six differences have one sign again.
    const lines = [...NEUTRAL, "1: 2 2 2 -2 -2 -2", "1: 0 0 0 0 0 0"];
    expect(shiftOf(lines, Uint8Array.from([0, 0, 0, 1, 1, 1]))).toBeCloseTo(1, 12);
  });

  it("the acquiescence of groups lies between for uneven differences", () => {
    // Means 2, 1, 1, 1, 1, 0 against 0: (6)² / 6 = 6 over 4 + 1 + 1 + 1 + 1 = 8.
    expect(shiftOf([...NEUTRAL, "1: 2 1 1 1 1 0", "1: 2 1 1 1 1 0"])).toBeCloseTo(6 / 8, 12);
  });

  it("the acquiescence of groups is not defined on fewer than six propositions that two of either group have, nor where no means differ", () => {
    expect(shiftOf([...NEUTRAL, "1: 2 2 2 2 2 2", "1: 0 0 0 0 0 ."])).toBeNull();
    expect(shiftOf([...NEUTRAL, "1: 0 0 0 0 0 0", "1: 0 0 0 0 0 0"])).toBeNull();
  });
});

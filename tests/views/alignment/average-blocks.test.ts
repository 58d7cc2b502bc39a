import { describe, expect, it } from "vitest";
import { averageBlocks } from "@/lib/views/alignment/average-blocks";

describe("a matrix of too many rows", () => {
  it("a matrix of too many rows is averaged by group: same and opposite sides of all pairs together", () => {
    const pair = (sameSide: number, oppositeSides: number) => ({
      ...{ a: "", b: "", shared: 4, sameSide, oppositeSides, oneNeutral: 0, distance: 0, agreement: 1 },
    });
    const spans = [
      { key: "g1", title: "Group 1", group: null, from: 0, to: 2, leaning: 0 },
      { key: "g2", title: "Group 2", group: null, from: 2, to: 3, leaning: 0 },
    ];
    const { cells } = averageBlocks({
      count: 3,
      spans,
      pairAt: (row, column) => (row === column ? null : row + column === 1 ? pair(4, 0) : pair(1, 3)),
    });
    expect(cells.map((row) => row.map(({ level }) => level))).toEqual([
      [2, -1],
      [-1, null],
    ]);
    // Two pairs between the groups, 1 of 4 each.
    expect(cells[0]?.[1]?.words).toBe("Group 1 and Group 2: same side in 2 of 8 shared positions of 2 pairs");
    expect(cells[1]?.[1]?.words).toBe("Within Group 2: no pair can be compared");
  });

  it("a matrix of too many rows without groups is averaged over runs of neighbours", () => {
    const { rows } = averageBlocks({ count: 1000, spans: [], pairAt: () => null });
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(rows.length).toBeLessThanOrEqual(60);
  });
});

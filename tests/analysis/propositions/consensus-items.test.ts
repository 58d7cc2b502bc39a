import { describe, expect, it } from "vitest";
import { commonGround } from "@/lib/analysis/propositions/consensus-items";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

const GROUPS = [
  { id: "g1", members: ["a", "b", "c"] },
  { id: "g2", members: ["d", "e"] },
];

describe("common ground", () => {
  it("common ground is where every group's median is on the same side, most members on it first", () => {
    const matrix = matrixOf("2 1 -1 1", "1 0 -2 1", ". 1 -1 1", "1 0 -1 -1", "2 1 -1 -1");
    // p1 medians 1.5 and 1.5; p2 1 and 0.5, with two neutral; p3 −1 and −1; p4 1 and −1
    expect(
      commonGround({ matrix, groups: GROUPS }).map(({ propositionId, side, onSide, holders }) => [
        propositionId,
        side,
        onSide,
        holders,
      ]),
    ).toEqual([
      ["p3", "disagree", 5, 5],
      ["p1", "agree", 4, 4],
      ["p2", "agree", 3, 5],
    ]);
  });

  it("common ground shows the counts of each group, so that exceptions are seen", () => {
    const matrix = matrixOf("2", "1", "-1", "1", "2");
    expect(commonGround({ matrix, groups: GROUPS })[0]?.groups).toEqual([
      { groupId: "g1", holders: 3, agree: 2, neutral: 0, disagree: 1, median: 1 },
      { groupId: "g2", holders: 2, agree: 2, neutral: 0, disagree: 0, median: 1.5 },
    ]);
  });

  it("common ground needs two groups with two holders each, and a side", () => {
    expect(commonGround({ matrix: matrixOf("2", "1", "1", "1", "."), groups: GROUPS })).toEqual([]);
    expect(commonGround({ matrix: matrixOf("0", "0", "0", "1", "1"), groups: GROUPS })).toEqual([]);
    expect(commonGround({ matrix: matrixOf("1", "1", "1", "1", "1"), groups: GROUPS.slice(0, 1) })).toEqual([]);
    expect(commonGround({ matrix: matrixOf(), groups: [] })).toEqual([]);
  });

  it("common ground does not ask a group with one holder", () => {
    const groups = [...GROUPS, { id: "g3", members: ["f", "g"] }];
    const matrix = matrixOf("2", "1", "1", "1", "1", "-2", ".");
    expect(
      commonGround({ matrix, groups }).map(({ groups: speaking }) => speaking.map(({ groupId }) => groupId)),
    ).toEqual([["g1", "g2"]]);
  });
});

import { describe, expect, it } from "vitest";
import { setsApart } from "@/lib/analysis/propositions/distinguishing-items";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

const MATRIX = matrixOf(
  // p1: far apart; p2: one holder in the rest; p3: a little apart, two holders; p4: as much, three holders; p5: nobody
  // in the group
  "2 2 1 1 .",
  "1 2 1 1 .",
  "2 . . 1 .",
  "-1 -2 0 0 2",
  ". . 0 0 1",
  "-2 . . . 1",
);

describe("what sets groups apart", () => {
  const [first, second] = setsApart({
    matrix: MATRIX,
    groups: [
      { id: "g1", members: ["a", "b", "c"] },
      { id: "g2", members: ["d", "e"] },
    ],
  });

  it("what sets groups apart orders propositions by difference of medians, then by holders, undefined differences last", () => {
    expect(first?.contrasts.map(({ propositionId, difference }) => [propositionId, difference])).toEqual([
      ["p1", 3.5], // medians 2 and −1.5
      ["p4", 1], // three holders in the group
      ["p3", 1], // two
      ["p2", null], // one holder only in the rest
    ]);
  });

  it("what sets groups apart counts sides in the group and in everybody else, those without a group included", () => {
    expect(first?.contrasts[0]).toMatchObject({
      group: { holders: 3, agree: 3, neutral: 0, disagree: 0, median: 2 },
      rest: { holders: 2, agree: 0, neutral: 0, disagree: 2, median: -1.5 },
    });
    // The rest of g2 is a, b, c and f.
    expect(second?.contrasts.find(({ propositionId }) => propositionId === "p1")).toMatchObject({
      group: { holders: 1 },
      rest: { holders: 4, agree: 3, disagree: 1 },
      difference: null,
    });
  });

  it("what sets groups apart leaves out propositions that nobody in the group holds", () => {
    expect(first?.contrasts.map(({ propositionId }) => propositionId)).not.toContain("p5");
  });

  it("what sets groups apart has nothing to say without groups, people or propositions", () => {
    expect(setsApart({ matrix: MATRIX, groups: [] })).toEqual([]);
    expect(setsApart({ matrix: matrixOf(), groups: [{ id: "g", members: ["a"] }] })).toEqual([
      { groupId: "g", contrasts: [] },
    ]);
    expect(setsApart({ matrix: matrixOf("1"), groups: [{ id: "g", members: [] }] })).toEqual([
      { groupId: "g", contrasts: [] },
    ]);
  });

  it("what sets groups apart finds no difference for a group of everybody", () => {
    const [all] = setsApart({ matrix: MATRIX, groups: [{ id: "g", members: MATRIX.commentators }] });
    expect(all?.contrasts.every(({ difference }) => difference === null)).toBe(true);
  });
});

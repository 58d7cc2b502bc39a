import { describe, expect, it } from "vitest";
import { outcomeDifference } from "@/lib/analysis/sensitivity/outcome-difference";

const outcome = (verdict: string, ...groups: string[]) => ({
  verdict,
  groups: groups.map((members, index) => ({ id: `g${index + 1}`, members: [...members] })),
});
const difference = (before: ReturnType<typeof outcome>, after: ReturnType<typeof outcome>, present = "abcdefg") =>
  outcomeDifference({ before, after, present: [...present] });

describe("the difference between two outcomes", () => {
  it("the difference between two outcomes does not take renumbered groups for change", () => {
    expect(difference(outcome("clear", "abc", "de"), outcome("clear", "de", "abc"))).toEqual({
      verdictChanged: false,
      adjustedRand: 1,
      moved: [],
    });
  });

  it("the difference between two outcomes names who left, joined or changed groups", () => {
    // c leaves, f joins, and g changes sides. In both times placed: a b d e g. Together both times ab, de of 10 pairs;
    // before ab, de, dg, eg; after ab, ag, bg, de: (2 − 1.6) / (4 − 1.6) = 1/6
    expect(difference(outcome("clear", "abc", "deg"), outcome("tentative", "abg", "def"))).toEqual({
      verdictChanged: true,
      adjustedRand: expect.closeTo(1 / 6, 12),
      moved: ["c", "f", "g"],
    });
  });

  it("the difference between two outcomes counts a split group's smaller part as moved", () => {
    expect(difference(outcome("clear", "abcde"), outcome("clear", "abc", "de")).moved).toEqual(["d", "e"]);
  });

  it("the difference between two outcomes does not count people who take part only once", () => {
    expect(difference(outcome("clear", "abc"), outcome("clear", "ab"), "ab").moved).toEqual([]);
  });

  it("the difference between two outcomes has no index where there are no groups, and moves everybody when they vanish", () => {
    expect(difference(outcome("no-structure"), outcome("no-structure"))).toEqual({
      verdictChanged: false,
      adjustedRand: null,
      moved: [],
    });
    expect(difference(outcome("clear", "ab", "cd"), outcome("no-structure"))).toEqual({
      verdictChanged: true,
      adjustedRand: null,
      moved: ["a", "b", "c", "d"],
    });
  });
});

import { describe, expect, it } from "vitest";
import { groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import { groupingLines } from "@/scripts/tables/grouping-lines";
import { readStanceTable } from "@/scripts/tables/read-tables";

// Four of one mind, four of the opposite one, and one who spoke on one thing only: 8 × 6 + 1 = 49 of 54 cells, 9.3 %
// missing.
const PLANTED_GROUPS = [
  ...["a", "b", "c", "d"].map((name) => `${name},2,1,2,-2,1,-1`),
  ...["e", "f", "g", "h"].map((name) => `${name},-2,-1,-2,2,-1,1`),
  "i,2,,,,,",
];

function group(rows: readonly string[]) {
  const text = `voice,p1,p2,p3,p4,p5,p6\n${rows.join("\n")}\n`;
  const { matrix } = readStanceTable({ file: "camps.csv", bytes: new TextEncoder().encode(text) });
  if (!matrix) throw new Error("The table of this test must be readable.");
  const replicates = { chance: 99, power: 20, stability: 20 };
  return groupCommentators(matrix, { minimumShared: 2, seed: 1, replicates });
}

describe("what came of a table", () => {
  it("what came of a table says how much of it there was and compares the groups shown with the known ones", () => {
    const groupOf = new Map([..."abcde"].map((name) => [name, name === "e" ? "right" : "left"]));
    const lines = groupingLines(group(PLANTED_GROUPS), { propositions: 6, groupOf, withNames: true });
    expect(lines).toContain("voices: 9, usable: 8");
    expect(lines).toContain("propositions: 6, positions: 49, missing: 9.3 %");
    expect(lines.some((line) => line.startsWith("g1: 4 members, 0 leaning; known as "))).toBe(true);
    expect(lines).toContain("not placed: i");
    // Five of the eight members are known, and no two of them are together wrongly or apart wrongly.
    expect(lines).toContain("adjusted Rand index of 5 members with a known group: 1.00");
  });

  it("what came of a table is lines without groups where nothing can be told", () => {
    const grouping = group(["a,1,1,,,,", "b,1,2,,,,"]);
    const groupOf = new Map([["a", "left"]]);
    const lines = groupingLines(grouping, { propositions: 6, groupOf, withNames: true });
    expect(lines[0]).toMatch(/^verdict: too-little-data\./);
    expect(lines).toContain("groups found: none; gain by number of groups: none");
    expect(lines.at(-1)).toBe("adjusted Rand index: undefined, for fewer than two groups are shown");
  });
});

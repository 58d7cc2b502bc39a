import { describe, expect, it } from "vitest";
import { withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { initialPartitions } from "@/lib/analysis/grouping/partition/initial-partitions";
import { growTree } from "@/lib/analysis/grouping/partition/tree";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import { codedRowsOf } from "@/tests/support/matrices/coded-rows-of";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

function startsOf(...lines: readonly string[]) {
  const sample = codedRowsOf(matrixOf(...lines));
  return withWorkSpace(sample, ({ profiles, treeSpace }) => {
    fillProfiles(profiles, { rows: sample });
    const tree = growTree(treeSpace, { profiles, minimumShared: 2 });
    return initialPartitions(tree, profiles).map(({ groups, groupOf }) => ({ groups, groupOf: [...groupOf] }));
  });
}

describe("the initial partitions", () => {
  it("the initial partitions are the latest states of the tree with so many clusters of two or more", () => {
    // Two pairs are found first, then the last row joins the nearer one: still two clusters of two or more.
    const starts = startsOf("-2 -2 -2", "-2 -2 -1", "2 2 2", "2 2 1", "2 -1 0");
    expect(starts).toEqual([{ groups: 2, groupOf: [0, 0, 1, 1, 1] }]);
  });

  it("the initial partitions are the largest clusters where the tree ends with more, of equals the earlier, numbered by first profile", () => {
    // Three sets of people without comparable pairs between them: of three, two and two.
    const starts = startsOf(
      "2 2 . . . .",
      "2 1 . . . .",
      "1 2 . . . .",
      ". . 2 2 . .",
      ". . 2 1 . .",
      ". . . . 2 2",
      ". . . . 2 1",
    );
    expect(starts).toEqual([
      { groups: 2, groupOf: [0, 0, 0, 1, 1, -1, -1] },
      { groups: 3, groupOf: [0, 0, 0, 1, 1, 2, 2] },
    ]);
  });

  it("the initial partitions count people, not profiles: two who said the same are a cluster before any merge", () => {
    const starts = startsOf("-2 -2 . .", "-2 -2 . .", ". . 2 2", ". . 2 2");
    expect(starts).toEqual([{ groups: 2, groupOf: [0, 1] }]);
  });

  it("the initial partitions leave those outside the tree unassigned: of more than 1,000 the 200 who hold most are in it", () => {
    // Two groups of 100 hold six propositions, and 900 others three of them; no two rows are alike.
    const extremes = Array.from({ length: 200 }, (_, row) => [row < 100 ? "2 2" : "-2 -2", digits(row, 6)].join(" "));
    const thin = Array.from({ length: 900 }, (_, row) => [row % 2 === 0 ? "2 ." : "-2 .", digits(row, 6)].join(" "));
    const starts = startsOf(...thin, ...extremes);
    const two = starts.find(({ groups }) => groups === 2);
    expect(two?.groupOf.slice(0, 900).every((group) => group === -1)).toBe(true);
    expect(two?.groupOf.slice(900)).not.toContain(-1);
  });
});

/** A whole number as values −2 … 2, its digits to base five. */
function digits(whole: number, places: number): string {
  return Array.from({ length: places }, (_, place) => (Math.floor(whole / 5 ** place) % 5) - 2).join(" ");
}

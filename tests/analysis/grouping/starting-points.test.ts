import { describe, expect, it } from "vitest";
import { withWorkSpace } from "@/lib/analysis/grouping/partition";
import { fillProfiles } from "@/lib/analysis/grouping/profiles";
import { toSample } from "@/lib/analysis/grouping/sample";
import { startingPoints } from "@/lib/analysis/grouping/starting-points";
import { growTree } from "@/lib/analysis/grouping/tree";
import { matrixOf } from "../../support/matrix-of";

function startsOf(...lines: readonly string[]) {
  const matrix = matrixOf(...lines);
  const all = { rows: matrix.rows.map((_, row) => row), columns: matrix.propositions.map((_, column) => column) };
  const sample = toSample(matrix, { ...all, dropped: [] });
  return withWorkSpace(sample, ({ profiles, treeSpace }) => {
    fillProfiles(profiles, { rows: sample });
    const tree = growTree(treeSpace, { profiles, minimumShared: 2 });
    return startingPoints(tree, profiles).map(({ groups, groupOf }) => ({ groups, groupOf: [...groupOf] }));
  });
}

describe("the starting points", () => {
  it("are the latest states of the tree with so many clusters of two or more", () => {
    // Two pairs are found first, then the last row joins the nearer one: still two clusters of two or more.
    const starts = startsOf("-2 -2 -2", "-2 -2 -1", "2 2 2", "2 2 1", "2 -1 0");
    expect(starts).toEqual([{ groups: 2, groupOf: [0, 0, 1, 1, 1] }]);
  });

  it("are the largest clusters where the tree ends with more, of equals the earlier, numbered by first profile", () => {
    // Three sets of people without comparable pairs between them. In canonical order: the two on the last propositions
    // (0, 1), the two on the middle ones (2, 3), the three on the first ones (4, 5, 6).
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
      { groups: 2, groupOf: [0, 0, -1, -1, 1, 1, 1] },
      { groups: 3, groupOf: [0, 0, 1, 1, 2, 2, 2] },
    ]);
  });

  it("count people, not profiles: two who said the same are a cluster before any merge", () => {
    const starts = startsOf("-2 -2 . .", "-2 -2 . .", ". . 2 2", ". . 2 2");
    expect(starts).toEqual([{ groups: 2, groupOf: [0, 1] }]);
  });
});

import { agnes, type Cluster } from "ml-hclust";
import { describe, expect, it } from "vitest";
import { withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { growTree } from "@/lib/analysis/grouping/partition/tree";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import { seededRandom } from "@/lib/analysis/seeded-random";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { codedRowsOf } from "@/tests/support/matrices/coded-rows-of";
import { matrixOf, namedMatrix } from "@/tests/support/matrices/matrix-of";

function treeOf(matrix: StanceMatrix, minimumShared: number) {
  const sample = codedRowsOf(matrix);
  const { merges, into, from, height } = withWorkSpace(sample, ({ profiles, treeSpace }) => {
    fillProfiles(profiles, { rows: sample });
    return growTree(treeSpace, { profiles, minimumShared });
  });
  return {
    merges: Array.from({ length: merges }, (_, at) => ({ into: into[at], from: from[at], height: height[at] ?? 0 })),
  };
}

describe("the tree", () => {
  it("the tree is average linkage where nothing is missing: ml-hclust merges at the same heights", () => {
    // With 300 propositions and few people, means over pairs hardly ever coincide; the test says so itself.
    const propositions = 300;
    const random = seededRandom({ seed: 5, stage: "test", replicate: 0 });
    const rows = Array.from({ length: 16 }, () =>
      Array.from({ length: propositions }, (): StanceValue => STANCE_VALUES[random.below(5)] ?? 0),
    );
    const sumOf = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0);
    const distances = rows.map((a) => rows.map((b) => sumOf(a, b) / propositions));
    const apart = distances.flatMap((row, i) => row.slice(i + 1));
    expect(new Set(apart).size).toBeGreaterThan(apart.length * 0.5);

    const expected: number[] = [];
    const collect = (cluster: Cluster) => {
      if (cluster.size > 1) expected.push(cluster.height);
      cluster.children.forEach(collect);
    };
    collect(agnes(distances, { method: "average", isDistanceMatrix: true }));

    // Shrinking turns a mean difference d into (300 d + π) / 301: the order stays, and so does the tree.
    const mean = apart.reduce((sum, one) => sum + one, 0) / apart.length;
    const heights = treeOf(namedMatrix(rows), 2).merges.map(({ height }) => (height * 301 - mean) / 300);
    expect(heights).toHaveLength(15);
    for (const [at, height] of expected.sort((a, b) => a - b).entries()) expect(heights[at]).toBeCloseTo(height, 9);
  });

  it("the tree shrinks thin evidence: no difference on two propositions is less than none on four", () => {
    // Difference / shared propositions: a–b 0/4, c–d 0/2, a–c, a–d and b–c 4/2, b–d 4/3 (they agree on the last).
    // π = (0 + 0 + 2 + 2 + 2 + 4/3) / 6 = 11/9, so a–b is at π/5 and c–d at π/3.
    const { merges } = treeOf(matrixOf("1 1 1 1 .", "1 1 1 1 2", "-1 -1 . . .", "-1 -1 . . 2"), 2);
    expect(merges.map(({ height }) => height)).toEqual([
      expect.closeTo(11 / 45, 12),
      expect.closeTo(11 / 27, 12),
      // Three pairs at (4 + 11/9) / 3 and one at (4 + 11/9) / 4: 47/9 × (3/3 + 1/4) / 4.
      expect.closeTo(235 / 144, 12),
    ]);
  });

  it("the tree gives a tie to the pair that shares more, then to the earlier later one", () => {
    // Everybody differs from everybody by 4 on 4 propositions. In canonical order: 0 and 1 merge first; then that pair
    // is as near to 2 as 2 is to 3, on 8 shared propositions instead of 4.
    const { merges } = treeOf(matrixOf("2 0 0 0", "0 2 0 0", "0 0 2 0", "0 0 0 2"), 2);
    expect(merges.map(({ into, from }) => [into, from])).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
  });

  it("the tree gives a tie within one later cluster to the earlier one", () => {
    // The last row agrees with both others on two propositions, and those two share nothing.
    const { merges } = treeOf(matrixOf(". . 1 1", "1 1 . .", "1 1 1 1"), 2);
    expect(merges.map(({ into, from }) => [into, from])).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });

  it("the tree never merges clusters without a comparable pair", () => {
    const { merges } = treeOf(matrixOf("1 1 . .", "1 2 . .", ". 1 1 .", ". . 1 1", ". . 2 1"), 2);
    // Only the first two and the last two share two propositions.
    expect(merges).toHaveLength(2);
  });

  it("the tree counts differences and shared propositions of every pair, over the propositions that both have", () => {
    // Rows (2, 1, ·), (1, ·, 1) and (−2, −1, 0): a–b share the first, 1 apart; a–c two, 4 + 2; b–c two, 3 + 1. π is
    // (1/1 + 6/2 + 4/2) / 3 = 2, so a–b is at (1 + 2) / 2, and c at the mean of (6 + 2) / 3 and (4 + 2) / 3.
    const { merges } = treeOf(matrixOf("2 1 .", "1 . 1", "-2 -1 0"), 1);
    expect(merges.map(({ height }) => height)).toEqual([expect.closeTo(3 / 2, 12), expect.closeTo(7 / 3, 12)]);
  });

  it("the tree counts beyond the propositions of one machine word, and of two", () => {
    // 40 propositions: 0 against 1 on all of them and, in the third row, 2 on the last one only, which makes 41 points
    // against the zeros and 1 against the ones. π = (40 + 41 + 1) / 40 / 3; heights are (sum + π) / 41.
    const { merges } = treeOf(matrixOf("0 ".repeat(40), "1 ".repeat(40), `${"1 ".repeat(39)}2`), 2);
    const typical = 82 / 120;
    expect(merges.map(({ height }) => height)).toEqual([
      expect.closeTo((1 + typical) / 41, 12),
      expect.closeTo((40.5 + typical) / 41, 12),
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { comparableComponent } from "@/lib/analysis/layout/comparable-component";
import { pairwiseDistances } from "@/lib/analysis/pairs/pairwise-distances";
import { rowProfiles } from "@/lib/analysis/seriation/row-profiles";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

function componentRows(...lines: string[]): string[] {
  const matrix = matrixOf(...lines);
  const profiles = rowProfiles(matrix.rows);
  const distances = pairwiseDistances({ ...matrix, rows: profiles.map(({ row }) => row) }, { minimumShared: 1 });
  return comparableComponent(profiles, distances)
    .flatMap((index) => profiles[index]?.members ?? [])
    .map((member) => matrix.commentators[member] ?? "")
    .sort();
}

describe("the largest comparable set", () => {
  it("the largest comparable set holds people connected through others", () => {
    expect(componentRows("1 . .", "2 . .", ". 1 .", ". 2 1", ". . 2")).toEqual(["c", "d", "e"]);
  });

  it("the largest comparable set counts people, then values, then goes by the earlier row", () => {
    expect(componentRows("1 .", "1 .", "1 .", ". 1", ". 2")).toEqual(["a", "b", "c"]);
    expect(componentRows("1 1 .", "2 1 .", ". . 1", ". . 2")).toEqual(["a", "b"]);
    // Missing sorts first: the set whose earliest row begins with a gap
    expect(componentRows("1 .", "2 .", ". 1", ". 2")).toEqual(["c", "d"]);
  });

  it("the largest comparable set is empty for nobody", () => {
    expect(componentRows()).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { relocate } from "@/lib/analysis/grouping/partition/relocation";
import { withDividedTable } from "@/tests/support/matrices/divided-table";

function relocated(lines: readonly string[]) {
  return withDividedTable(lines, (table) => {
    const { count } = table.profiles;
    const start = { groups: table.groups, groupOf: table.groupOf.slice(0, count) };
    const hasGroups = relocate(table, { start, minimumShared: 1 });
    return { hasGroups, groupOf: [...table.groupOf.slice(0, count)] };
  });
}

describe("relocation", () => {
  it("relocation moves each profile to the nearest group until nobody moves", () => {
    const { hasGroups, groupOf } = relocated(["0: 2 2", "0: 2 1", "1: 1 2", "1: -2 -2", "1: -2 -1", "0: -1 -2"]);
    expect(hasGroups).toBe(true);
    expect(groupOf).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("relocation leaves a division alone in which everybody is nearest to her own group", () => {
    expect(relocated(["1: 2 2", "1: 2 1", "0: -2 -2", "0: -2 -1"]).groupOf).toEqual([1, 1, 0, 0]);
  });

  it("relocation assigns nobody to a group with which she shares no proposition", () => {
    expect(relocated(["0: 2 2 .", "0: 2 1 .", "1: -2 -2 .", "1: -2 -1 .", "1: . . 2"]).groupOf).toEqual([
      0, 0, 1, 1, -1,
    ]);
  });

  it("relocation dissolves groups of one, renumbers the others and goes on", () => {
    const { hasGroups, groupOf } = relocated(["1: 2 2", "1: 2 1", "0: 1 2", "2: -2 -2", "2: -2 -1"]);
    expect(hasGroups).toBe(true);
    expect(groupOf).toEqual([0, 0, 0, 1, 1]);
  });

  it("relocation says so where fewer than two groups remain", () => {
    expect(relocated(["0: 2 2", "0: 2 1", "1: 2 0"]).hasGroups).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { byId, compareText, groupBy } from "../../lib/domain/collections";

describe("compareText", () => {
  it("orders by code unit, so that capitals come first and no locale matters", () => {
    expect(["b", "ä", "a", "B"].sort(compareText)).toEqual(["B", "a", "b", "ä"]);
    expect(compareText("same", "same")).toBe(0);
  });
});

describe("groupBy", () => {
  it("keeps the order of the items in a group and that in which the keys first appear", () => {
    const groups = groupBy([3, 1, 4, 1, 5], (item) => (item % 2 === 0 ? "even" : "odd"));
    expect([...groups]).toEqual([
      ["odd", [3, 1, 1, 5]],
      ["even", [4]],
    ]);
  });
});

describe("byId", () => {
  it("finds an item by its id", () => {
    expect(
      byId([
        { id: "a", rank: 1 },
        { id: "b", rank: 2 },
      ]).get("b")?.rank,
    ).toBe(2);
  });
});

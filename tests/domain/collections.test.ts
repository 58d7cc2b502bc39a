import { describe, expect, it } from "vitest";
import { awaitAll, byId, compareText, groupBy, objectOf } from "@/lib/domain/collections";

describe("compareText", () => {
  it("compareText orders by code unit, so that capitals come first and no locale matters", () => {
    expect(["b", "ä", "a", "B"].sort(compareText)).toEqual(["B", "a", "b", "ä"]);
    expect(compareText("same", "same")).toBe(0);
  });
});

describe("groupBy", () => {
  it("groupBy keeps the order of the items in a group and that in which the keys first appear", () => {
    const groups = groupBy([3, 1, 4, 1, 5], (item) => (item % 2 === 0 ? "even" : "odd"));
    expect([...groups]).toEqual([
      ["odd", [3, 1, 1, 5]],
      ["even", [4]],
    ]);
  });
});

interface Lengths {
  readonly one: number;
  readonly two: number;
}

describe("objectOf", () => {
  it("objectOf has a value for each name, in the order of the names", () => {
    const lengths = objectOf<Lengths>(["two", "one"], (name) => name.length);
    expect(Object.entries(lengths)).toEqual([
      ["two", 3],
      ["one", 3],
    ]);
  });
});

describe("awaitAll", () => {
  it("awaitAll gives the values once all of them have arrived", async () => {
    expect(await awaitAll<Lengths>({ one: Promise.resolve(1), two: Promise.resolve(2) })).toEqual({ one: 1, two: 2 });
  });

  it("awaitAll fails where one of them does", async () => {
    const pending = { one: Promise.resolve(1), two: Promise.reject(new Error("lost")) };
    await expect(awaitAll<Lengths>(pending)).rejects.toThrow("lost");
  });
});

describe("byId", () => {
  it("byId finds an item by its id", () => {
    expect(
      byId([
        { id: "a", rank: 1 },
        { id: "b", rank: 2 },
      ]).get("b")?.rank,
    ).toBe(2);
  });
});

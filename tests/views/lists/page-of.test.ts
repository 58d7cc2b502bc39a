import { describe, expect, it } from "vitest";
import { pageOf } from "@/lib/views/lists/page-of";

const five = ["a", "b", "c", "d", "e"];

describe("a page of a list", () => {
  it("a page of a list holds as many as asked for, and the last one the rest", () => {
    // Five in pages of two: 2, 2 and 1.
    expect(pageOf(five, { size: 2, asked: 2 })).toEqual({
      items: ["c", "d"],
      page: 2,
      pages: 3,
      from: 3,
      to: 4,
      all: 5,
    });
    expect(pageOf(five, { size: 2, asked: 3 })).toMatchObject({ items: ["e"], from: 5, to: 5 });
  });

  it("a page of a list that does not exist is the nearest there is", () => {
    expect(pageOf(five, { size: 2, asked: 9 }).page).toBe(3);
    for (const asked of [0, -1, 1.5, Number.NaN]) expect(pageOf(five, { size: 2, asked }).page).toBe(1);
  });

  it("a page of a list of nothing is empty", () => {
    expect(pageOf([], { size: 2, asked: 1 })).toEqual({ items: [], page: 1, pages: 1, from: 0, to: 0, all: 0 });
  });
});

import { describe, expect, it } from "vitest";
import { extentOf, figureSize, fitsBar, narrowValues, sideCount } from "@/lib/briefing/slides/bars/bar-scale";
import { MIN_SIZE } from "@/lib/briefing/slides/slide";

const row = (counts: readonly [number, number, number, number, number]) => {
  const [stronglyDisagree, disagree, neutral, agree, stronglyAgree] = counts;
  return { id: "p", label: "A proposition", href: "", stronglyDisagree, disagree, neutral, agree, stronglyAgree };
};

describe("the scale of bars", () => {
  it("the scale of bars counts both degrees of a side, and the neutral on neither", () => {
    expect(sideCount(row([1, 2, 9, 4, 8]), "disagree")).toBe(3);
    expect(sideCount(row([1, 2, 9, 4, 8]), "agree")).toBe(12);
  });

  it("the scale of bars reaches as far as the longest bar on either side", () => {
    expect(extentOf({ rows: [row([1, 2, 9, 0, 1]), row([0, 1, 0, 5, 2])] })).toEqual({ left: 3, right: 7 });
  });

  it("the scale of bars is never without any length", () => {
    expect(extentOf({ rows: [row([0, 0, 3, 0, 0])] })).toEqual({ left: 0, right: 1 });
    expect(extentOf({ rows: [] })).toEqual({ left: 0, right: 1 });
    expect(extentOf({ rows: [row([2, 0, 0, 0, 0])] })).toEqual({ left: 2, right: 0 });
  });

  it("the scale of bars sets its figures in four fifths of the size of the words, and never too small for a room", () => {
    expect(figureSize(30)).toBe(24);
    expect(figureSize(MIN_SIZE)).toBe(MIN_SIZE);
  });

  it("the scale of bars has room for a figure on a bar that is as long as the figure is wide", () => {
    const scale = { extent: { left: 50, right: 50 }, size: 14 };
    // One of a hundred over 10 inches is a tenth of an inch; a digit of 14 points is about that wide, three digits
    // never.
    expect(fitsBar(50, { ...scale, width: 10 })).toBe(true);
    expect(fitsBar(100, { ...scale, width: 0.2 })).toBe(false);
    expect(narrowValues(row([1, 40, 0, 0, 40]), { ...scale, width: 1 })).toEqual([-2]);
  });
});

import { describe, expect, it } from "vitest";
import { coefficient, coefficientBeside, count, listing, oneDecimal, share } from "@/lib/wording/count";

describe("a number with its noun", () => {
  it("a number with its noun is singular for one only", () => {
    expect([0, 1, 2].map((n) => count(n, "voice"))).toEqual(["0 voices", "1 voice", "2 voices"]);
    expect(count(2, "person", "people")).toBe("2 people");
    expect(count(12345, "cell")).toBe("12,345 cells");
  });
});

describe("a mean with one decimal", () => {
  it("a mean with one decimal rounds halves up, which toFixed does not", () => {
    expect([78 / 40, 2.25, 2, 1.94].map(oneDecimal)).toEqual(["2.0", "2.3", "2.0", "1.9"]);
  });
});

describe("a share", () => {
  it("a share is never a percentage below twenty", () => {
    for (let whole = 0; whole < 20; whole++) expect(share(whole, whole)).not.toContain("%");
    expect(share(3, 5)).toBe("3 of 5");
    expect(share(5, 20)).toBe("5 of 20 (25%)");
  });
});

describe("a list and a coefficient", () => {
  it("a list and a coefficient read as a sentence does", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listing)).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  it("a list and a coefficient have a true minus sign, and no number where there is none", () => {
    expect(coefficient(-0.5)).toBe("−0.50");
    expect(coefficient(0.9449, 3)).toBe("0.945");
    expect(coefficient(null)).toBe("undefined");
    expect(coefficient(-0.001)).toBe("0.00");
  });

  it("a list and a coefficient keep the side of a limit on which they are, with more decimals where that takes them", () => {
    expect(coefficientBeside(0.6, 0.5996)).toBe("0.5996");
    expect(coefficientBeside(0.6, 0.6)).toBe("0.60");
    expect(coefficientBeside(0.12, 0.1204)).toBe("0.1204");
    expect(coefficientBeside(0.35, 0.2449)).toBe("0.24");
    expect(coefficientBeside(0.6, null)).toBe("undefined");
    // Nearer than any number of decimals worth printing: it is given up.
    expect(coefficientBeside(0.6, 0.6 - 1e-9)).toBe("0.600000");
  });
});

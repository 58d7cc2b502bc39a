import { describe, expect, it } from "vitest";
import { namesThatFit } from "@/lib/views/lists/names-that-fit";

const CARD = { min: 2, max: 6, maxLetters: 160 };
const names = (amount: number, letters: number) => Array.from({ length: amount }, () => "x".repeat(letters));

describe("the names that fit on a card", () => {
  it("the names that fit on a card are six while they are short", () => {
    // 6 × 12 = 72 letters.
    expect(namesThatFit(names(131, 12), CARD)).toBe(6);
  });

  it("the names that fit on a card are fewer where they are long, but never fewer than two", () => {
    // 4 × 40 = 160, the fifth would make 200; 2 × 70 = 140, the third 210; two of 100 are 200 and are given all the
    // same.
    expect(namesThatFit(names(10, 40), CARD)).toBe(4);
    expect(namesThatFit(names(10, 70), CARD)).toBe(2);
    expect(namesThatFit(names(10, 100), CARD)).toBe(2);
  });

  it("the names that fit on a card are all there are where there are no more", () => {
    expect(namesThatFit(names(1, 70), CARD)).toBe(1);
    expect(namesThatFit([], CARD)).toBe(0);
  });
});

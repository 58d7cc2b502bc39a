import { describe, expect, it } from "vitest";
import { namedWithin } from "@/lib/views/lists/named-within";

const names = ["Ann", "Bob", "Cho", "Dan", "Eve"];

describe("names within a number of letters", () => {
  it("names within a number of letters are all there where they fit", () => {
    expect(namedWithin(names, { maxNames: 5, maxLetters: 25 })).toBe("Ann, Bob, Cho, Dan and Eve");
  });

  it("names within a number of letters are counted beyond so many names, and beyond so many letters", () => {
    expect(namedWithin(names, { maxNames: 3, maxLetters: 100 })).toBe("Ann, Bob, Cho and 2 more");
    // A name of three letters and what stands before the next take five: three of them take 15.
    expect(namedWithin(names, { maxNames: 5, maxLetters: 15 })).toBe("Ann, Bob, Cho and 2 more");
  });

  it("names within a number of letters are one at least, however long it is", () => {
    expect(namedWithin(["A".repeat(70), "B".repeat(70)], { maxNames: 5, maxLetters: 20 })).toBe(
      `${"A".repeat(70)} and 1 more`,
    );
  });
});

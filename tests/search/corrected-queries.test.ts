import { describe, expect, it } from "vitest";
import { correctedQueries } from "@/lib/search/corrected-queries";

const words = new Set([
  "lankov",
  "kim",
  "jong",
  "un",
  "malloch",
  "brown",
  "re",
  "entry",
  "reentry",
  "missile",
  "missiles",
]);

describe("what a query that finds nothing may have meant", () => {
  it("what a query that finds nothing may have meant is the nearest word that is there", () => {
    expect(correctedQueries("Lankof", words)).toEqual(["lankov"]);
    expect(correctedQueries("missle kim", words)[0]).toBe("missile kim");
  });

  it("what a query that finds nothing may have meant is two words that were written as one", () => {
    expect(correctedQueries("mallochbrown", words)).toEqual(["malloch brown"]);
    expect(correctedQueries("kim jongun", words)).toEqual(["kim jong un"]);
  });

  it("what a query that finds nothing may have meant is nothing where a word is like none, or none is wrong", () => {
    expect(correctedQueries("zzzzzz kim", words)).toEqual([]);
    expect(correctedQueries("kim brown", words)).toEqual([]);
    expect(correctedQueries("kim miss", words)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNear } from "@/lib/search/near-word";

describe("a misspelt word", () => {
  it("a misspelt word has one letter wrong, missing, too many or swapped", () => {
    for (const typed of ["lankof", "lakov", "lankkov", "lnakov"])
      expect([typed, isNear(typed, "lankov")]).toEqual([typed, true]);
    expect(isNear("lankof", "lankovich")).toBe(false);
  });

  it("a misspelt word may have two from seven letters on", () => {
    expect(isNear("stangeron", "stangarone")).toBe(true);
    // Six letters, two of them wrong.
    expect(isNear("blenkan", "blinken")).toBe(true);
    expect(isNear("lenkof", "lankov")).toBe(false);
  });

  it("a misspelt word is not a short one: nearly every word of three letters is one letter away from another", () => {
    expect(isNear("lee", "lie")).toBe(false);
  });

  it("a misspelt word stays near when one letter of a long word is left out, wherever it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.nat(), (word, place) => {
        const at = place % word.length;
        expect(isNear(word.slice(0, at) + word.slice(at + 1), word)).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkContext, type PlacedPassage } from "@/lib/anchoring/check-context";
import { readPackage } from "@/lib/dossier/read-package";
import { builtInPackage } from "@/tests/support/dossiers/package-fixtures";

function aPassage(passage: Partial<PlacedPassage>): PlacedPassage {
  return { id: "p", sourceId: "s", exact: "", prefix: null, suffix: null, start: 0, ...passage };
}

describe("passages held against each other", () => {
  it("passages held against each other agree where the words agree", () => {
    const passages = [aPassage({ id: "a", exact: "abc", start: 10 }), aPassage({ id: "b", exact: "cd", start: 12 })];
    expect(checkContext(passages)).toEqual([]);
  });

  it("passages held against each other contradict each other where they put different words in one place", () => {
    const passages = [aPassage({ id: "a", exact: "abc", start: 10 }), aPassage({ id: "b", exact: "xd", start: 12 })];
    expect(checkContext(passages)).toEqual([
      { sourceId: "s", first: "a", second: "b", offset: 12, firstText: "c", secondText: "x" },
    ]);
  });

  it("passages held against each other are compared by prefix and suffix too", () => {
    // The suffix of a covers 13 to 15, the prefix of b 13 to 16.
    const passages = [
      aPassage({ id: "a", exact: "abc", suffix: "de", start: 10 }),
      aPassage({ id: "b", exact: "g", prefix: "dXf", start: 16 }),
    ];
    expect(checkContext(passages)).toEqual([
      { sourceId: "s", first: "a", second: "b", offset: 14, firstText: "e", secondText: "X" },
    ]);
  });

  it("passages held against each other are compared with whoever supplied the words, across several passages", () => {
    const passages = [
      aPassage({ id: "a", exact: "abcdef", start: 0 }),
      aPassage({ id: "b", exact: "bc", start: 1 }),
      aPassage({ id: "c", exact: "efgh", start: 4 }),
      aPassage({ id: "d", exact: "fXh", start: 5 }),
    ];
    expect(checkContext(passages).map(({ first, second, offset }) => [first, second, offset])).toEqual([["c", "d", 6]]);
  });

  it("passages held against each other have nothing to do with passages of another source, or without an offset", () => {
    const passages = [
      aPassage({ id: "a", exact: "abc" }),
      aPassage({ id: "b", exact: "xyz", sourceId: "other" }),
      aPassage({ id: "c", exact: "xyz", start: null }),
    ];
    expect(checkContext(passages)).toEqual([]);
  });

  it("passages held against each other may not have a prefix that begins before the source", () => {
    const [contradiction] = checkContext([aPassage({ id: "a", exact: "abc", prefix: "xy", start: 1 })]);
    expect(contradiction).toMatchObject({ first: "a", second: "a", offset: -1, secondText: "x" });
  });

  it("passages held against each other never contradict each other when they were cut from one text", () => {
    const cut = fc.tuple(fc.nat(60), fc.nat(30), fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(fc.string({ minLength: 80, maxLength: 120 }), fc.array(cut), (text, cuts) => {
        const passages = cuts.map(([start, length, before, after], index) => {
          const end = start + length + 1;
          const prefix = text.slice(Math.max(0, start - before), start);
          return aPassage({
            id: `${index}`,
            exact: text.slice(start, end),
            prefix,
            suffix: text.slice(end, end + after),
            start,
          });
        });
        expect(checkContext(passages)).toEqual([]);
      }),
    );
  });
});

describe("the quotations of the built-in dossier", () => {
  const { dossier } = readPackage(builtInPackage());
  const quotations = dossier?.quotations ?? [];

  it("the quotations of the built-in dossier are consistent, all 144", () => {
    expect(quotations.length).toBe(144);
    expect(checkContext(quotations)).toEqual([]);
  });

  it("the quotations of the built-in dossier no longer are after a planted change of one letter", () => {
    // The suffix of s1-l9-kcna-1 and the prefix of s1-l9-kcna-2 overlap in “ The report continues: ”.
    const planted = quotations.map((quotation) =>
      quotation.id === "s1-l9-kcna-2" ? { ...quotation, prefix: "on War.” The report continueZ: “" } : quotation,
    );
    const contradictions = checkContext(planted);
    expect(contradictions.map(({ first, second }) => [first, second])).toEqual([["s1-l9-kcna-1", "s1-l9-kcna-2"]]);
  });

  it("the quotations of the built-in dossier no longer are after a planted shift of one offset", () => {
    const planted = quotations.map((quotation) =>
      quotation.id === "s1-l9-kcna-2" ? { ...quotation, start: (quotation.start ?? 0) + 1 } : quotation,
    );
    expect(checkContext(planted)).not.toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { type SearchTerm, searchTerms } from "@/lib/search/search-terms";

const word = (...parts: string[]): SearchTerm => ({ kind: "word", parts, joined: null });
const joined = (together: string, ...parts: string[]): SearchTerm => ({ kind: "word", parts, joined: together });
const fragment = (text: string): SearchTerm => ({ kind: "fragment", text });

describe("searchTerms", () => {
  it("searchTerms takes the last word for the beginning of one, until a space follows", () => {
    expect(searchTerms('"arms" artil')).toEqual({ terms: [word("arms"), word("artil")], isUnfinished: true });
    expect(searchTerms("shells ")).toEqual({ terms: [word("shells")], isUnfinished: false });
  });

  it("searchTerms takes what hyphens and apostrophes join for its parts or for one word", () => {
    expect(searchTerms("re-entry").terms).toEqual([joined("reentry", "re", "entry")]);
    expect(searchTerms("O’Neill").terms).toEqual([joined("oneill", "o", "neill")]);
    expect(searchTerms("Lukʼianenko").terms).toEqual([joined("lukianenko", "luk", "ianenko")]);
    expect(searchTerms("U.S. example.org").terms).toEqual([joined("us", "u", "s"), word("example"), word("org")]);
  });

  it("searchTerms does not look for the s of a possessive", () => {
    expect(searchTerms("Russia's").terms).toEqual([joined("russias", "russia")]);
  });

  it("searchTerms keeps scripts without spaces apart, to be found anywhere, and parts them from letters beside them", () => {
    expect(searchTerms("Xi 技术转让 김정은")).toEqual({
      terms: [word("xi"), fragment("技术转让"), fragment("김정은")],
      isUnfinished: false,
    });
    expect(searchTerms("ai기술").terms).toEqual([word("ai"), fragment("기술")]);
  });

  it("searchTerms finds nothing in signs alone, no word twice, and no more than 24 terms in anything", () => {
    expect(searchTerms('"" * ( ) ^ : - ʻ').terms).toEqual([]);
    expect(searchTerms("a ".repeat(100)).terms).toHaveLength(1);
    expect(searchTerms(Array.from({ length: 100 }, (_, n) => `w${n}`).join(" ")).terms).toHaveLength(24);
  });
});

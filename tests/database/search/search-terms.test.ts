import { describe, expect, it } from "vitest";
import { searchTerms } from "@/lib/database/search/search-terms";

describe("searchTerms", () => {
  it("searchTerms takes the last word for the beginning of one", () => {
    expect(searchTerms('"north-korea" artil')).toEqual({
      words: ["north", "korea"],
      beginning: "artil",
      fragments: [],
    });
  });

  it("searchTerms takes the last word for whole once a space follows", () => {
    expect(searchTerms("shells ")).toEqual({ words: ["shells"], beginning: null, fragments: [] });
  });

  it("searchTerms keeps scripts without spaces apart, to be found anywhere", () => {
    expect(searchTerms("Xi 技术转让 김정은")).toEqual({
      words: [],
      beginning: "Xi",
      fragments: ["技术转让", "김정은"],
    });
  });

  it("searchTerms composes letters and marks, so that both spellings of é are one", () => {
    expect(searchTerms("cafe\u0301").beginning).toBe("café");
  });

  it("searchTerms finds nothing in signs alone, and no more than 24 terms in anything", () => {
    expect(searchTerms('"" * ( ) ^ : -')).toEqual({ words: [], beginning: null, fragments: [] });
    expect(searchTerms("a ".repeat(100)).words).toHaveLength(24);
  });
});

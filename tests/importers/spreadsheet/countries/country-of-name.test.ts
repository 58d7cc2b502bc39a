import { describe, expect, it } from "vitest";
import { countryOfName } from "@/lib/importers/spreadsheet/countries/country-of-name";
import { ALPHA_2_BY_ALPHA_3 } from "@/lib/importers/spreadsheet/countries/iso-codes";

describe("country names", () => {
  it.each([
    ["South Korea", "KR"],
    ["Südkorea", "KR"],
    ["Corée du Sud", "KR"],
    ["Южная Корея", "KR"],
    ["Republic of Korea", "KR"],
    ["États-Unis", "US"],
    ["Etats-Unis", "US"],
    ["USA", "US"],
    ["U.S.", "US"],
    ["the Netherlands", "NL"],
    ["Großbritannien", "GB"],
    ["Россия", "RU"],
    ["Côte d’Ivoire", "CI"],
    ["  germany ", "DE"],
    ["de", "DE"],
    ["DEU", "DE"],
    ["КНДР", "KP"],
    ["international", "none"],
    ["Veltravia", null],
    ["", null],
  ])("%s → %s", (name, code) => {
    expect(countryOfName(name)).toBe(code);
  });

  it("knows every country by its name in four languages", () => {
    for (const language of ["en", "de", "fr", "ru"]) {
      const names = new Intl.DisplayNames([language], { type: "region" });
      const wrong = [...ALPHA_2_BY_ALPHA_3.values()].filter((code) => countryOfName(names.of(code) ?? "") !== code);
      expect(wrong, language).toEqual([]);
    }
  });
});

import { describe, expect, it } from "vitest";
import { countryName } from "@/lib/domain/country";

describe("the name of a country", () => {
  it("the name of a country comes from the reviewed table where tables are long, dated or contested", () => {
    expect(countryName("TW")).toBe("Taiwan");
    expect(countryName("KR")).toBe("South Korea");
    expect(countryName("KP")).toBe("North Korea");
    expect(countryName("CZ")).toBe("Czechia");
  });

  it("the name of a country comes from the platform's language data elsewhere", () => {
    expect(countryName("JP")).toBe("Japan");
    expect(countryName("UA")).toBe("Ukraine");
  });

  it("the name of a country is the code where nobody knows it, and whatever stands there where it is no code", () => {
    for (const code of ["XX", "AA", "kr", "", "constructor", "KOR"]) expect(countryName(code)).toBe(code);
  });

  it("the name of a country is not stated where there is none", () => {
    expect(countryName(null)).toBe("not stated");
  });
});

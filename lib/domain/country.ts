/**
 * Reviewed country names. Codes not listed here get the name of the platform's language data; the listed ones are
 * those where that data, ISO 3166 or common tables say something longer, dated or contested. No flags anywhere.
 */
const REVIEWED_NAMES: Readonly<Record<string, string>> = {
  CD: "DR Congo",
  CZ: "Czechia",
  GB: "United Kingdom",
  HK: "Hong Kong",
  KP: "North Korea",
  KR: "South Korea",
  MM: "Myanmar",
  MO: "Macau",
  PS: "Palestine",
  RU: "Russia",
  SY: "Syria",
  TR: "Türkiye",
  TW: "Taiwan",
  US: "United States",
  VA: "Holy See",
  XK: "Kosovo",
};

const platformNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/**
 * The name of a country by its ISO 3166-1 alpha-2 code; "not stated" where there is none; the code itself where nobody
 * knows it.
 */
export function countryName(code: string | null): string {
  if (code === null) return "not stated";
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return REVIEWED_NAMES[code] ?? platformNames.of(code) ?? code;
}

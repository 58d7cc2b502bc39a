import english from "i18n-nationality/langs/en.json" with { type: "json" };

const NATIONALITIES: ReadonlyMap<string, string> = new Map(Object.entries(english.nationalities));

/** What is also said, or is missing in the list: other adjectives, and short names that people type. */
const ALSO: Readonly<Record<string, string>> = {
  AR: "Argentine",
  CN: "PRC",
  GB: "UK English Scottish Welsh",
  KP: "DPRK",
  KR: "ROK",
  NZ: "Kiwi",
  PS: "Palestinian",
  RU: "Russian Federation",
  US: "USA",
  VA: "Vatican",
  XK: "Kosovar Kosovan",
};

/** Demonyms of a country by its ISO 3166-1 alpha-2 code, to be found by: "American USA"; empty where none is known. */
export function demonyms(code: string): string {
  return [NATIONALITIES.get(code), ALSO[code]].filter(Boolean).join(" ");
}

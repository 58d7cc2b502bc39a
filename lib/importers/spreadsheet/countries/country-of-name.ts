import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { ALPHA_2_BY_ALPHA_3 } from "@/lib/importers/spreadsheet/countries/iso-codes";

const LANGUAGES = ["en", "de", "fr", "ru"] as const;

/** Names in use that the platform's language data does not give, by alpha-2. */
const ALIASES: Readonly<Record<string, string>> = {
  AE: "uae|emirates|vae",
  BA: "bosnia|bosnien",
  BO: "bolivia, plurinational state of|plurinational state of bolivia",
  BN: "brunei darussalam",
  BY: "belorussia|weißrussland|weissrussland|biélorussie|белоруссия",
  CD: "dr congo|drc|democratic republic of the congo|congo, democratic republic of the|dr kongo|demokratische republik kongo|rdc",
  CG: "congo|republic of the congo|kongo",
  CI: "ivory coast|elfenbeinküste|cote d'ivoire|кот-д'ивуар",
  CN: "prc|people's republic of china|china, people's republic of|vr china|volksrepublik china|république populaire de chine|кнр",
  CV: "cape verde|kap verde",
  CZ: "czech republic|tschechische republik|tschechei|république tchèque|чешская республика",
  DE: "federal republic of germany|brd|bundesrepublik deutschland|republic of germany|фрг",
  FM: "federated states of micronesia",
  GB: "uk|u.k|united kingdom|great britain|britain|england|scotland|wales|united kingdom of great britain and northern ireland|großbritannien|grossbritannien|royaume uni|grande-bretagne|angleterre|англия|соединенное королевство",
  GM: "the gambia",
  GR: "hellenic republic",
  HK: "hong kong|hongkong|гонконг",
  IR: "islamic republic of iran|iran, islamic republic of|iran (islamic republic of)",
  KG: "kyrgyz republic|kirgisien|киргизия",
  KP: "north korea|dprk|democratic people's republic of korea|korea, north|dvrk|demokratische volksrepublik korea|rpdc|кндр|северная корея",
  KR: "south korea|rok|republic of korea|korea|korea, south|korea, republic of|republik korea|corée|république de corée|южная корея|корея",
  LA: "lao pdr|lao people's democratic republic",
  MD: "republic of moldova|moldavia|moldawien|молдавия",
  MK: "macedonia|fyrom|mazedonien|macédoine|македония",
  MM: "burma|birma|birmanie|бирма",
  MO: "macau|macao",
  NL: "holland|the netherlands|hollande|голландия",
  PS: "palestine|state of palestine|palästina|палестина",
  RU: "russian federation|russische föderation|fédération de russie|рф|российская федерация",
  SY: "syrian arab republic",
  SZ: "swaziland|swasiland",
  TL: "east timor",
  TR: "turkey|türkei|turquie|турция",
  TW: "taiwan, china|republic of china|chinese taipei",
  TZ: "united republic of tanzania",
  US: "usa|u.s.a|u.s|united states of america|america|vereinigte staaten von amerika|amerika|états-unis d'amérique|etats-unis|etats-unis d'amérique|соединенные штаты америки|америка|соединенные штаты",
  VA: "holy see|vatican|vatikan|saint-siège|ватикан|святой престол",
  VE: "venezuela, bolivarian republic of|bolivarian republic of venezuela",
  VN: "viet nam",
  XK: "kosovo",
};

/** Contents of a country cell that say that there is none. */
const NO_COUNTRY = new Set(
  "-|–|none|n/a|na|international|supranational|various|several|keine|keins|diverse|aucun|divers|нет|международный|multilateral|global"
    .split("|")
    .map(foldLabel),
);

/** Spelling that country names are looked up in: without accents, "the", "&" and punctuation. */
function foldCountry(name: string): string {
  return foldLabel(name)
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}/gu, "")
    .normalize("NFC")
    .replace(/&/g, "and")
    .replace(/^the /, "")
    .replace(/[.()]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

let names: ReadonlyMap<string, string> | null = null;

/** Made at the first question: four languages of two hundred and fifty names. */
function knownNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const made = new Map<string, string>();
  const codes = [...ALPHA_2_BY_ALPHA_3.values()];
  for (const language of LANGUAGES) {
    for (const style of ["long", "short"] as const) {
      const platform = new Intl.DisplayNames([language], { type: "region", fallback: "none", style });
      for (const code of codes) {
        const name = platform.of(code);
        if (name) made.set(foldCountry(name), code);
      }
    }
  }
  for (const [alpha3, code] of ALPHA_2_BY_ALPHA_3) made.set(alpha3.toLowerCase(), code);
  for (const [code, aliases] of Object.entries(ALIASES)) {
    for (const alias of aliases.split("|")) made.set(foldCountry(alias), code);
  }
  for (const code of codes) made.set(code.toLowerCase(), code);
  names = made;
  return made;
}

/**
 * ISO 3166-1 alpha-2 of a country by its name in English, German, French or Russian, or by a code of two or three
 * letters.
 *
 * @returns "none" for what says that there is none, null for a name that nobody knows. O(1) after the first call.
 *
 * Example: "Südkorea" → "KR", "États-Unis" → "US", "Veltravia" → null.
 */
export function countryOfName(name: string): string | "none" | null {
  if (NO_COUNTRY.has(foldLabel(name))) return "none";
  return knownNames().get(foldCountry(name)) ?? null;
}

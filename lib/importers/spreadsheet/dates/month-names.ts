/**
 * Beginnings of the names of months in English, German, French and Russian; four letters and no accents tell all apart.
 */
const BEGINNINGS = [
  "jan|jän|янв",
  "feb|fév|fev|фев",
  "mar|mär|mrz|мар",
  "apr|avr|апр",
  "may|mai|мая|май",
  "jun|juin|июн",
  "jul|juil|июл",
  "aug|aoû|aou|авг",
  "sep|сен",
  "oct|okt|окт",
  "nov|ноя",
  "dec|dez|déc|дек",
] as const;

const PATTERNS = BEGINNINGS.map((beginnings) => new RegExp(`^(${beginnings})`, "u"));

/**
 * Month of a name, from 1; null for no month. "juin" and "juil" begin alike and are told apart by the fourth letter.
 */
export function monthOfName(name: string): number | null {
  const folded = name.normalize("NFC").toLowerCase().replace(/\.$/, "");
  if (!/^\p{L}{3,10}$/u.test(folded)) return null;
  if (folded.startsWith("jui")) return folded.startsWith("juin") ? 6 : folded.startsWith("juil") ? 7 : null;
  const index = PATTERNS.findIndex((pattern) => pattern.test(folded));
  return index === -1 ? null : index + 1;
}

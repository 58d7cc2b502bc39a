/**
 * Case and diacritics folding of one word for search: what it gives is what an index holds, what a query asks for and
 * what a highlight compares, on every database.
 *
 * Compatibility forms, case, accents, points and vowel signs that are written or left out at will (Latin, Greek,
 * Cyrillic, Hebrew, Arabic), and characters that show nothing do not matter; letters that only look like one with an
 * accent (ł, ø, đ, ı) are that letter. The vowel signs of scripts that cannot do without them (Devanagari, Thai) and
 * the voicing of kana stay.
 *
 * Example: "Société" → "societe", "Горбачёв" → "горбачев", "Weißmann" → "weissmann". What is no letter, digit or mark
 * may be left inside: "½" → "1⁄2". O(length).
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(DROPPED, "")
    .toLowerCase()
    .replace(DROPPED, "")
    .replace(REPLACED, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => String(((digit.codePointAt(0) ?? 0) - zeroOf(digit)) % 10))
    .normalize("NFC");
}

const PLAIN = /^[A-Za-z0-9]*$/;

/**
 * Accents of all scripts but the voicing marks of kana, the points of Hebrew and Arabic, tatweel, and what shows
 * nothing.
 */
const DROPPED =
  /(?![\u3099\u309A])[\p{Script=Inherited}]|[\u0591-\u05C7\u0610-\u061A\u06D6-\u06ED\u08D3-\u08FF\u0640]|\p{DI}/gu;

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ȷ: "j",
  ŋ: "n",
  ƒ: "f",
  ə: "e",
  ɓ: "b",
  ɖ: "d",
  ɗ: "d",
  ɣ: "g",
  ƙ: "k",
  ƴ: "y",
  ς: "σ",
  ґ: "г",
  // As Lucene's Arabic and Persian normalisers.
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ە: "ه",
};

const REPLACED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/** Digits of Arabic, Persian, the scripts of India, Thai, Lao and Burmese; a run of ten begins at each of these. */
const ZEROS = [
  0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0x0a_66, 0x0a_e6, 0x0b_66, 0x0b_e6, 0x0c_66, 0x0c_e6, 0x0d_66, 0x0e_50, 0x0e_d0,
  0x10_40,
];
const DIGITS =
  /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0A66-\u0A6F\u0AE6-\u0AEF\u0B66-\u0B6F\u0BE6-\u0BEF\u0C66-\u0C6F\u0CE6-\u0CEF\u0D66-\u0D6F\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049]/gu;

function zeroOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  return ZEROS.findLast((zero) => zero <= code) ?? code;
}

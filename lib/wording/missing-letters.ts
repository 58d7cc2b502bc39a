import { listing } from "@/lib/wording/count";

/** Scripts by their Unicode name, as readers call them. */
const SCRIPTS: readonly (readonly [script: string, name: string])[] = [
  ["Hangul", "Korean"],
  ["Han", "Chinese"],
  ["Hiragana", "Japanese"],
  ["Katakana", "Japanese"],
  ["Arabic", "Arabic"],
  ["Hebrew", "Hebrew"],
  ["Devanagari", "Devanagari"],
  ["Bengali", "Bengali"],
  ["Gurmukhi", "Gurmukhi"],
  ["Gujarati", "Gujarati"],
  ["Tamil", "Tamil"],
  ["Telugu", "Telugu"],
  ["Kannada", "Kannada"],
  ["Malayalam", "Malayalam"],
  ["Sinhala", "Sinhala"],
  ["Thai", "Thai"],
  ["Lao", "Lao"],
  ["Khmer", "Khmer"],
  ["Myanmar", "Burmese"],
  ["Tibetan", "Tibetan"],
  ["Ethiopic", "Ethiopic"],
  ["Georgian", "Georgian"],
  ["Armenian", "Armenian"],
  ["Cyrillic", "Cyrillic"],
  ["Greek", "Greek"],
  ["Latin", "Latin"],
];

/** What the name of each script stands for. */
const MATCHERS = SCRIPTS.map(([script, name]) => ({ name, is: new RegExp(`^\\p{Script=${script}}$`, "u") }));

/**
 * The sentence for letters that were drawn as boxes. It names their scripts and not the letters: it is drawn with the
 * same fonts.
 */
export function missingLettersNote(letters: readonly string[]): string {
  const names = letters.map((letter) => MATCHERS.find(({ is }) => is.test(letter))?.name ?? null);
  const scripts = [...new Set(names)].flatMap((name) => name ?? []);
  const which = [...scripts.map((name) => `${name} letters`), ...(names.includes(null) ? ["some signs"] : [])];
  return `The machine that made this has no font with ${listing(which)}: they show as boxes. With such a font installed they are drawn.`;
}

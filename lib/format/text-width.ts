import { LETTER_WIDTHS, MEASURED_RANGES, UNITS_PER_EM } from "@/lib/format/letter-widths";

/** The faces of pictures: the sans in its two weights, and the serif of headings. */
export type Face = keyof typeof LETTER_WIDTHS;

export interface TextStyle {
  /** Pixels, or whatever unit the width is wanted in. */
  readonly size: number;
  /** The sans of running text where none is named. */
  readonly face?: Face;
}

/**
 * Advance width of a line of text, from the widths of the letters in the fonts that draw it (letter-widths.ts). Never
 * less than drawn in the product's fonts or in those that stand in for them; up to some 3 % more, since kerning is not
 * reckoned with. Letters of other scripts are estimated on the safe side. O(length).
 */
export function textWidth(text: string, { size, face = "sans" }: TextStyle): number {
  const table = tableOf(face);
  let ems = 0;
  for (const letter of text) ems += table.get(letter.codePointAt(0) ?? 0) ?? otherWidth(letter);
  return ems * size;
}

/** Drawn over the letter before, or not drawn: marks, joiners, variation selectors, directions. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** As wide as they are high: Chinese, Japanese and Korean letters, full-width forms, pictures. */
const FULL_WIDTH =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Extended_Pictographic}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
const FULL_WIDTH_EMS = 1;
/**
 * The widest of the alphabets that no font of the product has (Arabic, Devanagari, Thai, Georgian…), on the safe side.
 */
const OTHER_EMS = 0.85;

function otherWidth(letter: string): number {
  if (WITHOUT_WIDTH.test(letter)) return 0;
  return FULL_WIDTH.test(letter) ? FULL_WIDTH_EMS : OTHER_EMS;
}

const tables = new Map<Face, ReadonlyMap<number, number>>();

/** Widths by code point, in ems. */
function tableOf(face: Face): ReadonlyMap<number, number> {
  const known = tables.get(face);
  if (known) return known;
  const codes = LETTER_WIDTHS[face];
  const table = new Map<number, number>();
  let at = 0;
  for (const [first, last] of MEASURED_RANGES) {
    for (let point = first; point <= last; point++, at += 2) {
      table.set(point, Number.parseInt(codes.slice(at, at + 2), 36) / UNITS_PER_EM);
    }
  }
  tables.set(face, table);
  return table;
}

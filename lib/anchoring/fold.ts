/** Folded text, and the way back to the original. Offsets are UTF-16 code units. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the folded text, where in the original its piece begins. */
  readonly starts: readonly number[];
  /** For each unit of the folded text, where in the original its piece ends. */
  readonly ends: readonly number[];
}

// A piece is what normalisation may join: conjoining Korean letters, or a character with its combining marks; a run
// of white space is one piece too, so that a line break inside a quotation equals a space. What shows nothing belongs to
// the piece it stands in: dropped from between two pieces it would leave them to be joined by the next folding.
const HIDDEN = "[\\u200b\\u2060\\ufeff\\u00ad]*";
const PIECES = new RegExp(
  [
    `[\\u1100-\\u1112]${HIDDEN}[\\u1161-\\u1175](?:${HIDDEN}[\\u11a8-\\u11c2])?`,
    `${HIDDEN}\\s(?:${HIDDEN}\\s)*`,
    `${HIDDEN}[^\\p{M}\\u200b\\u2060\\ufeff\\u00ad](?:${HIDDEN}\\p{M})*`,
    `(?:${HIDDEN}\\p{M})+`,
    "[\\u200b\\u2060\\ufeff\\u00ad]+",
  ].join("|"),
  "gu",
);

const QUOTATION_MARKS = /[\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u300c-\u300f\u301d-\u301f\uff02]/gu;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u02bc\u00b4\u0060\uff07]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
// Zero-width space, word joiner, byte order mark, soft hyphen: they show nothing.
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/gu;

/**
 * Folds away what typography changes and the wording does not: Unicode composition (NFC), the shapes of quotation
 * marks and dashes, and the kinds and numbers of spaces. Letters, digits and other punctuation stay.
 *
 * @returns the folded text with an offset map. O(characters).
 *
 * Example: "a\u00a0 \u201cb\u201d" folds to 'a "b"', and the unit at 2 comes from offset 3.
 */
export function fold(original: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(PIECES)) {
    const piece = foldPiece(match[0]);
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text: pieces.join(""), starts, ends };
}

/**
 * Takes a stretch of folded text back to the original.
 *
 * @returns offsets in the original, or null if the stretch begins or ends inside a piece that was folded as a whole.
 */
export function unfold({ folded, start, end }: { folded: FoldedText; start: number; end: number }): {
  start: number;
  end: number;
} | null {
  const from = folded.starts[start];
  const to = folded.ends[end - 1];
  if (from === undefined || to === undefined || end <= start) return null;
  const cutsAtStart = start > 0 && folded.starts[start - 1] === from;
  const cutsAtEnd = folded.ends[end] === to;
  return cutsAtStart || cutsAtEnd ? null : { start: from, end: to };
}

function foldPiece(piece: string): string {
  const visible = piece.replace(INVISIBLE, "");
  if (/^\s+$/u.test(visible)) return " ";
  return visible.normalize("NFC").replace(QUOTATION_MARKS, '"').replace(APOSTROPHES, "'").replace(DASHES, "-");
}

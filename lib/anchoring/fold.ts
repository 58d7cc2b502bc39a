/** Folded text, and the way back to the original. Offsets are UTF-16 code units. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the folded text, where in the original its piece begins. */
  readonly starts: readonly number[];
  /** For each unit of the folded text, where in the original its piece ends. */
  readonly ends: readonly number[];
}

// What shows nothing: joiners, marks of direction, variation selectors, the byte order mark, the soft hyphen. A soft
// hyphen at the end of a line goes with the line break: the word goes on below.
const SOFT_BREAK = String.raw`\u00ad\p{DI}{0,8}[\r\n\u0085\u2028\u2029][\s\u0085]*(?![\s\u0085])`;
const INVISIBLE = String.raw`(?!${SOFT_BREAK})\p{DI}`;
const HIDDEN = `(?:${SOFT_BREAK}|${INVISIBLE})*`;
// A hyphen at the end of a line joins the word to what follows: no space stands between them.
const HYPHEN_BREAK = String.raw`(?<=\p{L})[-\u2010][ \t]*[\r\n\u0085\u2028\u2029][\s\u0085]*(?=\p{L})`;
const SPACE = String.raw`(?!\p{DI})[\s\u0085]`;
const MARK = String.raw`(?!\p{DI})\p{M}`;

// A piece is what normalisation may join: conjoining Korean letters, or a character with its combining marks; a run
// of white space is one piece too, so that a line break inside a quotation equals a space. What shows nothing belongs
// to the piece it stands in: dropped from between two pieces it would leave them to be joined by the next folding.
const PIECES = new RegExp(
  [
    HYPHEN_BREAK,
    `[\\u1100-\\u1112]${HIDDEN}[\\u1161-\\u1175](?:${HIDDEN}[\\u11a8-\\u11c2])?`,
    `${HIDDEN}${SPACE}(?:${HIDDEN}${SPACE})*`,
    `${HIDDEN}(?!\\p{DI})\\P{M}(?:${HIDDEN}${MARK})*`,
    `(?:${HIDDEN}${MARK})+`,
    `(?:${SOFT_BREAK}|${INVISIBLE})+`,
  ].join("|"),
  "gu",
);

// Letters, digits and punctuation of Latin-1 between single spaces fold to themselves.
const NOT_PLAIN = /[^ -_a-~\u00a1-\u00aa\u00ac\u00ae-\u00b3\u00b5-\u00ba\u00bc-\u00ff]| {2}/;

const SHOWS_NOTHING = new RegExp(`${SOFT_BREAK}|\\p{DI}`, "gu");
// Letters that printing joins, and the shapes that Arabic and Hebrew letters take in a word; not those that stand for
// whole phrases.
const LIGATURES = /[\ufb00-\ufc5d\ufc64-\ufdf9\ufe80-\ufefc]/gu;
const ELLIPSIS = /\u2026/gu;
const QUOTATION_MARKS = /[\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u300c-\u300f\u301d-\u301f\uff02]/gu;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u02bc\u00b4\u0060\uff07]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;

/**
 * Folds away what typography changes and the wording does not: Unicode composition (NFC), the shapes of quotation
 * marks, dashes and the ellipsis, joined letters, the kinds and numbers of spaces, and whatever shows nothing. Letters,
 * digits and other punctuation stay.
 *
 * @returns the folded text with an offset map. O(characters).
 *
 * Example: "a\u00a0 \u201cb\u201d" folds to 'a "b"', and the unit at 2 comes from offset 3.
 */
export function fold(original: string): FoldedText {
  if (!NOT_PLAIN.test(original)) {
    const starts = Array.from(original, (_, at) => at);
    return { text: original, starts, ends: starts.map((at) => at + 1) };
  }
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

/** The folded text alone, for comparing. O(characters). */
export function foldText(original: string): string {
  return NOT_PLAIN.test(original) ? fold(original).text : original;
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
  const visible = piece.replace(SHOWS_NOTHING, "");
  if (/^[\s\u0085]+$/u.test(visible)) return " ";
  if (/^[-\u2010][\s\u0085]+$/u.test(visible)) return "-";
  return visible
    .replace(LIGATURES, (letters) => letters.normalize("NFKC"))
    .normalize("NFC")
    .replace(QUOTATION_MARKS, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, "-")
    .replace(ELLIPSIS, "...");
}

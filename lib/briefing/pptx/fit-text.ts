/** Mean width of a letter in ems, on the safe side: another machine may put a wider font in the place of ours. */
const EM_PER_LETTER = 0.53;
const LINE_HEIGHT = 1.22;
const POINTS_PER_INCH = 72;
/** Scripts whose letters are as wide as they are high. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Texts without a letter that is wide or takes two code units: nearly all. */
const NARROW = /^[\0-\u10FF–—‘’“”…]*$/;

export interface TextBox {
  /** Inches. */
  readonly width: number;
  /** Points. */
  readonly size: number;
}

/** How many lines a text takes in a box, estimated; line breaks begin new lines. */
export function linesOf(text: string, { width, size }: TextBox): number {
  const ems = (width * POINTS_PER_INCH) / size;
  return text.split("\n").reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(widthOf(paragraph) / ems)), 0);
}

/** Height in inches of so many lines. */
export function heightOf(lines: number, size: number): number {
  return (lines * size * LINE_HEIGHT) / POINTS_PER_INCH;
}

/** The largest of the sizes in which a text fits so many lines; the smallest where it fits in none. */
export function sizeFor(
  text: string,
  { width, sizes, lines }: { width: number; sizes: readonly number[]; lines: number },
): number {
  return sizes.find((size) => linesOf(text, { width, size }) <= lines) ?? sizes.at(-1) ?? 0;
}

/**
 * Cuts a text into pieces of at most so many lines each, between words where there are words. The pieces joined are
 * the text: nothing is added, trimmed or lost.
 */
export function cutText(text: string, box: TextBox & { readonly lines: number }): string[] {
  if (linesOf(text, box) <= box.lines) return [text];
  const words = text.match(/^\s+|\S+\s*/gu) ?? [text];
  const pieces: string[] = [];
  let piece = "";
  for (const word of words.flatMap((whole) => (linesOf(whole, box) > box.lines ? cutWord(whole, box) : [whole]))) {
    if (piece !== "" && linesOf(piece + word, box) > box.lines) {
      pieces.push(piece);
      piece = "";
    }
    piece += word;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A word longer than a slide (a script without spaces, an address) is cut between letters, never inside one. */
function cutWord(word: string, { width, size, lines }: TextBox & { readonly lines: number }): string[] {
  const room = Math.floor(((width * POINTS_PER_INCH) / size) * lines * 0.9);
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const pieces: string[] = [];
  let piece = "";
  let taken = 0;
  for (const letter of letters) {
    const width = widthOf(letter);
    if (taken + width > room) {
      pieces.push(piece);
      piece = "";
      taken = 0;
    }
    piece += letter;
    taken += width;
  }
  return [...pieces, piece];
}

/** Width in ems. */
function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length * EM_PER_LETTER;
  let ems = 0;
  for (const letter of text) ems += WIDE.test(letter) ? 1.05 : EM_PER_LETTER;
  return ems;
}

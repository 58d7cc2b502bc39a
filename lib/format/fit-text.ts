import { type TextStyle, textWidth } from "@/lib/format/text-width";

export interface LineBox extends TextStyle {
  /** Room for a line, in the unit of the size. */
  readonly width: number;
}

const ELLIPSIS = "…";
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Truncated text: as much of it as fits a line, with an ellipsis where something is left out. Never cut inside a
 * letter.
 *
 * @param from where it is shortened: at its end, or in its middle, so that the end stays as well.
 */
export function fitText(
  text: string,
  { from = "end", ...box }: LineBox & { readonly from?: "end" | "middle" },
): string {
  if (textWidth(text, box) <= box.width) return text;
  const room = box.width - textWidth(ELLIPSIS, box);
  if (from === "end") return headThatFits(text, { ...box, width: room }).trimEnd() + ELLIPSIS;
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const tail = letters
    .slice(letters.length - lettersThatFit(letters.toReversed(), { ...box, width: room / 2 }))
    .join("");
  const head = letters.slice(0, lettersThatFit(letters, { ...box, width: room - textWidth(tail, box) })).join("");
  return head.trimEnd() + ELLIPSIS + tail.trimStart();
}

/**
 * Line breaking: the words of a text over lines that fit. A word longer than a line is broken where the line ends, and
 * a script without spaces as well. White space of any kind is one space.
 *
 * @param maxLines lines at most; the last then ends in an ellipsis.
 */
export function wrapText(
  text: string,
  { maxLines = Number.POSITIVE_INFINITY, ...box }: LineBox & { readonly maxLines?: number },
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, box) <= box.width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = brokenWord(word, box);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  if (lines.length <= maxLines) return lines;
  const rest = lines.slice(maxLines - 1).join(" ");
  return [...lines.slice(0, maxLines - 1), fitText(rest, box)];
}

/** A word in pieces that each fit a line; at least one letter a piece. */
function brokenWord(word: string, box: LineBox): string[] {
  const pieces: string[] = [];
  for (let rest = word; rest !== ""; ) {
    const piece = textWidth(rest, box) <= box.width ? rest : headThatFits(rest, box);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}

/** The beginning of a text that fits, at least one letter. */
function headThatFits(text: string, box: LineBox): string {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  return letters.slice(0, lettersThatFit(letters, box)).join("");
}

/** How many letters fit, counted from the first; at least one. */
function lettersThatFit(letters: readonly string[], { width, ...style }: LineBox): number {
  let taken = 0;
  for (const [place, letter] of letters.entries()) {
    taken += textWidth(letter, style);
    if (taken > width) return Math.max(1, place);
  }
  return letters.length;
}

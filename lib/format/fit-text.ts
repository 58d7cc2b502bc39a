import { type TextStyle, textWidth } from "./text-width";

export interface LineBox extends TextStyle {
  /** Room for a line, in the unit of the size. */
  readonly width: number;
}

const ELLIPSIS = "…";
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Truncated text: as much of it as fits a line, with an ellipsis where something is left out. Never cut inside a letter. */
export function fitText(text: string, box: LineBox): string {
  if (textWidth(text, box) <= box.width) return text;
  const kept = headThatFits(text, { ...box, width: box.width - textWidth(ELLIPSIS, box) });
  return kept.trimEnd() + ELLIPSIS;
}

/**
 * Line breaking: the words of a text over lines that fit. A word longer than a line is broken where the line ends, and a script
 * without spaces as well. White space of any kind is one space.
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
function headThatFits(text: string, { width, ...style }: LineBox): string {
  let head = "";
  let taken = 0;
  for (const { segment } of graphemes.segment(text)) {
    taken += textWidth(segment, style);
    if (taken > width && head !== "") return head;
    head += segment;
  }
  return head;
}

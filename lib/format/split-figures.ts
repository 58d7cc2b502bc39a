/** A stretch of a text; figures stand out in headings. */
export interface TextPart {
  /** Place of its first letter in the text. */
  readonly at: number;
  readonly text: string;
  readonly isFigure: boolean;
}

/**
 * The numbers of a text apart from its words: "7 say that …; 3 disagree" is figure, words, figure, words. Joined they
 * are the text.
 */
export function splitFigures(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const part of text.split(/(\b\d[\d,]*\b)/)) {
    if (part !== "") parts.push({ at, text: part, isFigure: /^\d/.test(part) });
    at += part.length;
  }
  return parts;
}

/** Mean width of a letter in ems, on the safe side: the machine that opens the picture may have a wider font. */
const EM_PER_LETTER = 0.53;

/** Lines of a text, broken between words; a word longer than a line is broken where the line ends. */
export function wrappedText(text: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * EM_PER_LETTER)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((whole) => whole.match(new RegExp(`.{1,${most}}`, "gu")) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How wide a text is, about; never less than it is in the fonts of the product. */
export function textWidth(text: string, size: number): number {
  return text.length * size * EM_PER_LETTER;
}

/** A text that fits a width: what is too long ends in an ellipsis. */
export function fittedText(text: string, width: number, size: number): string {
  const most = Math.max(1, Math.floor(width / (size * EM_PER_LETTER)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

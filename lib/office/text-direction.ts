/** Letters of scripts written from right to left. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/gu;
const LETTERS = /\p{L}/gu;

/**
 * Whether a text is written from right to left: most of its letters decide. The first alone would turn round an English
 * sentence that begins with an Arabic name, and a list of names in several scripts.
 */
export function isRightToLeft(text: string): boolean {
  const fromRight = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return fromRight > 0 && 2 * fromRight > (text.match(LETTERS)?.length ?? 0);
}

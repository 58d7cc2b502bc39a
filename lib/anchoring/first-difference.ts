import { fold } from "@/lib/anchoring/fold";

/** Where two texts first differ after typographic folding, and by which characters. */
export interface FirstDifference {
  /** UTF-16 code units from the beginning of the first text. */
  readonly at: number;
  /** The character of the first text, folded; null where it has ended. */
  readonly first: string | null;
  /** The character of the second text, folded; null where it has ended. */
  readonly second: string | null;
}

/**
 * First difference of two texts after folding: null where they fold to the same. O(characters).
 *
 * Example: "arms" against "army" differ at 3, by "s" and "y".
 */
export function firstDifference(first: string, second: string): FirstDifference | null {
  const [one, other] = [fold(first), fold(second)];
  if (one.text === other.text) return null;
  let unit = 0;
  while (one.text[unit] === other.text[unit] && unit < one.text.length) unit += 1;
  const at = one.starts[unit] ?? first.length;
  return { at, first: characterAt(one.text, unit), second: characterAt(other.text, unit) };
}

/** The character that a unit of folded text belongs to. */
function characterAt(text: string, unit: number): string | null {
  const isSecondHalf = /[\udc00-\udfff]/.test(text[unit] ?? "");
  const point = text.codePointAt(isSecondHalf ? unit - 1 : unit);
  return point === undefined ? null : String.fromCodePoint(point);
}

/** A character for a message, with its code point, since many look alike and some show nothing: “ł” (U+0142). */
export function namedCharacter(character: string | null): string {
  if (character === null) return "nothing more";
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{C}\p{Z}\p{M}\p{DI}]/u.test(character) ? code : `“${character}” (${code})`;
}

import { fitText, wrapText } from "@/lib/format/fit-text";
import { textWidth as measuredWidth } from "@/lib/format/text-width";

/** Lines of a text, broken between words; a word longer than a line is broken where the line ends. */
export function wrappedText(text: string, width: number, size: number): string[] {
  return wrapText(text, { width, size });
}

/** How wide a text is, never less than it is in the fonts of the product. */
export function textWidth(text: string, size: number): number {
  return measuredWidth(text, { size });
}

/** A text that fits a width: what is too long ends in an ellipsis. */
export function fittedText(text: string, width: number, size: number): string {
  return fitText(text, { width, size });
}

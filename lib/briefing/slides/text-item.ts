import type { Box, Placeholder } from "@/lib/briefing/formats/pptx/template/deck-template";
import { faceOf, linesOf, textHeight } from "@/lib/briefing/slides/measure-text";
import { MIN_SIZE, type SlideParagraph, type TextItem } from "@/lib/briefing/slides/slide";

const POINTS_PER_INCH = 72;
const SHARES = [1, 0.9, 0.8, 0.7, 0.62, 0.56, 0.5, 0.45] as const;

/** Sizes in which words of a placeholder may be set, largest first: its own, and down to what a room can still read. */
export function sizesOf({ size }: Pick<Placeholder, "size">): number[] {
  const sizes = SHARES.map((share) => Math.max(MIN_SIZE, Math.round(size * share)));
  return [...new Set(sizes)];
}

/** Words in a placeholder, where it stands on the layout or in another box. */
export function textItem(
  placeholder: Placeholder,
  paragraphs: readonly SlideParagraph[],
  { box = placeholder.box, language = null }: { readonly box?: Box; readonly language?: string | null } = {},
): TextItem {
  return { kind: "text", placeholder, box, paragraphs, language };
}

/** Paragraphs in one size, with the placeholder's space between them unless another is given. */
export function paragraphsOf(
  texts: readonly string[],
  { size, after }: Pick<Placeholder, "size" | "after">,
): SlideParagraph[] {
  return texts.map((text) => ({ runs: [{ text }], size, after }));
}

/** Height in inches of texts one under the other in a placeholder of a width. */
export function heightOfTexts(
  texts: readonly string[],
  { width, size, placeholder, after = placeholder.after }: TextsInPlace & { readonly after?: number },
): number {
  const face = faceOf(placeholder);
  const gaps = (Math.max(0, texts.length - 1) * after) / POINTS_PER_INCH;
  return texts.reduce((sum, text) => sum + textHeight(text, { width, size, face }), gaps);
}

/** Lines that texts take together. */
export function linesOfTexts(texts: readonly string[], { width, size, placeholder }: TextsInPlace): number {
  const face = faceOf(placeholder);
  return texts.reduce((sum, text) => sum + linesOf(text, { width, size, face }), 0);
}

interface TextsInPlace {
  readonly width: number;
  readonly size: number;
  readonly placeholder: Placeholder;
}

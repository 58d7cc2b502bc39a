/** What was taken of a document, and what was left out. */
export interface ExtractedText {
  /** Own title of the document; null where it has none. */
  readonly title: string | null;
  /** Address that the document gives itself; null where it gives none. */
  readonly url: string | null;
  /** BCP 47; null where the document says nothing. */
  readonly language: string | null;
  /** Everything that a reader sees, blocks as lines. */
  readonly whole: string;
  /** The part that seems to be meant; null where nothing can be told apart. */
  readonly main: string | null;
  /** Lines that come back on most pages, running heads and page numbers: each as it stands once, and how often. */
  readonly running: readonly { readonly line: string; readonly count: number }[];
  /** The whole text without those lines; null where there are none. */
  readonly withoutRunning: string | null;
}

/** Share of visible characters that a part of a text keeps, 0 to 1; white space does not count. 1 for an empty text. */
export function shareTaken(part: string, whole: string): number {
  const all = visible(whole);
  return all === 0 ? 1 : Math.min(1, visible(part) / all);
}

function visible(text: string): number {
  return text.replace(/\s+/gu, "").length;
}

/** Text with at most one empty line between blocks, and none around it. */
export function tidyLines(text: string): string {
  return text
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

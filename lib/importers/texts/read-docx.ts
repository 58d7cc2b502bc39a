import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { blockText } from "@/lib/importers/texts/block-text";
import type { ExtractedText } from "@/lib/importers/texts/extracted";

/**
 * Text of a document of a word processor, footnotes and lists included. Insertions that are tracked are in it,
 * deletions are not.
 */
export async function readDocx(bytes: Uint8Array): Promise<ExtractedText> {
  // By way of HTML: the plain text of the library glues words together where a line was broken.
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${value}</body></html>`);
  return {
    title: document.querySelector("h1")?.textContent?.trim() || null,
    url: null,
    language: null,
    whole: blockText(document.body),
    main: null,
    running: [],
    withoutRunning: null,
  };
}

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blockText } from "@/lib/importers/texts/block-text";
import type { ExtractedText } from "@/lib/importers/texts/extracted";

/**
 * Text of a web page: everything that is seen as the safe base, and what a reading mode takes for the article as a
 * suggestion: of a page of speeches it keeps one.
 */
export function readHtml(html: string): ExtractedText {
  const document = parsePage(html);
  const whole = blockText(document.body ?? document);
  const meta = (selector: string, attribute: string): string | null =>
    document.querySelector(selector)?.getAttribute(attribute)?.trim() || null;
  return {
    title:
      meta('meta[property="og:title"]', "content") ?? (document.querySelector("title")?.textContent?.trim() || null),
    url: meta('link[rel="canonical"]', "href") ?? meta('meta[property="og:url"]', "content"),
    language: meta("html", "lang"),
    whole,
    main: mainPart(html),
    running: [],
    withoutRunning: null,
  };
}

/** What a reading mode takes for the article; null where it finds none. */
function mainPart(html: string): string | null {
  // It changes the document it reads, so it gets one of its own.
  const document = parsePage(html);
  const found = new Readability(document as unknown as Document, { serializer: (node) => node }).parse();
  const text = found?.content ? blockText(found.content) : "";
  return text === "" ? null : text;
}

/**
 * The document of a page. HTML may leave the tags of head and body out; what parses it here does not add them, and a
 * reading mode needs a body.
 */
function parsePage(html: string) {
  const { document } = parseHTML(html);
  if (document.querySelector("body")) return document;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

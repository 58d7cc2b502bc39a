import { textsBeingSent } from "@/components/ui/static-html/texts-being-sent";

export interface KeyedText {
  readonly key: string;
  /** Null where the document that came from the server holds it. */
  readonly html: string | null;
}

export interface FirstMarkup {
  readonly key: string;
  /** What React writes; nothing where the browser has the markup already. */
  readonly markup: { readonly __html: string };
  readonly isInDocument: boolean;
  /** The element of the document that holds the text; where React has to draw anew it is no longer the frame itself. */
  readonly source: Element | null;
}

/** What a frame holds when it is made: on the server its text, in a browser what came of it. */
export function firstMarkup({ key, html }: KeyedText): FirstMarkup {
  if (html !== null) return { key, markup: { __html: html }, isInDocument: false, source: null };
  const isServer = typeof document === "undefined";
  const text = isServer ? (textsBeingSent().get(key)?.text ?? "") : "";
  const source = isServer ? null : document.querySelector(`[data-text="${key}"]`);
  return { key, markup: { __html: text }, isInDocument: true, source };
}

/** What the document held and no longer shows, by key: the way back leads to it. */
const kept = new Map<string, Element>();

/** Asked for where a text is nowhere to be found, as after a failure that left the document without it. */
export const TEXT_MISSING = "concordance:text-missing";

/**
 * Puts a text into its frame in the place of the former one.
 *
 * @param former null where nothing was drawn by this yet.
 * @returns false where the text is not at hand; the page is asked for anew.
 */
export function draw(
  text: KeyedText,
  { frame, former, source }: { frame: Element; former: KeyedText | null; source: Element | null },
): boolean {
  if (!former && (source === frame || frame.firstChild)) return true;
  if (former) keep(former, frame, "moved");
  const held = kept.get(text.key) ?? (former ? null : source);
  const html = text.html ?? held?.innerHTML ?? null;
  frame.innerHTML = html ?? "";
  // Whoever listens is made after what is drawn in it.
  if (html === null) setTimeout(() => window.dispatchEvent(new Event(TEXT_MISSING)));
  return html !== null;
}

/** Keeps what only this element holds, when it is about to leave the page ("whole") or its content is ("moved"). */
export function keep({ key, html }: KeyedText, frame: Element, how: "moved" | "whole"): void {
  if (html !== null || kept.has(key)) return;
  if (how === "whole") return void kept.set(key, frame);
  const place = frame.ownerDocument.createElement("div");
  place.append(...frame.childNodes);
  kept.set(key, place);
}

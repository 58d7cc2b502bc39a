import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import { textsBeingSent } from "@/components/ui/static-html/texts-being-sent";

declare global {
  // Global, because the bundles of a built server load this module more than once.
  var concordanceDocuments: AsyncLocalStorage<DocumentBeingSent> | undefined;
}

/** The texts that a document was given, by key, and whether its answer is over. */
interface DocumentBeingSent {
  readonly keys: Set<string>;
  isOver: boolean;
}

const KEY_LENGTH = 12;

/** Names a text by its content (SHA-1, 72 bits of it). */
export function keyOfText(text: string): string {
  return createHash("sha1").update(text).digest("base64url").slice(0, KEY_LENGTH);
}

/**
 * Has a text written into the document that is being answered, once and as markup, so that the data for the browser
 * need name it only.
 *
 * @returns false where no document is being answered, but data for an open page or a page made when the app is built.
 */
export function isWrittenInDocument(key: string, text: string): boolean {
  const document = documents().getStore();
  // Whoever left early closed the answer, while its page may still be drawn: nobody would take the text away again.
  if (!document || document.isOver) return false;
  if (document.keys.has(key)) return true;
  document.keys.add(key);
  const sent = textsBeingSent();
  sent.set(key, { text, documents: (sent.get(key)?.documents ?? 0) + 1 });
  return true;
}

/** Middleware: keeps what a document is told in one place only for as long as the document is being answered. */
export function withDocumentTexts(listener: RequestListener): RequestListener {
  return (request, response) => {
    // What the router of an open page asks for is put in the place of markup that is there no longer.
    if (request.method !== "GET" || request.headers.rsc !== undefined) return listener(request, response);
    const document: DocumentBeingSent = { keys: new Set(), isOver: false };
    response.once("close", () => forget(document));
    documents().run(document, () => listener(request, response));
  };
}

function forget(document: DocumentBeingSent): void {
  document.isOver = true;
  const sent = textsBeingSent();
  for (const key of document.keys) {
    const known = sent.get(key);
    if (known && known.documents > 1) sent.set(key, { ...known, documents: known.documents - 1 });
    else sent.delete(key);
  }
  document.keys.clear();
}

function documents(): AsyncLocalStorage<DocumentBeingSent> {
  globalThis.concordanceDocuments ??= new AsyncLocalStorage();
  return globalThis.concordanceDocuments;
}

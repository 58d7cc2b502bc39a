interface TextBeingSent {
  readonly text: string;
  /** How many documents that are being answered hold it. */
  readonly documents: number;
}

declare global {
  // Global, because the bundle that makes elements and the one that writes them load this module each.
  var concordanceTextsBeingSent: Map<string, TextBeingSent> | undefined;
}

/** The large texts of documents that are being answered, by key; on the server only. */
export function textsBeingSent(): Map<string, TextBeingSent> {
  globalThis.concordanceTextsBeingSent ??= new Map();
  return globalThis.concordanceTextsBeingSent;
}

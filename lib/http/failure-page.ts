import { escapeXml } from "@/lib/office/xml-text";

/** A page written as text, for answers that must stand without scripts, styles and the framework. */
export function failurePage({
  title,
  message,
  next,
}: {
  readonly title: string;
  readonly message: string;
  /** What the reader can do now; a link where there is an address to go to. */
  readonly next: readonly { readonly words: string; readonly href?: string }[];
}): string {
  const ways = next.map(({ words, href }) =>
    href === undefined ? escapeXml(words) : `<a href="${escapeXml(href)}">${escapeXml(words)}</a>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Concordance</title><style>:root{color-scheme:light dark}body{font:1.05rem/1.5 Georgia,serif;max-width:40em;margin:12vh auto;padding:0 1.5rem}</style></head><body><main><h1>${escapeXml(title)}</h1><p>${escapeXml(message)}</p><p>${ways.join(" · ")}</p></main></body></html>`;
}

// Characters that XML 1.0 forbids even as an entity, and halves of surrogate pairs. One of them makes a whole file
// unreadable.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text that may stand in an XML part: what XML forbids becomes the replacement character; nothing else changes. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD");
}

/** The same text escaped for the body or an attribute of an element. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** What spreadsheets and charts read as an escaped character, ISO/IEC 29500-1 section 22.9.2.19. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text for a writer that escapes XML itself: what looks like an escaped character, "_x000D_", is opened as it is. */
export function withPlainCodes(text: string): string {
  return text.replace(ESCAPE, "_x005F_");
}

/** A text for a cell or a point of a chart: words that look like an escaped character stay the words that they are. */
export function escapeXstring(text: string): string {
  return escapeXml(withPlainCodes(text));
}

const NAME = "[A-Za-z_][\\w.:-]*";
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "g");
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * What keeps an XML text from being well-formed; null where nothing does. Checks tags and their nesting, attributes
 * (quoted, not twice), references, forbidden characters and namespace prefixes: as strictly as Office reads, for XML
 * without a DTD.
 */
export function xmlFault(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return "a character that XML forbids";
  if (REFERENCE.test(xml)) return "an ampersand that is not escaped";
  const open: { name: string; prefixes: ReadonlySet<string> }[] = [];
  const body = xml.replace(/^\uFEFF?<\?xml[^?]*\?>/, "").replace(/<!--.*?-->/gs, "");
  let at = 0;
  let roots = 0;
  for (const match of body.matchAll(/<(\/?)([^\s/>]+)([^>]*?)(\/?)>/gs)) {
    const [whole, closes, name = "", attributes = "", closed] = match;
    const between = body.slice(at, match.index);
    if (between.includes("<")) return `a "<" that begins no tag: ${between.slice(0, 40)}`;
    if (open.length === 0 && between.trim() !== "") return `text outside the root: ${between.slice(0, 40)}`;
    at = match.index + whole.length;
    if (closes) {
      if (open.pop()?.name !== name) return `</${name}> closes what is not open`;
      continue;
    }
    const fault = attributesFault(attributes);
    if (fault) return `<${name}>: ${fault}`;
    const declared = [...attributes.matchAll(/\sxmlns:([\w.-]+)=/g)].map(([, prefix]) => prefix ?? "");
    const prefixes = new Set([...(open.at(-1)?.prefixes ?? ["xml", "xmlns"]), ...declared]);
    const used = [name, ...[...attributes.matchAll(ATTRIBUTE)].map(([, key]) => key ?? "")];
    const unknown = used.find((key) => key.includes(":") && !prefixes.has(key.split(":")[0] ?? ""));
    if (unknown) return `${unknown} has a prefix that is not declared`;
    if (open.length === 0) roots += 1;
    if (!closed) open.push({ name, prefixes });
  }
  if (open.length > 0) return `<${open.at(-1)?.name}> is not closed`;
  return roots === 1 && body.slice(at).trim() === "" ? null : "not exactly one root";
}

function attributesFault(attributes: string): string | null {
  const names = [...attributes.matchAll(ATTRIBUTE)].map(([, name]) => name);
  if (attributes.replace(ATTRIBUTE, "").trim() !== "") return `attributes cannot be read: ${attributes.slice(0, 60)}`;
  return new Set(names).size === names.length ? null : "an attribute stands twice";
}

import { SaxesParser } from "saxes";
import { ImportRefusal } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";

/** What a reader of XML hears; names without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 1 << 16;

/**
 * Streaming XML parser (SAX): strict, without document types, with bounded depth. A document that declares a type could
 * define entities that unfold without end, so it is refused.
 *
 * @param what how messages name the document. @throws ImportRefusal. O(bytes).
 */
export function parseXml(bytes: Uint8Array, { what, listener }: { what: string; listener: XmlListener }): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  const refuse = (why: string) => {
    throw new ImportRefusal(`${what} cannot be read: ${why}.`);
  };
  parser.on("error", (error) => refuse(`it is no well-formed XML (${error.message})`));
  parser.on("doctype", () => refuse("it declares a document type, which no such file needs"));
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > IMPORT_LIMITS.xmlDepth) refuse(`its elements are nested more than ${IMPORT_LIMITS.xmlDepth} deep`);
    listener.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    listener.close?.(localName(name));
  });
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  const decoder = new TextDecoder("utf-8");
  for (let from = 0; from < bytes.length; from += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(from, from + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

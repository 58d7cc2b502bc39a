import { attributeOf, elementsNamed, parseXml } from "@/lib/office/xml-dom";
import { escapeXml } from "@/lib/office/xml-text";

export const CONTENT_TYPES_PATH = "[Content_Types].xml";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Media types of the parts of an Office file, ISO/IEC 29500-2 section 7.2.3. */
export interface ContentTypes {
  /** By extension, without the dot. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By path of the part, without a leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
}

export function readContentTypes(xml: string): ContentTypes {
  const { root } = parseXml(xml, CONTENT_TYPES_PATH);
  const pairs = (name: string, key: string) =>
    elementsNamed(root, name).map(
      (element) =>
        [(attributeOf(element, key) ?? "").replace(/^\//, ""), attributeOf(element, "ContentType") ?? ""] as const,
    );
  return { defaults: new Map(pairs("Default", "Extension")), overrides: new Map(pairs("Override", "PartName")) };
}

export function contentTypesPart({ defaults, overrides }: ContentTypes): string {
  const each = [
    ...[...defaults].map(([extension, type]) => `<Default Extension="${escapeXml(extension)}" ContentType="${type}"/>`),
    ...[...overrides].map(([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`),
  ];
  return `${HEAD}<Types xmlns="${NAMESPACE}">${each.join("")}</Types>`;
}

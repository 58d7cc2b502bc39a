import type { OfficeParts } from "@/lib/office/office-file";
import { attributeOf, elementsNamed, parseXml } from "@/lib/office/xml-dom";
import { escapeXml } from "@/lib/office/xml-text";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One relationship of a part, ISO/IEC 29500-2 section 6.5. */
export interface Relationship {
  readonly id: string;
  /**
   * The last word of the standard's type ("slide", "chart"), or a whole address where the type is of another
   * vocabulary.
   */
  readonly type: string;
  /** As written: relative to the part, or an address outside of the file. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Relationships as a part. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const each = relationships.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type.includes(":") ? type : `${OFFICE}/${type}`)}" Target="${escapeXml(target)}"${isExternal ? ' TargetMode="External"' : ""}/>`,
  );
  return `${HEAD}<Relationships xmlns="${NAMESPACE}">${each.join("")}</Relationships>`;
}

/** The relationships of a part, in the order written; none where it has no part for them. */
export function relationshipsOf(parts: OfficeParts, path: string): Relationship[] {
  const rels = parts.get(relationshipsPath(path));
  if (typeof rels !== "string") return [];
  return elementsNamed(parseXml(rels, relationshipsPath(path)).root, "Relationship").map((element) => {
    const type = attributeOf(element, "Type") ?? "";
    return {
      id: attributeOf(element, "Id") ?? "",
      type: type.startsWith(`${OFFICE}/`) ? type.slice(OFFICE.length + 1) : type,
      target: attributeOf(element, "Target") ?? "",
      isExternal: attributeOf(element, "TargetMode") === "External",
    };
  });
}

/** Where the relationships of a part stand: "ppt/slides/slide1.xml" has "ppt/slides/_rels/slide1.xml.rels". */
export function relationshipsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** The path in the file to which a target leads from a part. */
export function targetPath(from: string, target: string): string {
  return decodeURIComponent(new URL(target, `file:///${from}`).pathname.slice(1));
}

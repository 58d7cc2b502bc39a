import { type XmlElement, xmlTree } from "@/tests/support/files/xml-tree";

/** A part as a tree, with what its relationships lead to by id: a path in the file, or an address outside. */
export interface OpenPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly links: ReadonlyMap<string, { readonly type: string; readonly to: string | null }>;
}

/** Every part of an Office file but its relationships, by path. */
export function openParts(parts: ReadonlyMap<string, string>): Map<string, OpenPart> {
  const opened = [...parts].filter(([path]) => !path.endsWith(".rels"));
  return new Map(opened.map(([path, xml]) => [path, { path, root: xmlTree(xml), links: linksOf(parts, path) }]));
}

/** Parts whose path matches, in the order of their numbers. */
export function partsLike(parts: ReadonlyMap<string, OpenPart>, path: RegExp): OpenPart[] {
  const number = (part: OpenPart) => Number(/(\d+)\.xml$/.exec(part.path)?.[1] ?? 0);
  return [...parts.values()].filter((part) => path.test(part.path)).sort((a, b) => number(a) - number(b));
}

/** Attributes that point to a relationship, of a part and everything in it. */
export function idsPointedTo(element: XmlElement): string[] {
  const here = [...element.attributes].flatMap(([name, value]) =>
    /^r:(id|embed|link|pict)$/.test(name) && value !== "" ? [value] : [],
  );
  return [...here, ...element.children.flatMap(idsPointedTo)];
}

/** Values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, position) => values.indexOf(value) !== position);
}

/** Numeric references to characters that XML forbids: as unreadable as the characters themselves. */
export function forbiddenReferences(xml: string): string[] {
  return [...xml.matchAll(/&#(x?)([0-9A-Fa-f]+);/g)].flatMap(([whole, hex, digits = ""]) => {
    const code = Number.parseInt(digits, hex ? 16 : 10);
    const isAllowed = [9, 10, 13].includes(code) || (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe);
    return isAllowed || code > 0xffff ? [] : [whole];
  });
}

function linksOf(parts: ReadonlyMap<string, string>, path: string): OpenPart["links"] {
  const relsPath = path.replace(/([^/]+)$/, "_rels/$1.rels");
  const rels = parts.get(relsPath);
  if (rels === undefined) return new Map();
  const links = xmlTree(rels).children.map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    const isOutside = attributes.get("TargetMode") === "External";
    const to = isOutside ? null : new URL(target, `file:///${path}`).pathname.slice(1);
    return [attributes.get("Id") ?? "", { type: attributes.get("Type")?.split("/").at(-1) ?? "", to }] as const;
  });
  if (new Set(links.map(([id]) => id)).size !== links.length) throw new Error(`${relsPath} gives an id twice.`);
  return new Map(links);
}

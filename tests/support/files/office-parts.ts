import { strFromU8, unzipSync } from "fflate";

/** The XML parts of an Office file by path. */
export function xmlParts(bytes: Uint8Array): Map<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(entries.map(([path, part]) => [path, strFromU8(part)]));
}

/** Every path in an Office file, folders included. */
export function partPaths(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

/** A part of an Office file as bytes. */
export function partOf(bytes: Uint8Array, path: string): Uint8Array {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`The file has no part ${path}`);
  return part;
}

/** The text of all runs of a part, in order; paragraphs end with a line feed. */
export function textOfPart(xml: string): string {
  const marked = xml.replace(/<\/(?:a|w):p>/g, "\n").replace(/<(?:w:br|a:br)\b[^>]*>/g, "\n");
  return unescapeXml(marked.replace(/<[^>]+>/g, ""));
}

/** What an XML text says. */
export function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&");
}

/** Where each relationship of a part leads, as paths in the file; addresses outside are left out. */
export function targetsOf(parts: ReadonlyMap<string, string>): { from: string; to: string }[] {
  return [...parts].flatMap(([path, xml]) => {
    const owner = /^(.*\/)?_rels\/([^/]+)\.rels$/.exec(path);
    if (!owner) return [];
    return [...xml.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([tag]) => {
      const target = /Target="([^"]+)"/.exec(tag)?.[1];
      if (!target || tag.includes('TargetMode="External"')) return [];
      return [{ from: path, to: new URL(target, `file:///${owner[1] ?? ""}`).pathname.slice(1) }];
    });
  });
}

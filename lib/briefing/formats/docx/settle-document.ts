import type { OfficeParts } from "@/lib/office/office-file";

const STYLES = "word/styles.xml";
const DEFAULT_FONT =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

/** Defines the style on which the writer bases those of footnotes and links without defining it. */
export function withDefaultFont(parts: OfficeParts): OfficeParts {
  const styles = parts.get(STYLES);
  if (typeof styles !== "string" || styles.includes('w:styleId="DefaultParagraphFont"')) return parts;
  return new Map([...parts, [STYLES, styles.replace("</w:styles>", `${DEFAULT_FONT}</w:styles>`)]]);
}

/**
 * Gives relationships numbered ids: the writer draws them at random, and the same note would never be the same file.
 * Ids are renamed within their part only, so that a text that happens to look like one stays as it is.
 */
export function settleDocument(parts: OfficeParts): OfficeParts {
  const settled = new Map(parts);
  for (const [path, rels] of parts) {
    const owner = /^(.*\/)?_rels\/([^/]+)\.rels$/.exec(path);
    if (!owner || typeof rels !== "string") continue;
    const target = `${owner[1] ?? ""}${owner[2]}`;
    const part = parts.get(target);
    const ids = [...rels.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id ?? "");
    const renamed = new Map(ids.map((id, position) => [id, `rId${position + 1}`]));
    settled.set(
      path,
      rels.replace(/ Id="([^"]+)"/g, (whole, id: string) => ` Id="${renamed.get(id) ?? whole}"`),
    );
    if (typeof part !== "string") continue;
    const pointing = /( r:(?:id|embed|link|pict)=")([^"]+)"/g;
    settled.set(
      target,
      part.replace(pointing, (whole, start: string, id: string) =>
        renamed.has(id) ? `${start}${renamed.get(id)}"` : whole,
      ),
    );
  }
  return settled;
}

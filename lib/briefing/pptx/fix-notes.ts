import type { OfficeParts } from "../office-file";

const MASTER = "ppt/notesMasters/notesMaster1.xml";
const MASTER_RELS = "ppt/notesMasters/_rels/notesMaster1.xml.rels";
const THEME = "ppt/theme/theme1.xml";
const OWN_THEME = "ppt/theme/theme2.xml";
const PICTURE = '<a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>';
const TEXT = '<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm>';

/**
 * Makes the speaker notes sound: a master without the placeholders that PowerPoint strips as broken, with a theme of its own,
 * and notes pages whose shapes know their place and whose lines are paragraphs.
 */
export function fixNotes(parts: OfficeParts): OfficeParts {
  const fixed = new Map(parts);
  const master = parts.get(MASTER);
  const rels = parts.get(MASTER_RELS);
  const theme = parts.get(THEME);
  if (typeof master === "string") {
    fixed.set(MASTER, master.replace(/<p:sp>.*?<\/p:sp>/gs, "").replace(/<p:extLst>.*?<\/p:extLst>/gs, ""));
  }
  if (typeof rels === "string" && typeof theme === "string") {
    fixed.set(OWN_THEME, theme);
    fixed.set(MASTER_RELS, rels.replace("theme1.xml", "theme2.xml"));
  }
  for (const [path, part] of parts) {
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path) && typeof part === "string") fixed.set(path, fixNotesPage(part));
  }
  return fixed;
}

function fixNotesPage(xml: string): string {
  const placed = (transform: string) => `<p:spPr>${transform}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  return xml
    .replace(/<p:sp>.*?<\/p:sp>/gs, (shape) => {
      if (shape.includes('type="sldNum"')) return "";
      return shape.replace(/<p:spPr\s*\/>/, placed(shape.includes('type="sldImg"') ? PICTURE : TEXT));
    })
    .replace(/<p:extLst>.*?<\/p:extLst>/gs, "")
    .replace(
      /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>(.*?)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/gs,
      (_, run: string, text: string, end: string) =>
        text
          .split(/\r\n|\r|\n/)
          .map((line) => (line === "" ? `<a:p>${end}</a:p>` : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`))
          .join(""),
    );
}

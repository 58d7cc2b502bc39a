import { SLIDE_NAMESPACES, shapeTreeXml } from "@/lib/briefing/formats/pptx/shape-xml";
import { paragraphsXml } from "@/lib/briefing/formats/pptx/text-xml";

/**
 * The page of notes of a slide: its picture, and what the speaker reads, a line a paragraph. Places are the master's.
 */
export function notesPart(notes: readonly string[], language: string): string {
  const picture = (id: number) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml([], language)}</p:txBody></p:sp>`;
  const lines = notes.flatMap((note) => note.split(/\r\n|\r|\n/)).map((text) => ({ runs: [{ text }] }));
  const words = (id: number) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(lines, language)}</p:txBody></p:sp>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:notes ${SLIDE_NAMESPACES}><p:cSld>${shapeTreeXml([picture, words])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

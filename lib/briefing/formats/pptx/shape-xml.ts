import type { Box, Placeholder } from "@/lib/briefing/formats/pptx/template/deck-template";
import { type Paragraph, paragraphsXml } from "@/lib/briefing/formats/pptx/text-xml";
import { emu } from "@/lib/briefing/formats/pptx/units";
import { escapeXml } from "@/lib/office/xml-text";

/** Namespaces of a slide and of its notes. */
export const SLIDE_NAMESPACES = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(" ");

/** The tree of the shapes of a slide; ids are given in reading order, the tree's first. */
export function shapeTreeXml(shapes: readonly ((id: number) => string)[]): string {
  const none =
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>';
  const tree = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${none}</p:grpSpPr>`;
  return `<p:spTree>${tree}${shapes.map((shape, position) => shape(position + 2)).join("")}</p:spTree>`;
}

/** What ties a shape to its place on the layout. */
function placeholderXml({ type, index }: Pick<Placeholder, "type" | "index">): string {
  return `<p:ph type="${type}"${index === null ? "" : ` idx="${escapeXml(index)}"`}/>`;
}

/**
 * Words in a placeholder: place, face and size are the layout's.
 *
 * @param box where it stands elsewhere than on the layout.
 */
export function textShapeXml({
  id,
  placeholder,
  box,
  paragraphs,
  language,
}: {
  readonly id: number;
  readonly placeholder: Placeholder;
  readonly box?: Box | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly language: string;
}): string {
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(placeholder.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`,
    `<p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr>`,
    box && !isSame(box, placeholder.box) ? `<p:spPr>${transformXml(box, "a:xfrm")}</p:spPr>` : "<p:spPr/>",
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs, language)}</p:txBody></p:sp>`,
  ].join("");
}

/** The number of the slide, in its place. */
export function slideNumberXml({ id, placeholder, number, language }: SlideNumber): string {
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(placeholder.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`,
    `<p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>`,
    `<a:fld id="{7A1F5C8E-2B4D-4E6F-9A3B-5C7D9E1F2A4B}" type="slidenum"><a:rPr lang="${escapeXml(language)}"/><a:t>${number}</a:t></a:fld>`,
    "</a:p></p:txBody></p:sp>",
  ].join("");
}

interface SlideNumber {
  readonly id: number;
  readonly placeholder: Placeholder;
  readonly number: number;
  readonly language: string;
}

/** A chart or a table in its place. Its frame has to say where it stands, whatever the layout says. */
export function frameXml({
  id,
  name,
  description,
  placeholder,
  box,
  graphic,
}: {
  readonly id: number;
  readonly name: string;
  /** What is said to whoever cannot see it. */
  readonly description: string;
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly graphic: string;
}): string {
  return [
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/>`,
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvGraphicFramePr>`,
    `${transformXml(box, "p:xfrm")}<a:graphic>${graphic}</a:graphic></p:graphicFrame>`,
  ].join("");
}

const CHART_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** What a frame holds where it shows a chart. */
export function chartGraphicXml(relationshipId: string): string {
  return `<a:graphicData uri="${CHART_SPACE}"><c:chart xmlns:c="${CHART_SPACE}" r:id="${relationshipId}"/></a:graphicData>`;
}

function transformXml({ left, top, width, height }: Box, element: "a:xfrm" | "p:xfrm"): string {
  const place = `<a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  return `<${element}>${place}</${element}>`;
}

function isSame(a: Box, b: Box): boolean {
  return (["left", "top", "width", "height"] as const).every((side) => emu(a[side]) === emu(b[side]));
}

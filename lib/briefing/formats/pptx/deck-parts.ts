import type { Briefing } from "@/lib/briefing/briefing";
import { chartPart } from "@/lib/briefing/formats/pptx/chart-part";
import { chartWorkbook } from "@/lib/briefing/formats/pptx/chart-workbook";
import { notesPart } from "@/lib/briefing/formats/pptx/notes-part";
import { scatterChartPart, scatterWorkbook } from "@/lib/briefing/formats/pptx/scatter-chart-part";
import { slidePart } from "@/lib/briefing/formats/pptx/slide-part";
import { type DeckTemplate, layoutOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import type { Slide } from "@/lib/briefing/slides/slide";
import { CONTENT_TYPES_PATH, contentTypesPart } from "@/lib/office/content-types";
import { APPLICATION_PROPERTIES_PART, corePropertiesPart } from "@/lib/office/document-properties";
import type { OfficeParts } from "@/lib/office/office-file";
import { type Relationship, relationshipsPart, relationshipsPath } from "@/lib/office/relationships";
import { parseXml, serializeXml } from "@/lib/office/xml-dom";

const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument";
const TYPES = {
  slide: `${OFFICE_TYPE}.presentationml.slide+xml`,
  notes: `${OFFICE_TYPE}.presentationml.notesSlide+xml`,
  chart: `${OFFICE_TYPE}.drawingml.chart+xml`,
  workbook: `${OFFICE_TYPE}.spreadsheetml.sheet`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  application: `${OFFICE_TYPE}.extended-properties+xml`,
};
const CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE_PATH = "docProps/core.xml";
const APPLICATION_PATH = "docProps/app.xml";
const WORKBOOK_ID = "rId1";
/** The first id that the format allows for a slide. */
const FIRST_SLIDE_ID = 256;

/** All parts of a deck: those of the template as they are, and the slides, their notes and their charts beside them. */
export function deckParts(slides: readonly Slide[], briefing: Briefing, template: DeckTemplate): OfficeParts {
  const parts: OfficeParts = new Map(template.parts);
  const overrides = new Map([...template.contentTypes.overrides].filter(([path]) => parts.has(path)));
  const add = (path: string, part: string | Uint8Array, type: string | null, rels: readonly Relationship[] = []) => {
    parts.set(path, part);
    if (type !== null) overrides.set(path, type);
    if (rels.length > 0) parts.set(relationshipsPath(path), relationshipsPart(rels));
  };
  let charts = 0;
  for (const [position, slide] of slides.entries()) {
    const number = position + 1;
    const { xml, relationships, charts: drawn } = slidePart(slide, { briefing, template, number });
    const rels: Relationship[] = [
      { id: "rId1", type: "slideLayout", target: `/${layoutOf(template, slide.layout).path}` },
      { id: "rId2", type: "notesSlide", target: `../notesSlides/notesSlide${number}.xml` },
      ...relationships,
    ];
    for (const { id, item } of drawn) {
      charts += 1;
      const workbook = `ppt/embeddings/figures${charts}.xlsx`;
      add(workbook, item.kind === "bars" ? chartWorkbook(item) : scatterWorkbook(item.chart), null);
      const figures = { id: WORKBOOK_ID, type: "package", target: `/${workbook}` };
      const given = { language: briefing.language, workbook: WORKBOOK_ID };
      const part = item.kind === "bars" ? chartPart(item, given) : scatterChartPart(item, given);
      add(`ppt/charts/chart${charts}.xml`, part, TYPES.chart, [figures]);
      rels.push({ id, type: "chart", target: `../charts/chart${charts}.xml` });
    }
    add(`ppt/slides/slide${number}.xml`, xml, TYPES.slide, rels);
    add(`ppt/notesSlides/notesSlide${number}.xml`, notesPart(slide.notes, briefing.language), TYPES.notes, [
      { id: "rId1", type: "notesMaster", target: `/${template.notesMasterPath}` },
      { id: "rId2", type: "slide", target: `../slides/slide${number}.xml` },
    ]);
  }
  const linked = slides.map((_, position) => ({
    id: `rIdSlide${position + 1}`,
    type: "slide",
    target: `/ppt/slides/slide${position + 1}.xml`,
  }));
  const { presentationPath } = template;
  add(presentationPath, withSlides(template, linked), template.contentTypes.overrides.get(presentationPath) ?? null, [
    ...template.presentationRelationships,
    ...linked,
  ]);
  add(CORE_PATH, propertiesOf(briefing), TYPES.core);
  add(APPLICATION_PATH, APPLICATION_PROPERTIES_PART, TYPES.application);
  parts.set("_rels/.rels", relationshipsPart(rootRelationships(presentationPath)));
  parts.set(CONTENT_TYPES_PATH, contentTypesPart({ overrides, defaults: defaultsFor(parts, template) }));
  return parts;
}

/** The presentation with its slides listed, where the format has them: after the masters. */
function withSlides({ presentation, presentationPath }: DeckTemplate, slides: readonly Relationship[]): string {
  const { document, root } = parseXml(presentation, presentationPath);
  const namespace = root.namespaceURI;
  const list = document.createElementNS(namespace, "p:sldIdLst");
  for (const [position, { id }] of slides.entries()) {
    const slide = document.createElementNS(namespace, "p:sldId");
    slide.setAttribute("id", String(FIRST_SLIDE_ID + position));
    slide.setAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:id", id);
    list.appendChild(slide);
  }
  root.insertBefore(list, root.getElementsByTagName("p:sldSz")[0] ?? null);
  return serializeXml(document);
}

/** Types by extension of what the deck holds, and of nothing else. */
function defaultsFor(parts: OfficeParts, { contentTypes }: DeckTemplate): Map<string, string> {
  const extensions = new Set([...parts.keys()].map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const known = new Map([...contentTypes.defaults, ["xlsx", TYPES.workbook]]);
  return new Map([...known].filter(([extension]) => extensions.has(extension)));
}

function rootRelationships(presentationPath: string): Relationship[] {
  return [
    { id: "rId1", type: "officeDocument", target: presentationPath },
    { id: "rId2", type: CORE_PROPERTIES, target: CORE_PATH },
    { id: "rId3", type: "extended-properties", target: APPLICATION_PATH },
  ];
}

function propertiesOf({ title, language, context }: Briefing): string {
  return corePropertiesPart({ title, subject: context.lines.join(" · "), language, date: context.date });
}

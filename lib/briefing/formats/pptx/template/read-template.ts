import type { Element } from "@xmldom/xmldom";
import {
  COMMON_PLACEHOLDERS,
  type DeckTemplate,
  LAYOUTS,
  type Layout,
  type LayoutName,
} from "@/lib/briefing/formats/pptx/template/deck-template";
import { placeholdersOf } from "@/lib/briefing/formats/pptx/template/read-placeholders";
import { inches } from "@/lib/briefing/formats/pptx/units";
import { CONTENT_TYPES_PATH, readContentTypes } from "@/lib/office/content-types";
import { type OfficeParts, openOfficeFile } from "@/lib/office/office-file";
import { relationshipsOf, relationshipsPath, targetPath } from "@/lib/office/relationships";
import { attributeOf, elementAt, numberOf, parseXml, serializeXml } from "@/lib/office/xml-dom";

/**
 * Reads the template of the deck: a .pptx with one slide master, the layouts and placeholders of LAYOUTS by name, and a
 * master for notes. Slides in it are examples and are left out.
 *
 * @throws with what is missing and where to add it.
 */
export function readTemplate(bytes: Uint8Array): DeckTemplate {
  const all = openOfficeFile(bytes);
  const presentationPath = targetOf(all, "", "officeDocument");
  const { document, root } = partAt(all, presentationPath);
  const size = elementAt(root, "p:sldSz");
  const master = targetOf(all, presentationPath, "slideMaster");
  // Slides of the template, and what else names them: sections, shows of some slides.
  for (const name of ["p:sldIdLst", "p:custShowLst", "p:extLst"]) {
    const list = elementAt(root, name);
    if (list) root.removeChild(list);
  }
  const presentationRelationships = relationshipsOf(all, presentationPath).filter(({ type }) => type !== "slide");
  const targets = presentationRelationships.flatMap(({ target, isExternal }) =>
    isExternal ? [] : [targetPath(presentationPath, target)],
  );
  const parts: OfficeParts = new Map(reachable(all, targets).map((path) => [path, all.get(path) ?? ""]));
  return {
    slideSize: { width: inches(numberOf(size, "cx")), height: inches(numberOf(size, "cy")) },
    layouts: layoutsOf(all, master),
    notesMasterPath: targetOf(all, presentationPath, "notesMaster"),
    presentationPath,
    parts,
    presentation: serializeXml(document),
    presentationRelationships,
    contentTypes: readContentTypes(textAt(all, CONTENT_TYPES_PATH)),
  };
}

function layoutsOf(all: OfficeParts, masterPath: string): ReadonlyMap<LayoutName, Layout> {
  const master = partAt(all, masterPath).root;
  const paths = relationshipsOf(all, masterPath).flatMap(({ type, target }) =>
    type === "slideLayout" ? [targetPath(masterPath, target)] : [],
  );
  const named = new Map(paths.map((path) => [nameOf(partAt(all, path).root), path]));
  const names = Object.keys(LAYOUTS).filter((name): name is LayoutName => name in LAYOUTS);
  return new Map(
    names.map((name) => {
      const path = named.get(name);
      if (path === undefined)
        throw new Error(`The template of the deck has no layout “${name}”. Name one so in its slide master.`);
      const wanted = [...LAYOUTS[name], ...COMMON_PLACEHOLDERS];
      const placeholders = placeholdersOf({ layout: partAt(all, path).root, master, name, wanted });
      return [name, { name, path, placeholders }] as const;
    }),
  );
}

function nameOf(layout: Element): string {
  return attributeOf(elementAt(layout, "p:cSld"), "name") ?? "";
}

/** The parts to which relationships lead from some parts, these included, with the relationships themselves. */
function reachable(all: OfficeParts, from: readonly string[]): string[] {
  const found = new Set<string>();
  const left = [...from];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path) || !all.has(path)) continue;
    found.add(path);
    const rels = relationshipsPath(path);
    if (all.has(rels)) found.add(rels);
    for (const { target, isExternal } of relationshipsOf(all, path))
      if (!isExternal) left.push(targetPath(path, target));
  }
  return [...found];
}

function targetOf(all: OfficeParts, from: string, wanted: string): string {
  const found = relationshipsOf(all, from).find(({ type }) => type === wanted);
  if (found) return targetPath(from, found.target);
  throw new Error(`The template of the deck has no ${wanted}. Save it again as a presentation (.pptx).`);
}

function partAt(all: OfficeParts, path: string) {
  return parseXml(textAt(all, path), path);
}

function textAt(all: OfficeParts, path: string): string {
  const part = all.get(path);
  if (typeof part === "string") return part;
  throw new Error(`The template of the deck has no part ${path}. Save it again as a presentation (.pptx).`);
}

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type DeckTemplate,
  type LAYOUTS,
  layoutOf,
  placeholderOf,
} from "@/lib/briefing/formats/pptx/template/deck-template";
import { defaultTemplate } from "@/lib/briefing/formats/pptx/template/default-template";
import { readTemplate } from "@/lib/briefing/formats/pptx/template/read-template";
import { emu } from "@/lib/briefing/formats/pptx/units";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import { closeOfficeFile, type OfficeParts, openOfficeFile } from "@/lib/office/office-file";
import { deckTemplateText, TEMPLATE_MODULE } from "@/scripts/written/base64-modules.mjs";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { idsPointedTo, openParts, repeated } from "@/tests/support/files/office-claims";
import { partPaths, targetsOf, xmlParts } from "@/tests/support/files/office-parts";
import { xmlFault } from "@/tests/support/files/well-formed";
import { childNames, elementsOf, valuesOf } from "@/tests/support/files/xml-tree";

const FILE = "lib/briefing/formats/pptx/template/briefing.pptx";
const bytes = new Uint8Array(readFileSync(FILE));
const { index, briefing } = aBriefing(smallDossier(), {
  plan: {
    title: "Title",
    blocks: [
      { id: "t", kind: "title" },
      { id: "b", kind: "bottom-line", propositionIds: ["A1"] },
      { id: "s", kind: "split" },
    ],
  },
});

/** The template with one of its parts changed, as a designer would change it. */
function changed(path: string, change: (xml: string) => string): DeckTemplate {
  return readTemplate(changedFile((parts) => parts.set(path, changedText(parts, path, change))));
}

function changedFile(change: (parts: OfficeParts) => void): Uint8Array {
  const parts = openOfficeFile(bytes);
  change(parts);
  return closeOfficeFile(parts);
}

function changedText(parts: OfficeParts, path: string, change: (xml: string) => string): string {
  const before = String(parts.get(path));
  const after = change(before);
  expect(after, `${path} holds what the test changes`).not.toBe(before);
  return after;
}

describe("the template of the decks", () => {
  it("the template of the decks is the file that a designer opens, to the byte", () => {
    expect(readFileSync(TEMPLATE_MODULE, "utf8"), "run npm run template").toBe(deckTemplateText());
  });

  it("the template of the decks is a whole package: well-formed parts, each announced and each reached, ids used once", () => {
    const texts = xmlParts(bytes);
    const paths = new Set(partPaths(bytes));
    for (const [path, xml] of texts) expect(xmlFault(xml), path).toBeNull();
    const types = texts.get("[Content_Types].xml") ?? "";
    const announced = [...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map(([, path]) => path ?? "");
    expect(announced.filter((path) => !paths.has(path))).toEqual([]);
    // The first three are reached from the package itself.
    const roots = ["ppt/presentation.xml", "docProps/core.xml", "docProps/app.xml"];
    for (const root of roots) expect(texts.get("_rels/.rels")).toContain(`Target="${root}"`);
    const targets = [...roots, ...targetsOf(texts).map(({ to }) => to)];
    expect(targets.filter((to) => !paths.has(to))).toEqual([]);
    const loose = [...paths].filter((path) => !targets.includes(path) && !/\.rels$|^\[Content_Types\]/.test(path));
    expect(loose).toEqual([]);
    for (const { root, path, links } of openParts(texts).values()) {
      expect(repeated(valuesOf(root, "p:cNvPr", "id")), path).toEqual([]);
      expect(
        idsPointedTo(root).filter((id) => !links.has(id)),
        path,
      ).toEqual([]);
      for (const body of elementsOf(root, "p:txBody"))
        expect(childNames(body).join(" "), path).toMatch(/^a:bodyPr a:lstStyle( a:p)+$/);
    }
  });

  it("the template of the decks has a master for notes with a picture of the slide and the words, on a theme of its own", () => {
    const master = openParts(xmlParts(bytes)).get("ppt/notesMasters/notesMaster1.xml");
    expect(master && valuesOf(master.root, "p:ph", "type")).toEqual(["sldImg", "body"]);
    expect([...(master?.links.values() ?? [])].map(({ to }) => to)).toEqual(["ppt/theme/theme2.xml"]);
  });

  it("the template of the decks keeps every placeholder on the slide, and apart from the title, the context line and the number", () => {
    const template = defaultTemplate();
    expect(template.slideSize.width).toBeCloseTo(13.333, 2);
    expect(template.slideSize.height).toBe(7.5);
    for (const layout of template.layouts.values()) {
      const below = layout.placeholders.get("Context")?.box.top ?? 0;
      for (const { name, box } of layout.placeholders.values()) {
        const where = `${layout.name}: ${name}`;
        expect(Math.min(box.left, box.top), where).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width, where).toBeLessThanOrEqual(template.slideSize.width);
        expect(box.top + box.height, where).toBeLessThanOrEqual(template.slideSize.height);
        if (name === "Context" || name === "Slide number") continue;
        expect(box.top + box.height, where).toBeLessThanOrEqual(below);
      }
    }
  });
});

describe("whoever changes the template changes the deck", () => {
  it("whoever changes the template changes the deck colours and faces of the theme are taken over, and no slide or chart names one of its own", async () => {
    const template = changed("ppt/theme/theme1.xml", (xml) =>
      xml.replace("54308A", "00FF00").replace("Georgia", "Lora"),
    );
    const deck = xmlParts(await toPptx(index, briefing, template));
    expect(deck.get("ppt/theme/theme1.xml")).toContain('<a:accent5><a:srgbClr val="00FF00"/>');
    expect(deck.get("ppt/theme/theme1.xml")).toContain('<a:latin typeface="Lora"/>');
    for (const [path, xml] of deck) {
      if (!/^ppt\/(slides|charts)\//.test(path)) continue;
      expect(xml, path).not.toMatch(/srgbClr|Georgia|Arial/);
    }
    expect([...deck.values()].join("")).toContain('<a:schemeClr val="accent5"/>');
  });

  it("whoever changes the template changes the deck: a table and the chart beside it stand where the layout has their placeholder", async () => {
    const { left, width } = placeholderOf(layoutOf(defaultTemplate(), "Chart and table"), "Table").box;
    const template = changed(pathOf("Chart and table"), (xml) =>
      xml
        .replaceAll(`x="${emu(left)}"`, `x="${emu(left + 1)}"`)
        .replaceAll(`cx="${emu(width)}"`, `cx="${emu(width - 1)}"`),
    );
    const frames = (deck: Uint8Array, inside: string) =>
      [...openParts(xmlParts(deck)).values()]
        .flatMap(({ root }) => elementsOf(root, "p:graphicFrame"))
        .filter((frame) => elementsOf(frame, inside).length > 0)
        .flatMap((frame) => valuesOf(frame, "a:off", "x").map(Number));
    const [before, after] = [await toPptx(index, briefing), await toPptx(index, briefing, template)];
    expect(frames(before, "a:tbl")).toEqual([emu(left)]);
    expect(frames(after, "a:tbl")).toEqual([emu(left + 1)]);
    const [chartBefore = 0] = frames(before, "c:chart");
    const [chartAfter = 0] = frames(after, "c:chart");
    expect(chartAfter).not.toBe(chartBefore);
    expect(chartAfter).toBeGreaterThan(emu(left + 1));
  });

  it("whoever changes the template changes the deck: a text is set in the size of its placeholder, and breaks over slides where that leaves less room", async () => {
    const long = aBriefing(smallDossier(), {
      plan: {
        title: "",
        blocks: [{ id: "x", kind: "free-text", text: "So many words, and not one of them short. ".repeat(40) }],
      },
    });
    const { height } = placeholderOf(layoutOf(defaultTemplate(), "Text"), "Text").box;
    const low = changed(pathOf("Text"), (xml) => xml.replaceAll(`cy="${emu(height)}"`, `cy="${emu(height / 4)}"`));
    const slides = (deck: Uint8Array) => partPaths(deck).filter((path) => /^ppt\/slides\/[^/]+$/.test(path)).length;
    expect(slides(await toPptx(index, long.briefing, low))).toBeGreaterThan(slides(await toPptx(index, long.briefing)));
  });

  it("whoever changes the template changes the deck: slides left in it as examples are left out, with what names them", async () => {
    const deck = openOfficeFile(await toPptx(index, briefing));
    const withSlides = readTemplate(closeOfficeFile(deck));
    expect([...withSlides.parts.keys()].filter((path) => /slides\/|notesSlides\/|charts\//.test(path))).toEqual([]);
    expect(withSlides.presentation).not.toContain("sldId ");
    expect(await toPptx(index, briefing, withSlides)).toEqual(await toPptx(index, briefing));
  });

  it("whoever changes the template changes the deck hears what is missing and where it belongs", () => {
    expect(() =>
      changed(pathOf("Chart"), (xml) => xml.replace('<p:cSld name="Chart">', '<p:cSld name="Bars">')),
    ).toThrow("The template of the deck has no layout “Chart”. Name one so in its slide master.");
    expect(() => changed(pathOf("Chart"), (xml) => xml.replace('name="Legend"', 'name="Key"'))).toThrow(
      "The layout “Chart” of the template has no placeholder “Legend”. Add one, and name it so in the selection pane.",
    );
    const without = changedFile((parts) => parts.delete("ppt/presentation.xml"));
    expect(() => readTemplate(without)).toThrow("The template of the deck has no part ppt/presentation.xml.");
  });
});

function pathOf(name: keyof typeof LAYOUTS): string {
  return layoutOf(defaultTemplate(), name).path;
}

import { beforeAll, describe, expect, it } from "vitest";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { drawPicture } from "@/lib/printing/drawing/draw-picture";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { HOSTILE_WORDS, hostileDossier, hostilePlan } from "@/tests/support/dossiers/hostile-dossier";
import { everyKindPlan, POISON, poisonedDossier } from "@/tests/support/dossiers/poisoned-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import {
  forbiddenReferences,
  idsPointedTo,
  type OpenPart,
  openParts,
  repeated,
} from "@/tests/support/files/office-claims";
import { partPaths, textOfPart, xmlParts } from "@/tests/support/files/office-parts";
import { xmlFault } from "@/tests/support/files/well-formed";
import { childNames, elementsOf, valuesOf, type XmlElement } from "@/tests/support/files/xml-tree";

/** What makes Word call a document damaged though other programs open it, one claim a kind. */

interface File {
  readonly name: string;
  readonly texts: Map<string, string>;
  readonly parts: Map<string, OpenPart>;
  /** Every path in the file, pictures included. */
  readonly paths: ReadonlySet<string>;
}

let files: File[] = [];

beforeAll(async () => {
  const made = {
    "built-in": aBriefing(builtInDossier()),
    hostile: aBriefing(hostileDossier(), { plan: hostilePlan() }),
    groups: aBriefing(builtInDossier("unga-2019-arms")),
    poisoned: aBriefing(poisonedDossier(), { plan: everyKindPlan() }),
    nobody: aBriefing(poisonedDossier(), { plan: everyKindPlan(), query: "country=XX" }),
  };
  const asked = Object.entries(made).flatMap(([name, { briefing }]) =>
    (["note", "whole"] as const).map((extent) => ({ name: `${name}, ${extent}`, extent, briefing })),
  );
  files = await Promise.all(
    asked.map(async ({ name, extent, briefing }) => {
      const bytes = await toDocx(briefing, extent, drawPicture);
      const texts = xmlParts(bytes);
      return { name, texts, parts: openParts(texts), paths: new Set(partPaths(bytes)) };
    }),
  );
});

function rootOf({ parts }: File, path: string): XmlElement {
  const part = parts.get(path);
  if (!part) throw new Error(`There is no ${path}.`);
  return part.root;
}

/** The parts that hold paragraphs. */
function storiesOf(file: File): XmlElement[] {
  return [...file.parts.values()]
    .filter(({ path }) => /^word\/(document|footnotes|endnotes|footer\d+)\.xml$/.test(path))
    .map(({ root }) => root);
}

describe("what points somewhere", () => {
  it("what points somewhere points to a relationship of its own part, and that to a part", () => {
    for (const { name, parts, paths } of files) {
      for (const part of parts.values()) {
        expect(
          idsPointedTo(part.root).filter((id) => !part.links.has(id)),
          `${name}: ${part.path}`,
        ).toEqual([]);
        for (const { to } of part.links.values()) if (to !== null) expect(paths.has(to), `${name}: ${to}`).toBe(true);
      }
    }
  });

  it("what points somewhere names styles that are defined, each once", () => {
    for (const file of files) {
      const styles = rootOf(file, "word/styles.xml");
      const defined = valuesOf(styles, "w:style", "w:styleId");
      expect(repeated(defined), file.name).toEqual([]);
      const named = [
        ...["w:basedOn", "w:next", "w:link"].flatMap((name) => valuesOf(styles, name, "w:val")),
        ...storiesOf(file).flatMap((root) =>
          ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => valuesOf(root, name, "w:val")),
        ),
      ];
      expect(named.length).toBeGreaterThan(10);
      expect(
        named.filter((style) => !defined.includes(style)),
        file.name,
      ).toEqual([]);
    }
  });

  it("what points somewhere numbers lists that are defined", () => {
    for (const file of files) {
      const numbering = rootOf(file, "word/numbering.xml");
      const lists = valuesOf(numbering, "w:num", "w:numId");
      expect(repeated(lists)).toEqual([]);
      const used = storiesOf(file).flatMap((root) => valuesOf(root, "w:numId", "w:val"));
      expect(
        used.filter((list) => !lists.includes(list)),
        file.name,
      ).toEqual([]);
      const abstract = elementsOf(numbering, "w:abstractNum").map(({ attributes }) =>
        attributes.get("w:abstractNumId"),
      );
      const wanted = elementsOf(numbering, "w:num").flatMap((list) => valuesOf(list, "w:abstractNumId", "w:val"));
      expect(
        wanted.filter((list) => !abstract.includes(list)),
        file.name,
      ).toEqual([]);
    }
  });

  it("what points somewhere refers to every footnote once, in order, and to none that is not there", () => {
    for (const file of files) {
      const notes = elementsOf(rootOf(file, "word/footnotes.xml"), "w:footnote");
      const ids = notes.map(({ attributes }) => attributes.get("w:id") ?? "");
      expect(repeated(ids), file.name).toEqual([]);
      const written = notes
        .filter(({ attributes }) => !attributes.has("w:type"))
        .map(({ attributes }) => attributes.get("w:id"));
      expect(valuesOf(rootOf(file, "word/document.xml"), "w:footnoteReference", "w:id"), file.name).toEqual(written);
      for (const note of notes) expect(elementsOf(note, "w:p").length, file.name).toBeGreaterThan(0);
    }
  });

  it("what points somewhere gives drawings and bookmarks ids of their own", () => {
    for (const file of files) {
      for (const [element, attribute] of [
        ["wp:docPr", "id"],
        ["w:bookmarkStart", "w:id"],
      ] as const)
        expect(repeated(storiesOf(file).flatMap((root) => valuesOf(root, element, attribute))), file.name).toEqual([]);
    }
  });
});

describe("the body", () => {
  it("the body ends with the section, and a paragraph follows every table", () => {
    for (const file of files) {
      const [body] = elementsOf(rootOf(file, "word/document.xml"), "w:body");
      const names = body ? childNames(body) : [];
      expect(names.join(" "), file.name).toMatch(/^(w:(p|tbl) )+w:sectPr$/);
      expect(names.join(" "), file.name).not.toMatch(/w:tbl w:(tbl|sectPr)/);
    }
  });

  it("the body has tables with a grid of as many columns as every row has cells, each ending in a paragraph", () => {
    const tables = files.flatMap((file) =>
      elementsOf(rootOf(file, "word/document.xml"), "w:tbl").map((table) => ({ file, table })),
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { file, table } of tables) {
      expect(childNames(table).join(" "), file.name).toMatch(/^w:tblPr w:tblGrid( w:tr)+$/);
      const columns = valuesOf(table, "w:gridCol", "w:w");
      for (const width of columns) expect(Number(width), file.name).toBeGreaterThan(0);
      for (const row of elementsOf(table, "w:tr"))
        expect(elementsOf(row, "w:tc"), file.name).toHaveLength(columns.length);
      for (const cell of elementsOf(table, "w:tc")) expect(childNames(cell).at(-1), file.name).toBe("w:p");
    }
  });

  it("the body has paragraphs and runs whose properties come first, and no line break inside words", () => {
    for (const file of files) {
      for (const root of storiesOf(file)) {
        for (const paragraph of elementsOf(root, "w:p"))
          expect(childNames(paragraph).lastIndexOf("w:pPr"), file.name).toBeLessThanOrEqual(0);
        for (const run of elementsOf(root, "w:r"))
          expect(childNames(run).lastIndexOf("w:rPr"), file.name).toBeLessThanOrEqual(0);
        for (const { text, attributes } of elementsOf(root, "w:t")) {
          expect(text, file.name).not.toMatch(/[\r\n]/);
          if (text !== text.trim()) expect(attributes.get("xml:space"), `${file.name}: “${text}”`).toBe("preserve");
        }
      }
    }
  });
});

describe("words", () => {
  it("words hold nothing that XML forbids, written out or as a reference", () => {
    for (const { name, texts } of files) {
      for (const [path, xml] of texts) {
        expect(xmlFault(xml), `${name}: ${path}`).toBeNull();
        expect(forbiddenReferences(xml), `${name}: ${path}`).toEqual([]);
      }
    }
    const poisoned = files.find(({ name }) => name === "poisoned, whole");
    expect(textOfPart(poisoned?.texts.get("word/document.xml") ?? "")).toContain(
      `An${"\uFFFD".repeat([...POISON].length)}n`,
    );
  });

  it("words keep the lines of a quotation as lines", () => {
    for (const file of files.filter(({ name }) => name.startsWith("hostile")))
      expect(textOfPart(file.texts.get("word/document.xml") ?? "")).toContain(HOSTILE_WORDS.lines);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { HOSTILE_WORDS } from "@/tests/support/dossiers/hostile-dossier";
import { POISON } from "@/tests/support/dossiers/poisoned-dossier";
import {
  forbiddenReferences,
  idsPointedTo,
  type OpenPart,
  partsLike,
  repeated,
} from "@/tests/support/files/office-claims";
import { textOfPart } from "@/tests/support/files/office-parts";
import { type Deck, partsOfDecks, variousDecks } from "@/tests/support/files/various-decks";
import { xmlFault } from "@/tests/support/files/well-formed";
import { childNames, elementsOf, valuesOf } from "@/tests/support/files/xml-tree";

/** What makes PowerPoint offer a repair though LibreOffice shows the deck, one claim a kind. */

let decks: Deck[] = [];

beforeAll(async () => {
  decks = await variousDecks();
});

function all(path: RegExp) {
  return partsOfDecks(decks, path);
}

function oneLink({ links }: OpenPart, type: string): string | null {
  const found = [...links.values()].filter((link) => link.type === type);
  expect(found).toHaveLength(1);
  return found[0]?.to ?? null;
}

describe("what points somewhere", () => {
  it("what points somewhere points to a relationship of its own part, of which each has one place", () => {
    for (const { part, where, deck } of all(/\.xml$/)) {
      expect(
        idsPointedTo(part.root).filter((id) => !part.links.has(id)),
        where,
      ).toEqual([]);
      for (const { to } of part.links.values())
        if (to !== null) expect(deck.texts.has(to) || /xlsx$/.test(to)).toBe(true);
    }
  });

  it("what points somewhere goes from a slide to its layout and its notes, and from the notes back and to their master", () => {
    for (const { part, deck } of all(/^ppt\/slides\//)) {
      const notes = deck.parts.get(oneLink(part, "notesSlide") ?? "");
      expect(deck.parts.has(oneLink(part, "slideLayout") ?? "")).toBe(true);
      expect(notes && oneLink(notes, "slide")).toBe(part.path);
      expect(notes && oneLink(notes, "notesMaster")).toBe("ppt/notesMasters/notesMaster1.xml");
    }
    for (const { part } of all(/^ppt\/slideLayouts\//))
      expect(oneLink(part, "slideMaster")).toBe("ppt/slideMasters/slideMaster1.xml");
  });

  it("what points somewhere is listed in the deck: every slide once and in order, every layout, the master of the notes", () => {
    for (const { part, deck } of all(/^ppt\/presentation\.xml$/)) {
      const to = (element: string) => valuesOf(part.root, element, "r:id").map((id) => part.links.get(id)?.to);
      expect(to("p:sldId")).toEqual(partsLike(deck.parts, /^ppt\/slides\//).map(({ path }) => path));
      expect(to("p:notesMasterId")).toEqual(["ppt/notesMasters/notesMaster1.xml"]);
      const numbers = valuesOf(part.root, "p:sldId", "id");
      expect(repeated(numbers)).toEqual([]);
      for (const number of numbers) expect(Number(number)).toBeGreaterThanOrEqual(256);
      const master = deck.parts.get(to("p:sldMasterId")[0] ?? "");
      const layouts = master
        ? valuesOf(master.root, "p:sldLayoutId", "r:id").map((id) => master.links.get(id)?.to)
        : [];
      expect(layouts).toEqual(partsLike(deck.parts, /^ppt\/slideLayouts\//).map(({ path }) => path));
      const ids = [
        ...valuesOf(part.root, "p:sldMasterId", "id"),
        ...(master ? valuesOf(master.root, "p:sldLayoutId", "id") : []),
      ];
      expect(repeated(ids)).toEqual([]);
      for (const id of ids) expect(Number(id)).toBeGreaterThanOrEqual(2 ** 31);
    }
  });

  it("what points somewhere is announced as what it is", () => {
    const kinds = {
      slides: "slide",
      slideLayouts: "slideLayout",
      slideMasters: "slideMaster",
      notesSlides: "notesSlide",
      notesMasters: "notesMaster",
      charts: "chart",
      theme: "theme",
    };
    for (const { part } of all(/^\[Content_Types\]\.xml$/)) {
      for (const { attributes } of elementsOf(part.root, "Override")) {
        const folder = attributes.get("PartName")?.split("/")[2] ?? "";
        const kind = Object.entries(kinds).find(([name]) => name === folder)?.[1];
        if (kind) expect(attributes.get("ContentType")).toMatch(new RegExp(`\\.${kind}\\+xml$`));
      }
    }
  });
});

describe("shapes", () => {
  it("shapes have numbers of their own on slides, layouts, masters and notes, the tree first", () => {
    for (const { part, where } of all(/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\//)) {
      const ids = valuesOf(part.root, "p:cNvPr", "id");
      expect(repeated(ids), where).toEqual([]);
      expect(ids[0], where).toBe("1");
    }
  });

  it("shapes have names and descriptions on one line and of a bearable length", () => {
    for (const { part, where } of all(/^ppt\/slides\//)) {
      const words = [...valuesOf(part.root, "p:cNvPr", "name"), ...valuesOf(part.root, "p:cNvPr", "descr")];
      for (const text of words) expect(text, where).not.toMatch(/[\r\n\t]/);
      for (const name of valuesOf(part.root, "p:cNvPr", "name")) expect(name.length, where).toBeLessThanOrEqual(255);
      for (const text of words) expect(text.length, where).toBeLessThanOrEqual(2000);
    }
  });

  it("shapes have paragraphs whose properties come first and whose end comes last; a run is its properties and its words", () => {
    for (const { part, where } of all(/^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\//)) {
      for (const body of [...elementsOf(part.root, "p:txBody"), ...elementsOf(part.root, "a:txBody")])
        expect(childNames(body).join(" "), where).toMatch(/^a:bodyPr( a:lstStyle)?( a:p)+$/);
      for (const paragraph of elementsOf(part.root, "a:p"))
        expect(` ${childNames(paragraph).join(" ")}`, where).toMatch(/^( a:pPr)?( (a:r|a:br|a:fld))*( a:endParaRPr)?$/);
      for (const run of elementsOf(part.root, "a:r"))
        expect(childNames(run).join(" "), where).toMatch(/^(a:rPr )?a:t$/);
      for (const { text } of elementsOf(part.root, "a:t")) expect(text, where).not.toMatch(/[\r\n]/);
    }
  });

  it("shapes number the slides they stand on", () => {
    for (const { part, where } of all(/^ppt\/(slides|slideLayouts|slideMasters)\//)) {
      const number = /slides\/slide(\d+)/.exec(part.path)?.[1] ?? "‹#›";
      const fields = elementsOf(part.root, "a:fld").flatMap((field) => elementsOf(field, "a:t"));
      for (const { text } of fields) expect(text, where).toBe(number);
    }
  });
});

describe("words and properties", () => {
  it("words and properties hold nothing that XML forbids, written out or as a reference", () => {
    const { texts } = decks.find(({ name }) => name === "poisoned") ?? { texts: new Map<string, string>() };
    const words = [...texts].map(([path, xml]) => {
      expect(xmlFault(xml), path).toBeNull();
      expect(forbiddenReferences(xml), path).toEqual([]);
      return textOfPart(xml);
    });
    // What stands around the poison is there, the poison is not.
    expect(words.join("")).toContain(`An${"\uFFFD".repeat([...POISON].length)}n`);
    expect(texts.size).toBeGreaterThan(40);
  });

  it("words and properties keep the lines of a quotation as lines", () => {
    const hostile = decks.find(({ name }) => name === "hostile");
    const text = [...(hostile?.texts.values() ?? [])].map(textOfPart).join("\n");
    for (const line of HOSTILE_WORDS.lines.split("\n"))
      expect(
        text
          .split("\n")
          .map((one) => one.trim())
          .join("\n"),
      ).toContain(line);
  });

  it("words and properties claim no counts that are not true", () => {
    for (const { part, deck } of all(/^docProps\/app\.xml$/)) {
      const counts = { Slides: /^ppt\/slides\//, Notes: /^ppt\/notesSlides\// };
      for (const [name, path] of Object.entries(counts)) {
        for (const { text } of elementsOf(part.root, name))
          expect(Number(text)).toBe(partsLike(deck.parts, path).length);
      }
      expect(elementsOf(part.root, "TitlesOfParts")).toEqual([]);
      expect(elementsOf(part.root, "HeadingPairs")).toEqual([]);
    }
  });
});

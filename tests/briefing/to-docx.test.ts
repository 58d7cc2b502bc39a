import { beforeAll, describe, expect, it } from "vitest";
import { toDocx } from "../../lib/briefing/to-docx";
import { aBriefing } from "../support/briefings";
import { builtInDossier } from "../support/built-in-dossier";
import { HOSTILE_WORDS, hostileDossier, hostilePlan } from "../support/hostile-dossier";
import { partPaths, targetsOf, textOfPart, xmlParts } from "../support/office-parts";
import { xmlFault } from "../support/well-formed";

const { briefing } = aBriefing(builtInDossier());
let note: Uint8Array = new Uint8Array();
let parts = new Map<string, string>();
let hostile = new Map<string, string>();

beforeAll(async () => {
  note = await toDocx(briefing);
  parts = xmlParts(note);
  hostile = xmlParts(await toDocx(aBriefing(hostileDossier(), { plan: hostilePlan() }).briefing));
});

describe("the note for Word", () => {
  it("is well-formed throughout, announces its parts and leads to parts that are there", () => {
    for (const [path, xml] of [...parts, ...hostile]) expect(xmlFault(xml), path).toBeNull();
    const paths = new Set(partPaths(note));
    expect(targetsOf(parts).filter(({ to }) => !paths.has(to))).toEqual([]);
    const announced = [...(parts.get("[Content_Types].xml") ?? "").matchAll(/PartName="\/([^"]+)"/g)];
    expect(announced.filter(([, path]) => !paths.has(path ?? ""))).toEqual([]);
  });

  it("has headings, a header row in each table and the language of the briefing", () => {
    const document = parts.get("word/document.xml") ?? "";
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(briefing.blocks.length - 1);
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(parts.get("word/styles.xml")).toContain('w:lang w:val="en-GB"');
    expect(parts.get("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
  });

  it("gives each reference one footnote, and the sources stand in them", () => {
    const references = [...(parts.get("word/document.xml") ?? "").matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    const notes = [...(parts.get("word/footnotes.xml") ?? "").matchAll(/<w:footnote w:id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(references.length).toBeGreaterThan(15);
    expect(new Set(references).size).toBe(references.length);
    expect(notes).toEqual(expect.arrayContaining(references));
    expect(textOfPart(parts.get("word/footnotes.xml") ?? "")).toContain(
      "Konstantin Asmolov, On Kim Jong-un’s Visit to Russia",
    );
  });

  it("says on every page what it is", () => {
    const footer = textOfPart(parts.get("word/footer1.xml") ?? "");
    for (const line of briefing.context.lines) expect(footer).toContain(line);
  });

  it("is the same bytes at every making", async () => {
    expect(await toDocx(briefing)).toEqual(note);
  });
});

describe("hostile words in the note", () => {
  it("are read back as they are, in the direction and language of their script", () => {
    const document = hostile.get("word/document.xml") ?? "";
    const text = textOfPart(document);
    for (const words of Object.values(HOSTILE_WORDS)) expect(text).toContain(words);
    expect(document).toContain("<w:bidi/>");
    expect(document).toContain('w:bidi="ar"');
    expect(document).toContain('w:eastAsia="zh-Hans"');
  });
});

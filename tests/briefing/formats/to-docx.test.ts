import { beforeAll, describe, expect, it } from "vitest";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { HOSTILE_WORDS, hostileDossier, hostilePlan, LONG_TEXT } from "@/tests/support/dossiers/hostile-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { partPaths, targetsOf, textOfPart, xmlParts } from "@/tests/support/files/office-parts";
import { xmlFault } from "@/tests/support/files/well-formed";

const { briefing } = aBriefing(builtInDossier());
let note: Uint8Array = new Uint8Array();
let parts = new Map<string, string>();
let whole = new Map<string, string>();
let hostile: Map<string, string>[] = [];

beforeAll(async () => {
  note = await toDocx(briefing);
  parts = xmlParts(note);
  whole = xmlParts(await toDocx(briefing, "whole"));
  const words = aBriefing(hostileDossier(), { plan: hostilePlan() }).briefing;
  hostile = [xmlParts(await toDocx(words)), xmlParts(await toDocx(words, "whole"))];
});

describe("the note for Word", () => {
  it("the note for Word is well-formed throughout, announces its parts and leads to parts that are there", () => {
    for (const [path, xml] of [parts, whole, ...hostile].flatMap((file) => [...file]))
      expect(xmlFault(xml), path).toBeNull();
    const paths = new Set(partPaths(note));
    expect(targetsOf(parts).filter(({ to }) => !paths.has(to))).toEqual([]);
    const announced = [...(parts.get("[Content_Types].xml") ?? "").matchAll(/PartName="\/([^"]+)"/g)];
    expect(announced.filter(([, path]) => !paths.has(path ?? ""))).toEqual([]);
  });

  it("the note for Word has a heading for each block but the title, the quotations under one, and method and sources in small print", () => {
    const headings = (parts.get("word/document.xml") ?? "").match(/<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs) ?? [];
    expect(headings.map((heading) => textOfPart(heading).trim().replace(/ \(.*/, ""))).toEqual([
      "What was asked",
      "Bottom line",
      "Where they agree",
      "Where they split",
      "Who stands where",
      "Quotations",
      "What is not known",
      "Do not claim",
    ]);
  });

  it("the note for Word written whole has a heading for each block and the appendix, a header row in each table and the language of the briefing", () => {
    const document = whole.get("word/document.xml") ?? "";
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(briefing.blocks.length);
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(parts.get("word/styles.xml")).toContain('w:lang w:val="en-GB"');
    expect(parts.get("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
  });

  it.each([
    { extent: "note", fewest: 7, file: () => parts },
    { extent: "whole", fewest: 16, file: () => whole },
  ])(
    "the note for Word gives each reference one footnote, and the sources stand in them ($extent)",
    ({ file, fewest }) => {
      const parts = file();
      const references = [...(parts.get("word/document.xml") ?? "").matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(
        ([, id]) => id,
      );
      const notes = [...(parts.get("word/footnotes.xml") ?? "").matchAll(/<w:footnote w:id="(\d+)"/g)].map(
        ([, id]) => id,
      );
      expect(references.length).toBeGreaterThanOrEqual(fewest);
      expect(new Set(references).size).toBe(references.length);
      expect(notes).toEqual(expect.arrayContaining(references));
      expect(textOfPart(parts.get("word/footnotes.xml") ?? "")).toContain(
        "On Kim Jong-un’s Visit to Russia, Part Five: Reactions",
      );
    },
  );

  it("the note for Word says on every page what it is", () => {
    const footer = textOfPart(parts.get("word/footer1.xml") ?? "");
    for (const line of briefing.context.lines) expect(footer).toContain(line);
  });

  it("the note for Word is the same bytes at every making", async () => {
    expect(await toDocx(briefing)).toEqual(note);
  });
});

describe("hostile words in the note", () => {
  it("hostile words in the note are read back as they are, in the direction and language of their script", () => {
    for (const file of hostile) {
      const document = file.get("word/document.xml") ?? "";
      const text = textOfPart(document);
      for (const words of Object.values(HOSTILE_WORDS)) expect(text).toContain(words);
      // What no document may hold is replaced, and nothing after it is lost.
      expect(text).toContain(LONG_TEXT.slice(LONG_TEXT.indexOf("word0")));
      expect(document).toContain("<w:bidi/>");
      expect(document).toContain('w:bidi="ar"');
      expect(document).toContain('w:eastAsia="zh-Hans"');
    }
  });
});

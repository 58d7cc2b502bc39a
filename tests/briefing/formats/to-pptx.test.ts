import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { HOSTILE_WORDS, hostileDossier, hostilePlan, LONG_TEXT } from "@/tests/support/dossiers/hostile-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { partOf, partPaths, targetsOf, textOfPart, xmlParts } from "@/tests/support/files/office-parts";
import { xmlFault } from "@/tests/support/files/well-formed";

const { index, briefing } = aBriefing(builtInDossier());
const hostile = aBriefing(hostileDossier(), { plan: hostilePlan() });
const empty = aBriefing(smallDossier(), { query: "country=XX" });
const many = aBriefing(smallDossier(), {
  plan: {
    title: "Two hundred blocks",
    blocks: Array.from({ length: 200 }, (_, n) =>
      n % 20 === 0
        ? { id: `b${n}`, kind: "finding" as const, propositionId: "A1" }
        : { id: `b${n}`, kind: "free-text" as const, text: `Text ${n}.` },
    ),
  },
});

let decks: { name: string; deck: Uint8Array; parts: Map<string, string> }[] = [];
let deck: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const made = [
    ["built-in", { index, briefing }],
    ["hostile", hostile],
    ["nobody left", empty],
    ["two hundred blocks", many],
    ["no block at all", { index, briefing: { ...briefing, blocks: [] } }],
  ] as const;
  decks = await Promise.all(
    made.map(async ([name, given]) => {
      const written = await toPptx(given.index, given.briefing);
      return { name, deck: written, parts: xmlParts(written) };
    }),
  );
  deck = decks[0]?.deck ?? deck;
});

function slidesOf(parts: ReadonlyMap<string, string>, folder = "slides"): [string, string][] {
  const number = (path: string) => Number(/\d+/.exec(path)?.[0]);
  return [...parts]
    .filter(([path]) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(path))
    .sort(([a], [b]) => number(a) - number(b));
}

describe("the parts of every deck", () => {
  it("the parts of every deck are well-formed, and no folder is among them", () => {
    for (const { name, deck, parts } of decks) {
      for (const [path, xml] of parts) expect(xmlFault(xml), `${name}: ${path}`).toBeNull();
      expect(partPaths(deck).filter((path) => path.endsWith("/"))).toEqual([]);
    }
  });

  it("the parts of every deck are announced if they are there, and are there if they are announced", () => {
    for (const { name, deck, parts } of decks) {
      const types = parts.get("[Content_Types].xml") ?? "";
      const overrides = [...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map(([, path]) => path ?? "");
      const defaults = new Set([...types.matchAll(/<Default Extension="([^"]+)"/g)].map(([, extension]) => extension));
      const paths = new Set(partPaths(deck));
      expect(
        overrides.filter((path) => !paths.has(path)),
        name,
      ).toEqual([]);
      expect(new Set(overrides).size).toBe(overrides.length);
      const unannounced = [...paths].filter(
        (path) => path !== "[Content_Types].xml" && !overrides.includes(path) && !defaults.has(path.split(".").at(-1)),
      );
      expect(unannounced, name).toEqual([]);
      const plainXml = [...paths].filter((path) => /^ppt\/.*\.xml$/.test(path) && !overrides.includes(path));
      expect(plainXml, name).toEqual([]);
    }
  });

  it("the parts of every deck lead only to parts that are there", () => {
    for (const { name, deck, parts } of decks) {
      const paths = new Set(partPaths(deck));
      expect(
        targetsOf(parts).filter(({ to }) => !paths.has(to)),
        name,
      ).toEqual([]);
    }
  });

  it("the parts of every deck are the same bytes at every making", async () => {
    expect(await toPptx(index, briefing)).toEqual(deck);
  });
});

describe("every slide", () => {
  it("every slide numbers its shapes once, gives each a text body, and has a title", () => {
    for (const { name, parts } of decks) {
      for (const [path, xml] of slidesOf(parts)) {
        const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size, `${name}: ${path}`).toBe(ids.length);
        const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
        expect(shapes.filter((shape) => !shape.includes("<p:txBody>"))).toEqual([]);
        expect(xml).toMatch(/type="title"/);
        expect(xml).not.toContain("hasCustomPrompt");
      }
    }
  });

  it("every slide gives each paragraph its properties once, before its words", () => {
    for (const { name, parts } of decks) {
      for (const [path, xml] of parts) {
        if (!/^ppt\/(slides|notesSlides|slideLayouts)\//.test(path)) continue;
        for (const [paragraph] of xml.matchAll(/<a:p>.*?<\/a:p>/gs)) {
          expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0, `${name}: ${path}`).toBeLessThanOrEqual(1);
          expect(paragraph, `${name}: ${path}`).not.toMatch(/<\/a:r>.*<a:pPr\b/s);
        }
      }
    }
  });

  it("every slide carries the context line, and notes with the same", () => {
    const [what] = briefing.context.lines;
    const parts = decks[0]?.parts ?? new Map();
    const slides = slidesOf(parts);
    // Thirteen blocks: of the last four two share a slide each, and where they split takes two.
    expect(slides).toHaveLength(12);
    for (const [, xml] of slides) {
      expect(textOfPart(xml)).toContain(what);
      expect(textOfPart(xml)).toContain(briefing.context.basis);
    }
    for (const [, xml] of slidesOf(parts, "notesSlides")) expect(textOfPart(xml)).toContain(what);
  });

  it("every slide says what it says at 18 points or more, the caption of the picture apart", () => {
    for (const { name, parts } of decks) {
      for (const [path, xml] of slidesOf(parts)) {
        const caption =
          /<p:sp>(?:(?!<\/p:sp>).)*name="Context(?:(?!<\/p:sp>).)*<\/p:sp>|<p:sp>(?:(?!<\/p:sp>).)*type="sldNum"(?:(?!<\/p:sp>).)*<\/p:sp>/gs;
        const sizes = [...xml.replace(caption, "").matchAll(/\bsz="(\d+)"/g)].map(([, size]) => Number(size));
        expect(Math.min(...sizes), `${name}: ${path}`).toBeGreaterThanOrEqual(1800);
      }
    }
  });

  it("every slide is in the language of the briefing; a quotation in that of its source", () => {
    for (const { parts } of decks) for (const xml of parts.values()) expect(xml).not.toContain('lang="en-US"');
    const words = [...(decks[1]?.parts.values() ?? [])].join("");
    expect(words).toContain('lang="ar"');
    expect(words).toContain('lang="zh-Hans"');
    expect(words).toMatch(/<a:pPr[^>]*rtl="1"/);
  });

  it("every slide has the effects that PowerPoint wants beside a plain background, and a header row in each table", () => {
    for (const { parts } of decks) {
      const all = [...parts.values()].join("");
      for (const [background] of all.matchAll(/<p:bgPr>.*?<\/p:bgPr>/gs))
        expect(background).toContain("<a:effectLst/>");
      for (const [table] of all.matchAll(/<a:tblPr[^>]*>/g)) expect(table).toContain('firstRow="1"');
    }
    expect([...(decks[0]?.parts.values() ?? [])].join("")).toContain("<a:tbl>");
  });
});

describe("every chart", () => {
  it("every chart has a workbook that opens, a description with its numbers, and two axes", () => {
    const { parts = new Map<string, string>() } = decks[0] ?? {};
    const charts = slidesOf(parts, "charts");
    // Where they agree takes a slide, where they split two: each bar stands beside the names it counts.
    expect(charts.length).toBe(3);
    for (const [path, xml] of charts) {
      const workbook = targetsOf(parts).find(
        ({ from, to }) => from.includes(`${path.split("/").at(-1)}.rels`) && to.endsWith(".xlsx"),
      );
      const inside = Object.keys(unzipSync(partOf(deck, workbook?.to ?? "")));
      expect(inside).toContain("xl/workbook.xml");
      expect(inside.filter((part) => part.endsWith("/"))).toEqual([]);
      expect(xml.match(/<c:axId /g)).toHaveLength(4);
      expect(xml).toContain('<c:roundedCorners val="0"/>');
      expect([...xml.matchAll(/<c:grouping val="(\w+)"/g)].map(([, kind]) => kind)).toEqual(["stacked"]);
    }
    const frames = slidesOf(parts).flatMap(([, xml]) => xml.match(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs) ?? []);
    expect(frames.length).toBeGreaterThan(3);
    for (const frame of frames) expect(frame).toMatch(/<p:cNvPr [^>]*descr="[^"]{10,}"/);
    // Where they split: on D4 3 disagree, 1 is neutral, 7 agree.
    expect(frames.join("")).toContain(
      "D4 Answer with pressure: 0 strongly disagree, 3 disagree, 1 neutral, 7 agree, 0 strongly agree.",
    );
  });

  it("every chart draws disagreement to the left and prints it without a sign", () => {
    const [, xml = ""] = slidesOf(decks[0]?.parts ?? new Map(), "charts")[1] ?? [];
    const series = new Map(
      (xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).map((one) => [
        /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(one)?.[1],
        [...(/<c:val>.*<\/c:val>/s.exec(one)?.[0] ?? "").matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) =>
          Number(value),
        ),
      ]),
    );
    expect(series.get("disagree")?.[0]).toBe(-3);
    expect(series.get("agree")?.[0]).toBe(7);
    expect(xml).toContain('formatCode="0;0;;"');
  });
});

describe("speaker notes", () => {
  it("speaker notes hang on a sound master with a theme of its own", () => {
    for (const { parts } of decks) {
      const master = parts.get("ppt/notesMasters/notesMaster1.xml") ?? "";
      // One place for the picture and one for the words, as the template has them; what PowerPoint strips as broken is
      // a second of a kind.
      expect([...master.matchAll(/<p:ph type="(\w+)"/g)].map(([, type]) => type)).toEqual(["sldImg", "body"]);
      expect(master).toContain("<p:notesStyle>");
      const themes = targetsOf(parts).filter(({ to }) => to.startsWith("ppt/theme/"));
      expect(themes.find(({ from }) => from.includes("notesMaster"))?.to).toBe("ppt/theme/theme2.xml");
      const presentation = parts.get("ppt/presentation.xml") ?? "";
      expect(presentation.indexOf("<p:notesMasterIdLst>")).toBeLessThan(presentation.indexOf("<p:sldIdLst>"));
    }
  });

  it("speaker notes name every quotation behind the slide and cite its source in full", () => {
    const notes = slidesOf(decks[0]?.parts ?? new Map(), "notesSlides").map(([, xml]) => textOfPart(xml));
    const bottomLine =
      notes.find((text) => text.trimStart().startsWith("Say: Five of six say that North Korea is supplying")) ?? "";
    const block = briefing.blocks.find(({ kind }) => kind === "bottom-line");
    const ids = block?.sentences.flatMap(({ basis }) => basis.quotationIds) ?? [];
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) expect(bottomLine).toContain(id);
    expect(bottomLine).toContain("Source: Konstantin Asmolov. (2023, October 11). On Kim Jong-un’s Visit to Russia");
  });
});

describe("hostile words on slides", () => {
  it("hostile words on slides are shown whole, in order, over as many slides as they need", () => {
    const slides = slidesOf(decks[1]?.parts ?? new Map()).map(([, xml]) => textOfPart(xml));
    const all = slides.join("").replaceAll("\n", "");
    for (const words of [HOSTILE_WORDS.formula, HOSTILE_WORDS.markup, HOSTILE_WORDS.arabic, HOSTILE_WORDS.emoji]) {
      expect(all).toContain(words);
    }
    const numbers = [...all.matchAll(/word(\d+)/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from(LONG_TEXT.matchAll(/word(\d+)/g), ([, number]) => Number(number)));
    expect(slides.filter((text) => /Note by the author \(\d+ of \d+\)/.test(text)).length).toBeGreaterThan(3);
    expect(slides.filter((text) => text.includes("In the author’s words")).length).toBeGreaterThan(3);
  });

  it("hostile words on slides leave a slide for each of two hundred blocks", () => {
    expect(slidesOf(decks[3]?.parts ?? new Map())).toHaveLength(200);
  });
});

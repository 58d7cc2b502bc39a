import { beforeAll, describe, expect, it } from "vitest";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import { everythingTables } from "@/lib/exports/everything-tables";
import { shownTable } from "@/lib/exports/shown-table";
import { toCsv } from "@/lib/exports/to-csv";
import { toXlsx } from "@/lib/exports/to-xlsx";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { pagesInLibreOffice } from "@/tests/support/files/libreoffice";
import { xmlParts } from "@/tests/support/files/office-parts";

const { index, selection, briefing } = aBriefing(builtInDossier());
let slides: string[] = [];
let pages: string[] = [];
let note: string[] = [];
let sheets: string[] = [];
/** Unnamed groups compared: more names on every side, and longer ones. */
const crowded = aBriefing(builtInDossier(), { query: "unnamed=1" }).briefing;
let crowdedNote: string[] = [];

beforeAll(async () => {
  const tables = [shownTable({ index, selection }), ...everythingTables(index)];
  slides = pagesInLibreOffice(await toPptx(index, briefing), "pptx");
  pages = pagesInLibreOffice(await toDocx(briefing, "whole"), "docx");
  note = pagesInLibreOffice(await toDocx(briefing), "docx");
  crowdedNote = pagesInLibreOffice(await toDocx(crowded), "docx");
  sheets = pagesInLibreOffice(await toXlsx(tables, briefing.context), "xlsx");
}, 60_000);

/** Lines of a page run into one, so that a sentence is found wherever it was broken. */
function running(text: string): string {
  return text.replace(/\s+/g, " ");
}

describe("exports opened in LibreOffice", () => {
  it("exports opened in LibreOffice carry on every slide and on every page what they show and rest on", () => {
    // Short blocks share a slide, so that there are fewer slides than blocks; no heading is lost.
    expect(slides).toHaveLength(12);
    for (const { heading } of briefing.blocks) expect(running(slides.join(" "))).toContain(heading);
    for (const page of [...slides, ...pages, ...note]) {
      expect(running(page)).toContain("version 1.3.0 · 21 November 2026 · no filter");
      expect(running(page)).toContain("60 of 60 commentators, 106 of 106 positions · 106 of 780 cells hold a position");
      expect(running(page)).toContain("https://concordance.example/d/a/brief");
    }
    expect(running(sheets.join(" "))).toContain("60 of 60 commentators, 106 of 106 positions");
  });

  it("exports opened in LibreOffice say the same number in the note, the deck, the document and the tables", () => {
    // A1: 5 agree (one strongly), 1 disagrees; counted again from the rows of the CSV.
    const sentence =
      "Five of six say that North Korea is supplying, or will supply, arms to Russia; only Konstantin Asmolov disagrees (A1; 6 of 40 named commentators).";
    const csv = toCsv(shownTable({ index, selection }));
    const [header = "", ...rows] = csv
      .slice(1)
      .trim()
      .split("\r\n")
      .map((line) => line.replaceAll(/"[^"]*"/g, "text"));
    const column = header.split(",").indexOf("A1");
    const compared = rows.map((row) => row.split(",")).filter((cells) => cells[7] === "yes");
    const values = compared
      .map((cells) => cells[column] ?? "")
      .filter((value) => value !== "")
      .map(Number);
    const a1 = selectionSides({ index, selection }).find(({ id }) => id === "A1");
    expect(compared).toHaveLength(40);
    expect(values.filter((value) => value > 0)).toHaveLength(5);
    expect(values.filter((value) => value < 0)).toHaveLength(1);
    expect(a1?.summary).toMatchObject({ agree: 5, disagree: 1 });
    expect(toMarkdown(briefing).replaceAll("\\", "")).toContain(sentence);
    expect(running(slides.join(" "))).toContain(sentence);
    expect(running(pages.join(" ")).replaceAll(/\.\d+ /g, ". ")).toContain(sentence);
  });

  it("exports opened in LibreOffice put the note on one page, with its caveats, the words of the quotations and their sources", () => {
    expect(note).toHaveLength(1);
    const page = running(note[0] ?? "");
    for (const { sentences } of briefing.blocks.filter(({ kind }) => kind === "do-not-claim")) {
      expect(sentences.length).toBeGreaterThan(2);
      for (const { text } of sentences) expect(page).toContain(text);
    }
    const quotations = briefing.blocks.flatMap((block) => block.quotations);
    expect(quotations).toHaveLength(3);
    for (const { exact, id, placed } of quotations) {
      // A line may end in a hyphen of the words themselves.
      for (const words of [exact, id, placed])
        expect(page.replaceAll("- ", "-")).toContain(words.replaceAll("- ", "-"));
    }
    expect(page).toContain("Some comments on the Russian Defense Minister’s visit to North Korea");
  });

  it("exports opened in LibreOffice keep the note on one page with every caveat where unnamed groups are compared as well", async () => {
    expect(crowdedNote).toHaveLength(1);
    const page = running(crowdedNote[0] ?? "");
    const caveats = crowded.blocks.filter(({ kind }) => kind === "do-not-claim" || kind === "not-known");
    const sentences = caveats.flatMap(({ short, sentences }) => short ?? sentences);
    expect(sentences.length).toBeGreaterThan(5);
    for (const { text } of sentences) expect(page).toContain(text);
    // Eleven agree on A1: six are named.
    expect(page).toMatch(
      /On whether North Korea is supplying, or will supply, arms to Russia \(A1\): Konstantin Asmolov disagrees; .*Yoon Suk Yeol \(strongly\), .* and 5 more agree\./,
    );
    const styles = xmlParts(await toDocx(crowded)).get("word/styles.xml") ?? "";
    const [, size] = /<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(styles) ?? [];
    expect(Number(size)).toBeGreaterThanOrEqual(18);
  });

  it("exports opened in LibreOffice keep the note of a record on one page", async () => {
    const { briefing: votes } = aBriefing(builtInDossier("unga-2019-arms"));
    expect(pagesInLibreOffice(await toDocx(votes), "docx")).toHaveLength(1);
  }, 60_000);

  it("exports opened in LibreOffice show figures on the bars without a sign, and the verdict in words", () => {
    const split = slides.find((page) => page.includes("Where they split (1 of 2)")) ?? "";
    expect(split).toMatch(/\b3\s+7\b/);
    for (const name of ["Hankyoreh", "Matthew Miller", "European Union"]) expect(split).toContain(name);
    // Nobody reads the numbers from a wall: they are spoken.
    expect(running(slides.join(" "))).toContain("Whether these commentators form groups.");
  });
});

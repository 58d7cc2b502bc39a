import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import PptxGenJS from "pptxgenjs";
import writeXlsxFile from "write-excel-file/universal";
import { groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import type { Briefing } from "@/lib/briefing/briefing";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import { addBlock, type NewBlock } from "@/lib/briefing/plan/change-plan";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import { indexDossier } from "@/lib/domain/dossier-index";
import { readPackage } from "@/lib/dossier/read-package";
import { everythingTables } from "@/lib/exports/everything-tables";
import { shownTable } from "@/lib/exports/shown-table";
import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import { toXlsx } from "@/lib/exports/to-xlsx";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import { viewUnder } from "@/lib/selection/open-view";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { inRoot } from "@/scripts/setup/paths.mjs";

/**
 * Times the exports of a briefing of twenty blocks on the built-in dossier and, in the same run, the smallest file the
 * same writers can make. Medians in milliseconds after warm-up. The machine's mood cancels in the ratios, so quote
 * those.
 *
 *   npm run bench -- exports
 */
async function main(): Promise<void> {
  const { index, selection } = builtIn();
  const resolve = prepared({ index, selection });
  const briefing = resolve();
  const deck = await toPptx(index, briefing);
  const held = countsOf(deck);
  const { slides, charts, tables } = held;
  const alone = "by the library alone, not compressed";
  const paragraphs = await paragraphsOf(briefing);
  const workbookTables = [shownTable({ index, selection }), ...everythingTables(index)];
  const tasks: readonly Task[] = [
    { what: `PPTX, one slide with one text, ${alone}`, run: () => helloDeck(1) },
    { what: `PPTX, ${slides} slides with one text each, ${alone}`, run: () => helloDeck(slides) },
    {
      what: `PPTX, ${slides} slides, ${charts} of them with a native chart and ${tables} with a table of ${ROWS} × ${COLUMNS}, ${alone}`,
      run: () => plainDeck(held),
    },
    {
      what: `PPTX, ${briefing.blocks.length} blocks on ${slides} slides with ${charts} native charts, ${tables} tables and speaker notes`,
      run: () => toPptx(index, briefing),
      to: [0, 1, 2],
    },
    { what: "DOCX, one paragraph, by the library alone", run: () => helloDocument(1) },
    { what: `DOCX, ${paragraphs} paragraphs, by the library alone`, run: () => helloDocument(paragraphs) },
    { what: "DOCX, the note", run: () => toDocx(briefing), to: [4] },
    { what: "DOCX, the whole briefing", run: () => toDocx(briefing, "whole"), to: [4, 5] },
    { what: "XLSX, the same cells, by the library alone", run: () => plainWorkbook(workbookTables) },
    { what: "XLSX, everything", run: () => toXlsx(workbookTables, briefing.context), to: [8] },
    { what: "Markdown, the note", run: async () => toMarkdown(briefing) },
    { what: "the plan filled, before any file is written", run: async () => resolve() },
  ];
  const medians = await timed(tasks);
  console.log(`The deck has ${(deck.length / 1024).toFixed(0)} KB.\n\n| what | ms | ratio |\n|---|---:|---|`);
  for (const [position, { what, to = [] }] of tasks.entries()) {
    const ms = medians[position] ?? Number.NaN;
    const ratios = to.map((other) => `${(ms / (medians[other] ?? Number.NaN)).toFixed(1)} × “${tasks[other]?.what}”`);
    console.log(`| ${what} | ${ms.toFixed(1)} | ${ratios.join("; ")} |`);
  }
}

interface Task {
  readonly what: string;
  readonly run: () => Promise<unknown>;
  /** What it is compared with, by place in the list. */
  readonly to?: readonly number[];
}

const WARM_UP_RUNS = 5;
const RUNS = 15;

/** Medians of tasks that take turns, so that a busy minute of the machine falls on all of them. */
async function timed(tasks: readonly Task[]): Promise<number[]> {
  const taken = tasks.map((): number[] => []);
  for (let round = 0; round < WARM_UP_RUNS + RUNS; round++) {
    for (const [position, { run }] of tasks.entries()) {
      const start = performance.now();
      await run();
      if (round >= WARM_UP_RUNS) taken[position]?.push(performance.now() - start);
    }
  }
  return taken.map((times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN);
}

function builtIn(): DossierView {
  const folder = inRoot("prisma/dossiers/russia-dprk-2023");
  const files = readdirSync(folder).map(
    (name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const,
  );
  const { dossier } = readPackage(new Map(files));
  if (!dossier) throw new Error("The built-in dossier cannot be read; the verb import says why.");
  return viewUnder(indexDossier(dossier), EMPTY_FILTER);
}

/** Twenty blocks of every kind: the proposed ones, the issues, a comparison and some findings. */
function prepared({ index, selection }: DossierView): () => Briefing {
  const { issues, propositions } = index.dossier;
  const commentators = ["john-merrill", "konstantin-asmolov", "wi-sung-lac"].filter((id) => index.commentators.has(id));
  const more: NewBlock[] = [
    ...issues.map(({ id }): NewBlock => ({ kind: "issue-chart", issueId: id })),
    { kind: "comparison", commentatorIds: commentators },
    { kind: "group-summary" },
    ...propositions.map(({ id }): NewBlock => ({ kind: "finding", propositionId: id })),
  ];
  const proposed = proposePlan({ index, selection }, null);
  const plan = more
    .slice(0, Math.max(0, 20 - proposed.blocks.length))
    .reduce((so, block) => addBlock(so, block), proposed);
  const grouping = groupCommentators(selectionMatrix(selection), { minimumShared: 2, seed: 1 });
  const given = {
    index,
    selection,
    grouping,
    now: "2026-11-22",
    permalink: "http://localhost:3000/d/russia-dprk-2023",
  };
  return () => resolveBriefing(plan, given);
}

/** How much of what a deck holds, counted in its file. */
function countsOf(deck: Uint8Array): { slides: number; charts: number; tables: number } {
  const parts = unzipSync(deck);
  const slides = Object.entries(parts).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return {
    slides: slides.length,
    charts: Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length,
    tables: slides.filter(([, xml]) => strFromU8(xml).includes("<a:tbl>")).length,
  };
}

async function helloDeck(slides: number): Promise<unknown> {
  const deck = new PptxGenJS();
  for (let slide = 0; slide < slides; slide++) deck.addSlide().addText("Hello, world", { x: 1, y: 1, w: 8, h: 1 });
  return deck.write({ outputType: "uint8array" });
}

const ROWS = 6;
const COLUMNS = 4;

/**
 * What the library itself takes for as many slides, charts and tables: no design, no notes, nothing mended, nothing
 * compressed.
 */
async function plainDeck({ slides, charts, tables }: { slides: number; charts: number; tables: number }) {
  const labels = Array.from({ length: ROWS }, (_, row) => `Proposition ${row + 1}`);
  const series = ["disagree", "strongly disagree", "agree", "strongly agree"];
  const place = { x: 1, y: 2, w: 8, h: 3 };
  const rows = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => ({ text: "Hello, world" })));
  const deck = new PptxGenJS();
  for (let position = 0; position < slides; position++) {
    const slide = deck.addSlide();
    slide.addText("Hello, world", { x: 1, y: 1, w: 8, h: 1 });
    const data = series.map((name) => ({ name, labels, values: labels.map((_, row) => row) }));
    if (position < charts) slide.addChart("bar", data, { ...place, barDir: "bar", barGrouping: "stacked" });
    else if (position < charts + tables) slide.addTable(rows, place);
  }
  return deck.write({ outputType: "uint8array" });
}

/** Texts and figures as they are: no neutralising, no heights, no widths. */
async function plainWorkbook(tables: readonly SpreadsheetTable[]): Promise<unknown> {
  const sheets = tables.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  }));
  return (await writeXlsxFile(sheets).toBlob()).arrayBuffer();
}

/** How many paragraphs the whole briefing has, those of its tables included. */
async function paragraphsOf(briefing: Briefing): Promise<number> {
  const document = unzipSync(await toDocx(briefing, "whole"))["word/document.xml"] ?? new Uint8Array();
  return strFromU8(document).match(/<w:p>/g)?.length ?? 0;
}

async function helloDocument(paragraphs: number): Promise<unknown> {
  const children = Array.from({ length: paragraphs }, () => new Paragraph("Hello, world"));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

void main();

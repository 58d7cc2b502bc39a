import { beforeAll, describe, expect, it } from "vitest";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { everythingTables } from "@/lib/exports/everything-tables";
import { shownTable } from "@/lib/exports/shown-table";
import { toCsv } from "@/lib/exports/to-csv";
import { toXlsx } from "@/lib/exports/to-xlsx";
import { HOSTILE_WORDS, hostileDossier, hostilePlan, LONG_TEXT } from "@/tests/support/dossiers/hostile-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing, type MadeBriefing } from "@/tests/support/files/briefings";
import { pagesInLibreOffice } from "@/tests/support/files/libreoffice";
import { textOfPart, xmlParts } from "@/tests/support/files/office-parts";
import { xmlFault } from "@/tests/support/files/well-formed";

const manyBlocks: BriefingPlan = {
  title: "Two hundred",
  blocks: Array.from({ length: 200 }, (_, n) => ({
    id: `b${n}`,
    kind: "free-text" as const,
    text: `Paragraph number ${n}.`,
  })),
};

const CASES: readonly { readonly name: string; readonly made: MadeBriefing; readonly words: readonly string[] }[] = [
  {
    name: "a filter that leaves nobody",
    made: aBriefing(smallDossier(), { query: "country=XX" }),
    words: ["0 of 6 commentators", "There is no proposition on which three or more named commentators took positions"],
  },
  {
    name: "two hundred blocks",
    made: aBriefing(smallDossier(), { plan: manyBlocks }),
    words: manyBlocks.blocks.map(({ text }) => text ?? ""),
  },
  {
    name: "formulas, markup, emoji, scripts from right to left and without spaces, and a note of 10,000 characters",
    made: aBriefing(hostileDossier(), { plan: hostilePlan() }),
    // What no document may hold stands at the beginning of the long text; after it nothing may be lost.
    words: [...Object.values(HOSTILE_WORDS), ...LONG_TEXT.slice(LONG_TEXT.indexOf("word0")).split(" ")],
  },
];

/** Text as it is read: runs and pages joined, however lines were broken. */
function joined(text: string): string {
  return text.replace(/\s+/g, "");
}

function holds(text: string, words: readonly string[]): void {
  const whole = joined(text);
  for (const word of words) if (!whole.includes(joined(word))) expect.fail(`“${word.slice(0, 60)}” is lost.`);
}

/** Markdown without its escapes and its marks of quotations. */
function unescaped(markdown: string): string {
  return markdown.replace(/^> ?/gm, "").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

function unescapedHtml(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return html.replace(/<[^>]+>/g, " ").replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? "");
}

describe.each(CASES)("$name", ({ made, words }) => {
  const { index, selection, briefing } = made;

  it("makes a whole deck", async () => {
    const parts = xmlParts(await toPptx(index, briefing));
    for (const [path, xml] of parts) expect(xmlFault(xml), path).toBeNull();
    const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const inOrder = slides.toSorted(([a], [b]) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
    holds(inOrder.map(([, xml]) => textOfPart(xml)).join(""), words);
  });

  it.each(["note", "whole"] as const)("makes a whole document (%s)", async (extent) => {
    const parts = xmlParts(await toDocx(briefing, extent));
    for (const [path, xml] of parts) expect(xmlFault(xml), path).toBeNull();
    holds([...parts.values()].map(textOfPart).join(" "), words);
  });

  it.each(["note", "whole"] as const)("makes whole Markdown (%s)", (extent) => {
    holds(unescaped(toMarkdown(briefing, extent)), words);
  });

  it("makes a whole page to print", () => {
    holds(unescapedHtml(toHtml(briefing, { paper: "a4" })), words);
  });

  it("makes whole tables, with a row for each commentator left", async () => {
    const shown = shownTable({ index, selection });
    expect(shown.rows).toHaveLength(selection.commentators.length);
    const csv = toCsv(shown).trim().split("\r\n");
    expect(csv).toHaveLength(1 + selection.commentators.length);
    const parts = xmlParts(await toXlsx([shown, ...everythingTables(index)], briefing.context));
    for (const [path, xml] of parts) expect(xmlFault(xml), path).toBeNull();
    const [, sheet = ""] = [...parts].find(([path]) => path.endsWith("worksheets/sheet2.xml")) ?? [];
    expect(sheet.match(/<row /g)).toHaveLength(1 + selection.commentators.length);
  });
});

describe("hostile words in files that another program opens", () => {
  const { index, selection, briefing } = aBriefing(hostileDossier(), { plan: hostilePlan() });
  let deck = "";
  let note = "";
  let book = "";

  beforeAll(async () => {
    const tables = [shownTable({ index, selection }), ...everythingTables(index)];
    deck = pagesInLibreOffice(await toPptx(index, briefing), "pptx").join(" ");
    note = pagesInLibreOffice(await toDocx(briefing), "docx").join(" ");
    book = pagesInLibreOffice(await toXlsx(tables, briefing.context), "xlsx").join(" ");
  }, 60_000);

  it("hostile words in files that another program opens are there, and the formula is a text", () => {
    for (const text of [deck, note, book]) {
      expect(joined(text)).toContain(joined(HOSTILE_WORDS.formula));
      expect(joined(text)).toContain(joined("武器不会交付，这一点我说得很清楚。"));
      expect(joined(text)).toContain("<script>");
    }
  });

  it("hostile words in files that another program opens end where they end: the last word of the long note is on a page", () => {
    const last = LONG_TEXT.split(" ").at(-1) ?? "";
    expect(last).toMatch(/^w/);
    for (const text of [deck, note]) expect(joined(text)).toContain(joined(LONG_TEXT.slice(-60)));
  });
});

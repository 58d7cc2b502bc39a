import { describe, expect, it } from "vitest";
import { layoutOf, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { defaultTemplate } from "@/lib/briefing/formats/pptx/template/default-template";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { coverage, inkBox } from "@/lib/briefing/slides/coverage";
import { linesOf, textHeight } from "@/lib/briefing/slides/measure-text";
import { itemText, MIN_SIZE, type Slide } from "@/lib/briefing/slides/slide";
import { CELL_MARGIN, cellText } from "@/lib/briefing/slides/table-cells";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { hostileDossier, hostilePlan } from "@/tests/support/dossiers/hostile-dossier";
import { everyKindPlan, poisonedDossier } from "@/tests/support/dossiers/poisoned-dossier";
import { aBriefing, type MadeBriefing } from "@/tests/support/files/briefings";
import { slidesOf } from "@/tests/support/files/slides-of";

const template = defaultTemplate();
const { width, height } = template.slideSize;

const proposed: Readonly<Record<string, MadeBriefing>> = {
  "the first dossier": aBriefing(builtInDossier()),
  "the first dossier with unnamed groups": aBriefing(builtInDossier(), { query: "unnamed=1" }),
  "the second dossier": aBriefing(builtInDossier("unga-2019-arms")),
  "12 short names in two groups": aBriefing(clusteredDossier({ commentators: 12, groups: 2, nameLength: 4 })),
  "14 names of 70 letters": aBriefing(clusteredDossier({ commentators: 14, groups: 2, nameLength: 70 })),
  "60 names in many scripts": aBriefing(clusteredDossier({ commentators: 60, groups: 3, isManyScripts: true })),
  "188 names in six groups": aBriefing(
    clusteredDossier({ commentators: 188, groups: 6, nameLength: 12, isManyScripts: true, propositions: 40 }),
  ),
  "60 names of 70 letters in six groups": aBriefing(
    clusteredDossier({ commentators: 60, groups: 6, nameLength: 70, propositions: 30 }),
  ),
  "188 names of 70 letters": aBriefing(clusteredDossier({ commentators: 188, groups: 3, nameLength: 70 })),
};
const nasty: Readonly<Record<string, MadeBriefing>> = {
  "hostile words": aBriefing(hostileDossier(), { plan: hostilePlan() }),
  "every kind of block, poisoned": aBriefing(poisonedDossier(), { plan: everyKindPlan() }),
  "every kind of block on names of 70 letters": aBriefing(
    clusteredDossier({ commentators: 40, groups: 2, nameLength: 70 }),
    { plan: everyKindOf("P1", "P2") },
  ),
};
const all = Object.entries({ ...proposed, ...nasty }).map(([name, made]) => ({ name, slides: slidesOf(made) }));

describe("every slide of every deck", () => {
  it("every slide of every deck has all it shows inside its edges, above the context line and under its heading", () => {
    for (const { slide, where } of each()) {
      const layout = layoutOf(template, slide.layout);
      const bottom = placeholderOf(layout, "Context").box.top;
      const heading = inkBox(slide.heading);
      expect(heading.top + heading.height, where).toBeLessThanOrEqual(
        slide.heading.box.top + slide.heading.box.height + 0.001,
      );
      for (const item of slide.items) {
        for (const box of [item.box, inkBox(item)]) {
          expect(Math.min(box.left, box.top, box.width, box.height), where).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width, where).toBeLessThanOrEqual(width + 0.001);
          expect(box.top + box.height, where).toBeLessThanOrEqual(Math.min(bottom, height) + 0.001);
          expect(box.top, where).toBeGreaterThanOrEqual(heading.top + heading.height - 0.001);
        }
      }
    }
  });

  it("every slide of every deck draws nothing over anything else, but bars over the column kept for them", () => {
    for (const { slide, where } of each()) {
      const inks = slide.items.filter(({ kind }) => kind !== "bars").map(inkBox);
      for (const [place, ink] of inks.entries()) {
        for (const other of inks.slice(place + 1)) {
          const apart = ink.top + ink.height <= other.top + 0.001 || other.top + other.height <= ink.top + 0.001;
          expect(apart, `${where}: ${JSON.stringify([ink, other])}`).toBe(true);
        }
      }
    }
  });

  it("every slide of every deck keeps bars inside the table that names them, band by band as high as its rows", () => {
    const charts = each().filter(({ slide }) => slide.items.some(({ kind }) => kind === "bars"));
    expect(charts.length).toBeGreaterThan(5);
    for (const { slide, where } of charts) {
      const table = slide.items.find((item) => item.kind === "table");
      const bars = slide.items.find((item) => item.kind === "bars");
      if (!table || !bars) throw new Error(`${where} has bars without a table`);
      const [header = 0, ...rows] = table.rowHeights;
      const bands = bars.rows.reduce((sum, row) => sum + row.bands, 0);
      expect(bars.box.top, where).toBeCloseTo(table.box.top + header, 6);
      expect(rows.map((row) => row / (bars.box.height / bands)).map((row) => Math.round(row * 1000) / 1000)).toEqual(
        bars.rows.map((row) => row.bands),
      );
      const before = table.columnWidths.slice(0, table.barsColumn ?? 0).reduce((sum, one) => sum + one, 0);
      expect(bars.box.left, where).toBeCloseTo(table.box.left + before, 6);
    }
  });

  it("every slide of every deck gives each row of a table the height that its words need, so that no program makes it higher", () => {
    for (const { slide, where } of each()) {
      for (const item of slide.items) {
        if (item.kind !== "table") continue;
        for (const [row, cells] of item.rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            const text = cellText(cell);
            const box = { width: (item.columnWidths[column] ?? 0) - 2 * CELL_MARGIN.side, size: item.size };
            expect(textHeight(text, box), `${where}: ${text.slice(0, 80)}`).toBeLessThanOrEqual(
              (item.rowHeights[row] ?? 0) + 0.001,
            );
          }
        }
      }
    }
  });

  it("every slide of every deck says nothing in letters smaller than a room can read", () => {
    for (const { slide, where } of each()) {
      for (const item of slide.items) {
        const sizes = item.kind === "text" ? item.paragraphs.map(({ size }) => size) : [item.size];
        expect(Math.min(...sizes, 99), where).toBeGreaterThanOrEqual(MIN_SIZE);
      }
    }
  });

  it("every slide of every deck covers at least half of its room, unless it is a title, a statement, a quotation or the rest of a text", () => {
    for (const { slide, where } of each()) {
      if (["Title", "Statement", "Quotation"].includes(slide.layout) || isRest(slide)) continue;
      expect(coverage(slide, template), where).toBeGreaterThanOrEqual(0.5);
    }
  });
});

describe("a proposed deck", () => {
  it("a proposed deck has at most twelve slides, however many and however long the names", () => {
    for (const [name, made] of Object.entries(proposed)) {
      const headings = slidesOf(made).map(({ heading }) => itemText(heading));
      expect(headings.length, `${name}: ${headings.join(" | ")}`).toBeLessThanOrEqual(12);
    }
  });

  it("a proposed deck names members of every group on one slide, and stands the map under its sentence on one", () => {
    for (const [name, made] of Object.entries(proposed)) {
      const groups = made.briefing.blocks.find(({ kind }) => kind === "clusters")?.scatter ? made.grouping.groups : [];
      const slidesFor = (wanted: string) => {
        const ids = made.briefing.blocks.filter(({ kind }) => kind === wanted).map(({ id }) => id);
        return slidesOf(made).filter(({ blockIds }) => blockIds.some((id) => ids.includes(id)));
      };
      if (groups.length === 0) continue;
      expect(slidesFor("clusters"), name).toHaveLength(1);
      const [members, ...more] = slidesFor("group-members");
      expect(more, name).toEqual([]);
      const table = members?.items.find((item) => item.kind === "table");
      const rows = table?.rows.slice(1).map((cells) => cells.map(cellText)) ?? [];
      expect(
        rows.map(([first]) => first?.replace(/ \(.*/, "")),
        name,
      ).toEqual(groups.map((_, position) => `Group ${position + 1}`));
      for (const [, names = ""] of rows) expect(names, name).not.toBe("");
    }
  });

  it("a proposed deck shows at most five lines of what nobody reads from a wall; all of it is in the notes", () => {
    const made = proposed["the first dossier"] ?? aBriefing(builtInDossier());
    const slides = slidesOf(made);
    const [reference] = slides.filter(({ blockIds }) =>
      made.briefing.blocks.some(({ id, kind }) => kind === "do-not-claim" && blockIds.includes(id)),
    );
    expect(reference?.blockIds).toHaveLength(2);
    const texts = reference?.items.flatMap((item) => (item.kind === "text" ? [itemText(item)] : [])) ?? [];
    expect(texts[1]).toBe("Do not claim");
    // Four things are not known: they take five lines and stand there whole.
    expect(texts[0]?.match(/(Whether|Where \d+ of \d+ stand on) /g)).toHaveLength(4);
    for (const item of reference?.items ?? []) {
      if (item.kind !== "text" || item.placeholder.name === "Second heading") continue;
      const lines = item.paragraphs.map(({ runs, size }) =>
        linesOf(runs.map(({ text }) => text).join(""), { width: item.box.width, size }),
      );
      expect(lines.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(5);
    }
    for (const { sentences } of made.briefing.blocks.filter(({ kind }) => kind === "do-not-claim")) {
      for (const { text } of sentences) expect(reference?.notes).toContain(text);
    }
  });

  it("a proposed deck names whom the bars count, the firmest first, and marks who holds it strongly or by a weak reading", () => {
    const slide = slidesOf(proposed["the first dossier"] ?? aBriefing(builtInDossier())).find(({ heading }) =>
      itemText(heading).startsWith("Where they split"),
    );
    const table = slide?.items.find((item) => item.kind === "table");
    const rows = table?.rows.slice(1) ?? [];
    expect(rows[0]?.map(({ runs }) => runs.map(({ text }) => text).join(""))).toEqual([
      "7 say that South Korea and its allies should answer with pressure rather than restraint and dialogue; 3 disagree, 1 neutral (D4)",
      "John Merrill, Wi Sung-lac, Hankyoreh",
      "",
      "European Union, Matthew Miller, Ministry of Foreign Affairs of the Republic of Korea, Troy Stangarone, Thomas Shinkin (probably Thomas Cynkin), Yoon Suk Yeol, Victor Cha",
    ]);
    // Hankyoreh and Victor Cha are read with low confidence; on D3 three agree strongly.
    expect(rows[0]?.[1]?.runs.map(({ isItalic = false }) => isItalic)).toEqual([false, false, true]);
    expect(rows[1]?.[3]?.runs.filter(({ isBold }) => isBold)).toHaveLength(3);
  });
});

function each(): { slide: Slide; where: string }[] {
  return all.flatMap(({ name, slides }) =>
    slides.map((slide, position) => ({ slide, where: `${name}, slide ${position + 1}: ${itemText(slide.heading)}` })),
  );
}

/** The last slide of several: it holds what is left. */
function isRest({ heading }: Slide): boolean {
  const [, part, of] = /\((\d+) of (\d+)\)$/.exec(itemText(heading)) ?? [];
  return part !== undefined && part === of;
}

function everyKindOf(first: string, second: string): BriefingPlan {
  return {
    title: "All kinds on long names ".repeat(12),
    blocks: [
      { id: "t", kind: "title" },
      { id: "a", kind: "asked" },
      { id: "b", kind: "bottom-line", propositionIds: [first, second] },
      { id: "g", kind: "agreement" },
      { id: "s", kind: "split" },
      { id: "w", kind: "who-stands-where", propositionIds: [first, second] },
      { id: "f", kind: "finding", propositionId: first },
      { id: "i", kind: "issue-chart", issueId: "issue" },
      { id: "c", kind: "comparison", commentatorIds: ["c1", "c2", "c3", "c4", "c5", "c6"] },
      { id: "e", kind: "sides-by-group", propositionId: first },
      { id: "r", kind: "group-summary" },
      { id: "q", kind: "quotation", quotationId: "q-c1", propositionId: first },
      { id: "n", kind: "not-known" },
      { id: "x", kind: "free-text", text: "So many words. ".repeat(200) },
      { id: "d", kind: "do-not-claim" },
      { id: "m", kind: "method" },
      { id: "o", kind: "sources" },
    ],
  };
}

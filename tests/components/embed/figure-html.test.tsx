import { describe, expect, it } from "vitest";
import { embedPage } from "@/components/embed/embed-page";
import { figureEmbed } from "@/components/embed/figure-embed";
import { figureHtml } from "@/components/embed/figure-html";
import { frozenLine } from "@/components/embed/frozen-line";
import { isOfGroups } from "@/figures/figure";
import { FIGURE_NAMES, figureOf } from "@/figures/figure-of";
import { DARK_PALETTE } from "@/figures/palette/dark-palette";
import { PALETTE } from "@/figures/palette/palette";
import { cutTable } from "@/lib/briefing/figure-embed";
import type { Dossier } from "@/lib/domain/dossier";
import { figureFinding } from "@/lib/findings/figure-finding";
import { briefingContext } from "@/lib/views/context-line";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { divided } from "@/tests/support/dossiers/divided";
import { hostileDossier } from "@/tests/support/dossiers/hostile-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { figureState } from "@/tests/support/figure-state";
import { tokensOf } from "@/tests/support/files/colour";

const dossier = builtInDossier();
const withGroups = divided();
const CAUTION = { claim: "that the silent are neutral", because: "673 of 780 cells are empty" };

/** What figures of one proposition, and of selections, are asked for. */
const ASKED = "proposition=A1&a=country%3DKR&b=country%3DUS";
const DIFFERENCE = { title: "No difference was found", sentences: ["No difference was found beyond chance."] };

function embedOf(name: string, { of = dossier, query = "" }: { of?: Dossier; query?: string } = {}) {
  const { index, selection } = isOfGroups(name) ? withGroups : selected(of, query);
  const division = isOfGroups(name) ? { division: { division: withGroups.division, why: null } } : {};
  const figure = figureOf(name, { index, selection, state: figureState(ASKED), ...division });
  if (!figure || "why" in figure) throw new Error(`There is no figure ${name} to embed.`);
  return figureEmbed(figure, {
    finding: figureFinding({ name, propositionId: null, index, selection, grouping: null, difference: DIFFERENCE }),
    cautions: [CAUTION],
    context: briefingContext({ index, selection, now: "2026-11-21", permalink: "https://example.org/d/x" }),
  });
}

function pageOf(name: string, given: { of?: Dossier; query?: string } = {}) {
  const body = figureHtml(embedOf(name, given), {
    state: "Live.",
    href: "https://example.org/d/x?a=1&b=2",
    data: "https://example.org/data",
  });
  const html = embedPage({ title: "A figure", body });
  return { html, page: new DOMParser().parseFromString(html, "text/html") };
}

// The first dossier has no groups to draw; what stands around a figure is the same for all.
describe.each(FIGURE_NAMES.filter((name) => !isOfGroups(name)))("the figure %s in a frame", (name) => {
  it("has its finding, its cautions, what it rests on, its numbers and the way back, and asks for nothing", () => {
    const { html, page } = pageOf(name, { query: "country=KR&country=US" });
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(page.querySelector(".cautions")?.textContent).toBe(
      "Do not claim that the silent are neutral: 673 of 780 cells are empty.",
    );
    const foot = page.querySelector("footer")?.textContent ?? "";
    for (const part of [
      `version ${dossier.version}`,
      "21 November 2026",
      "filter: Country:",
      "of 60 commentators",
      "2 sources by",
    ])
      expect(foot).toContain(part);
    expect(page.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
    const back = page.querySelector("footer a");
    expect(back?.getAttribute("href")).toBe("https://example.org/d/x?a=1&b=2");
    expect([back?.getAttribute("target"), back?.getAttribute("rel")]).toEqual(["_blank", "noopener"]);
    expect(html).not.toMatch(/<(?:img|object|embed|base|iframe)|\ssrc=|url\(|@import/);
  });
});

describe.each(FIGURE_NAMES)("the figure %s in a frame, whatever the theme,", (name) => {
  it("has only colours that the page knows, in light and in dark", () => {
    const { drawing } = embedOf(name);
    const used = new Set(
      [...`${drawing.wide}${drawing.narrow ?? ""}`.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(
        ([, colour]) => colour ?? "",
      ),
    );
    expect(used.size).toBeGreaterThan(1);
    for (const colour of used) expect(Object.keys(DARK_PALETTE)).toContain(colour);
  });
});

describe("a frame", () => {
  it("a frame is headed by its finding, and by what is drawn where there is none", () => {
    const headings = (query: string) => {
      const { page } = pageOf("camps", { query });
      return [page.querySelector("h1")?.textContent, page.querySelector("h1 + p")?.textContent];
    };
    const drawn = "Who is on which side: named commentators on 13 propositions, the most contested first";
    expect(headings("")).toEqual([
      "Both sides are taken on 7 of the 13 propositions that three or more named commentators addressed, most evenly on whether South Korea and its allies should answer with pressure rather than restraint and dialogue",
      `${drawn} · 78 positions of named commentators on 13 propositions`,
    ]);
    // One position of one commentator: nothing that could be called a finding.
    const [title, below] = headings("country=CN");
    expect(title).toBe("Who is on which side: named commentators on 1 proposition, the most contested first");
    expect(below ?? "").not.toContain("Who is on which side");
  });

  it("a frame holds hostile words as words", () => {
    const { page } = pageOf("matrix", { of: hostileDossier() });
    // Its own few lines are the only script.
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect(page.querySelector("footer")?.textContent).toContain("=1+1 & <Arms>");
  });

  it("a frame takes the theme of the address, else the reader's", () => {
    expect(embedPage({ title: "", body: "", theme: "dark" })).toContain(":root{color-scheme:dark;");
    expect(embedPage({ title: "", body: "" })).toContain(":root{color-scheme:light dark;");
  });

  it("a frame has the dark colours of the style sheet, one for each light one", () => {
    expect(Object.keys(DARK_PALETTE)).toEqual(Object.keys(PALETTE));
    const tokens = tokensOf("dark");
    for (const [name, colour] of Object.entries(DARK_PALETTE)) {
      const rgb = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255);
      expect({ [name]: tokens.get(name) }).toEqual({ [name]: rgb });
    }
  });

  it("a frame has the first rows of a long table and says how many there are", () => {
    const rows = Array.from({ length: 1_200 }, (_, row) => [row, 2 / 3, "a"]);
    const table = cutTable({ name: "Long", header: ["n", "share", "a"], rows });
    expect([table.rows.length, table.rowsInAll]).toEqual([300, 1_200]);
    expect(table.rows[0]).toEqual([0, 0.667, "a"]);
    const html = figureHtml({ ...embedOf("camps"), table }, { state: "", href: "/", data: null });
    expect(html).toContain("The first 300 of 1,200 rows.");
  });
});

describe("something frozen", () => {
  const frozen = {
    createdAt: "2026-03-05T23:59:00.000Z",
    version: "1.0.0",
    revision: 4,
    contentHash: "aa",
    hash: "bb",
  };

  it.each([
    [{ version: "1.0.0", contentHash: "aa" }, "The dossier has not changed since."],
    [
      { version: "1.1.0", contentHash: "cc" },
      "The dossier has changed since: it was version 1.0.0, it is version 1.1.0 now.",
    ],
    [
      { version: "1.0.0", contentHash: "cc" },
      "The dossier has changed since: it was version 1.0.0 and still bears that number.",
    ],
    [null, "The dossier is not in this installation any more."],
  ])("something frozen says when, on which data, and what has become of them: %j", (today, sentence) => {
    const line = frozenLine({ ...frozen, today });
    expect(line).toContain(`<strong>Frozen on 5 March 2026.</strong> ${sentence}`);
    expect(line).toContain("revision 4. Data hash (SHA-256 of the dossier’s content) <code>aa</code>");
  });
});

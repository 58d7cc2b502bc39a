import { describe, expect, it } from "vitest";
import { FIGURE_NAMES, figureOf } from "@/figures/figure-of";
import { framedFigure } from "@/figures/framed-figure";
import { MarkFigure } from "@/figures/matrix/mark-figure";
import { svgMarkup } from "@/figures/svg-markup";
import { indexDossier } from "@/lib/domain/dossier-index";
import { EMPTY_FILTER, parseFilter } from "@/lib/filters/filter";
import { select } from "@/lib/selection/selection";
import { briefingContext } from "@/lib/views/context-line";
import type { MarkView } from "@/lib/views/matrix/mark-view";
import type { RowGroups } from "@/lib/views/matrix/matrix-blocks";
import { PLAIN_FIGURE } from "@/lib/views/page-state";
import { VALUE_GLYPHS } from "@/lib/wording/labels";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aCommentator } from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { figureState } from "@/tests/support/figure-state";

const dossier = builtInDossier();

function drawn(
  name: string,
  { query = "", params = "", rowGroups = null }: { query?: string; params?: string; rowGroups?: RowGroups | null } = {},
) {
  const { index, selection } = selected(dossier, query);
  const figure = figureOf(name, { index, selection, state: figureState(params), rowGroups });
  if (!figure || "why" in figure) throw new Error(`There is no figure ${name} to draw.`);
  const context = briefingContext({ index, selection, now: "2026-11-21", permalink: "https://example.org/d/x" });
  const { svg } = framedFigure(figure.drawing, { title: figure.title, lines: [figure.note, ...context.lines] });
  return { figure, svg, root: new DOMParser().parseFromString(svg, "image/svg+xml").documentElement };
}

const words = (root: Element) => [...root.querySelectorAll("text")].map((text) => text.textContent?.trim());

describe.each(["matrix", "agreement"])("the picture of the %s", (name) => {
  it("is well-formed and carries title, filter, n, coverage, date, version, source line and address", () => {
    const { root } = drawn(name, { query: "country=KR&country=US" });
    expect(root.tagName).toBe("svg");
    const text = words(root).join(" ");
    for (const part of [
      `version ${dossier.version}`,
      "21 November 2026",
      "filter: Country:",
      "of 60 commentators",
      "cells hold a position",
      "2 sources by Konstantin Asmolov",
      "https://example.org/d/x",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("leaves no colour of the page's style sheet unresolved", () => {
    expect(drawn(name).svg).not.toContain("var(--");
  });
});

describe("the picture of the stance matrix", () => {
  it("the picture of the stance matrix draws every commentator and proposition of the built-in dossier, each mark once and how to read them", () => {
    const { root } = drawn("matrix");
    const texts = words(root);
    for (const { id } of dossier.propositions) expect(texts).toContain(id);
    expect(texts).toEqual(expect.arrayContaining(["Andrei Lankov", "Experts   16 with a position · 2 without any"]));
    expect(texts.filter((text) => text?.startsWith("n "))).toHaveLength(13);
    // The key has one more of each value.
    const strongly = selected(dossier).selection.positions.filter(({ value }) => value === 2).length;
    // Two pluses are four strokes, two across and two down; one plus is two, a minus is one.
    const twoPluses = /^M[^Mv]*M[^M]*v[^M]*M[^Mv]*M[^M]*v[^M]*$/;
    const marks = [...root.querySelectorAll("path")].filter((path) => twoPluses.test(path.getAttribute("d") ?? ""));
    expect(marks).toHaveLength(strongly + 1);
  });

  it("the picture of the stance matrix shows rows, order and hidden columns as the page does, and says which are hidden", () => {
    const { root, figure } = drawn("matrix", { params: "rows=country&hide=context" });
    expect(words(root)).not.toContain("D1");
    expect(words(root).some((text) => text?.startsWith("South Korea   "))).toBe(true);
    expect(figure.note).toContain("Columns of Context are not shown.");
    expect(figure.page).toEqual({ place: "", state: { rows: "country", hide: "context" } });
  });

  it("the picture of the stance matrix puts rows by found group as the page does", () => {
    const groups = [
      { title: "Group 1", ids: ["andrei-lankov", "bruce-bennett"] },
      { title: "In between", ids: [] },
    ];
    const { root, figure } = drawn("matrix", {
      params: "rows=group",
      rowGroups: { groups, note: "The groups are tentative." },
    });
    const titles = words(root).filter((text) => / {3}\d+ with a position/.test(text ?? ""));
    expect(titles.map((title) => title?.split("   ")[0])).toEqual(["Group 1", "Not placed", "Unnamed groups"]);
    expect(words(root).join(" ")).toContain("The groups are tentative.");
    expect(figure.page).toEqual({ place: "", state: { rows: "group" } });
  });

  it("the picture of the stance matrix says in the picture why rows by group stand by commentator, and says nothing of groups unasked", () => {
    const rowGroups = { groups: null, note: "There are no groups here, so rows stand by voice." };
    const asked = drawn("matrix", { params: "rows=group", rowGroups });
    expect(words(asked.root).join(" ")).toContain("There are no groups here, so rows stand by voice.");
    expect(words(asked.root)).toContain("Experts   16 with a position · 2 without any");
    expect(drawn("matrix", { rowGroups }).figure.note).not.toContain("groups here");
  });

  it("the picture of the stance matrix tells the five values, low confidence and the five kinds of missing apart without any colour", () => {
    const value = (of: -2 | -1 | 0 | 1 | 2, confidence: "high" | "low"): MarkView => ({
      ...{ kind: "value", value: of, confidence, singleCoded: false, glyph: VALUE_GLYPHS[of], words: "" },
    });
    const marks: MarkView[] = [
      ...([-2, -1, 0, 1, 2] as const).flatMap((of) => [value(of, "high"), value(of, "low")]),
      ...(["none", "not-coded", "declined", "unresolved", "set-aside"] as const).map(
        (kind): MarkView => ({ kind, glyph: "", words: "" }),
      ),
    ];
    const shapes = marks.map((mark) =>
      svgMarkup(<MarkFigure mark={mark} x={0} y={0} />)
        .replace(/"#[0-9a-f]{6}"/g, '"ink"')
        .replace(/fill="none"/g, 'fill="ink"'),
    );
    expect(new Set(shapes).size).toBe(marks.length);
  });

  it("the picture of the stance matrix of very many commentators draws the first ones of each block and says so in the picture", () => {
    const more = Array.from({ length: 150 }, (_, n) => aCommentator({ id: `more-${n}`, name: `More ${n}` }));
    const large = { ...dossier, commentators: [...dossier.commentators, ...more] };
    const index = indexDossier(large);
    const selection = select({
      dossier: large,
      positions: index.positions,
      filter: parseFilter(new URLSearchParams()),
    });
    const figure = figureOf("matrix", { index, selection, state: PLAIN_FIGURE });
    if (!figure || "why" in figure) throw new Error("There is no matrix to draw.");
    // Experts with the 150 more, officials, media and unnamed groups: twelve each, or as many as there are.
    expect(figure.note).toMatch(/^Only the first 12 of each block, \d+ of 210 voices, are drawn/);
    expect(figure.table.rows).toHaveLength(210);
  });

  it.each(["network", "two-mode", "tree", "map"])(
    "the picture of the stance matrix: %s says why more than 600 are not drawn",
    (name) => {
      const many = Array.from({ length: 601 }, (_, n) => aCommentator({ id: `voice-${n}`, name: `Voice ${n}` }));
      const large = { ...dossier, commentators: [...dossier.commentators, ...many] };
      const index = indexDossier(large);
      const selection = select({ dossier: large, positions: index.positions, filter: EMPTY_FILTER });
      expect(figureOf(name, { index, selection, state: PLAIN_FIGURE })).toEqual({
        why: expect.stringContaining("641 commentators take too long to lay out: pictures are drawn of 600 at most"),
      });
    },
  );
});

describe("the picture of agreement", () => {
  it("the picture of agreement has the counts of comparable pairs twice, slanting lines for the others, and says who is not drawn", () => {
    const { root, figure } = drawn("agreement");
    // 37 of 780 pairs share two propositions or more, among 19 commentators: 19 × 18 cells, 2 × 37 of them with a
    // count.
    expect(words(root).filter((text) => /^\d+\/\d+$/.test(text ?? ""))).toHaveLength(2 * 37);
    // One path of slanting lines under all of them, one for the diagonal, two a level that occurs: 2, 1, 0 and −1.
    expect(root.querySelectorAll("path")).toHaveLength(1 + 1 + 2 * 4);
    expect(figure.note).toContain("37 of 780 pairs share 2 propositions or more");
    expect(figure.note).toContain("Not drawn: 21 commentators that can be compared with nobody.");
    expect(figure.table.rows).toHaveLength(780);
  });
});

describe("figures of a dossier that is too small", () => {
  it.each(FIGURE_NAMES)(
    "figures of a dossier that is too small: %s never asks to take a choice back where none was made",
    (name) => {
      const [only] = smallDossier().commentators;
      const { index, selection } = selected({ ...smallDossier(), commentators: only ? [only] : [], affiliations: [] });
      const figure = figureOf(name, { index, selection, state: figureState("proposition=A1") });
      if (figure && "why" in figure) expect(figure.why).not.toMatch(/filter|choice/);
    },
  );

  it("figures of a dossier that is too small say what they need, and which proposition is to be named", () => {
    const { index, selection } = selected({ ...smallDossier(), commentators: [], affiliations: [] });
    expect(figureOf("tree", { index, selection, state: figureState("") })).toEqual({
      why: "There is nothing to draw: the dossier has too little for this figure. It needs two commentators who took a position on the same propositions.",
    });
    expect(figureOf("split", { index, selection, state: figureState("") })).toEqual({
      why: "This figure is about one proposition. Name it as in ?proposition=A1.",
    });
  });
});

describe("figures of a filter that leaves nobody", () => {
  it.each(FIGURE_NAMES)("figures of a filter that leaves nobody: %s is nothing to draw, and no error", (name) => {
    const { index, selection } = selected(dossier, "country=CN&country=UA&voice=media");
    const asked = "proposition=A1&a=voice%3Dmedia&b=rest";
    const figure = figureOf(name, { index, selection, state: figureState(asked) });
    if (figure && "drawing" in figure)
      expect(() => framedFigure(figure.drawing, { title: figure.title, lines: [] })).not.toThrow();
    else expect(figure?.why).toMatch(/nothing to draw/);
  });
});

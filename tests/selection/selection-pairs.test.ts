import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { select } from "@/lib/selection/selection";
import { seriatedCommentators } from "@/lib/selection/selection-analysis";
import { pairCounts, pairNamed, pairsOfCommentator, selectionPairs } from "@/lib/selection/selection-pairs";
import { suggestedPairs } from "@/lib/views/commentators/comparison-choice";
import { analysisReport } from "@/lib/views/publishing/analysis-report";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aCommentator } from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";

describe("the pairs of a selection", () => {
  it("the pairs of a selection are counted as they are listed", () => {
    const { selection } = selected(builtInDossier());
    const pairs = selectionPairs(selection);
    const comparable = pairs.filter(({ distance }) => distance !== null);
    expect(pairCounts(selection)).toEqual({ pairs: pairs.length, comparable: comparable.length });
    // 40 named commentators, 40 · 39 / 2 pairs.
    expect(pairs).toHaveLength(780);
  });

  it("the pairs of a selection of one commentator are those of the list, that commentator first", () => {
    const { selection } = selected(builtInDossier());
    const id = "terence-roehrig";
    const listed = selectionPairs(selection).filter(({ a, b }) => a === id || b === id);
    expect(pairsOfCommentator(selection, id)).toEqual(
      listed.map((pair) => ({ ...pair, a: id, b: pair.a === id ? pair.b : pair.a })),
    );
    expect(pairsOfCommentator(selection, "nobody")).toEqual([]);
  });

  it("the pairs of a selection are found by name, either way round, as they are listed", () => {
    const { selection } = selected(builtInDossier());
    const listed = selectionPairs(selection).find(({ a, b }) => a === "john-merrill" && b === "wi-sung-lac");
    expect(listed).toBeDefined();
    expect(pairNamed(selection, "john-merrill~wi-sung-lac")).toEqual(listed);
    expect(pairNamed(selection, "wi-sung-lac~john-merrill")).toEqual(listed);
    for (const none of [undefined, "", "john-merrill", "john-merrill~nobody", "john-merrill~john-merrill"])
      expect(pairNamed(selection, none)).toBeNull();
  });
});

describe("more commentators than pairs can be listed for", () => {
  const few = builtInDossier();
  const many = Array.from({ length: 1_501 }, (_, n) => aCommentator({ id: `voice-${n}`, name: `Voice ${n}` }));
  const dossier = { ...few, commentators: [...few.commentators, ...many] };
  const index = indexDossier(dossier);
  const selection = select({ dossier, positions: index.positions, filter: EMPTY_FILTER });

  it("more commentators than pairs can be listed for still have every pair counted, and the pairs of each commentator", () => {
    // 1,541 named commentators.
    expect(pairCounts(selection)).toEqual({ pairs: (1541 * 1540) / 2, comparable: 37 });
    expect(pairsOfCommentator(selection, "terence-roehrig")).toHaveLength(1_540);
    expect(pairNamed(selection, "wi-sung-lac~john-merrill")).toMatchObject({ shared: 5, sameSide: 5 });
    // Suggestions need the list, unless they are those of a commentator.
    expect(suggestedPairs({ index, selection }, { most: 5 })).toEqual([]);
    expect(suggestedPairs({ index, selection }, { most: 5, withCommentator: "wi-sung-lac" })[0]?.b.id).toBe(
      "john-merrill",
    );
  });

  it("more commentators than pairs can be listed for have no list of pairs, with a sentence that says why, and stand in the order of the dossier", () => {
    expect(selectionPairs(selection)).toEqual([]);
    const note = { note: "not asked for" };
    const report = analysisReport({ index, selection, seed: 1, grouping: note, changes: note });
    expect(report.pairs).toBeNull();
    expect(report.alignment).toBeNull();
    expect(report.pairsNote).toMatch(/^The pairs of 1,541 commentators are not listed one by one: 1,500 commentators/);
    expect(seriatedCommentators(selection)).toHaveLength(1_541);
  });
});

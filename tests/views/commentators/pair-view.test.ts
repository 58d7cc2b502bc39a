import { describe, expect, it } from "vitest";
import { selectionPairs } from "@/lib/selection/selection-pairs";
import { pairSentence, pairView } from "@/lib/views/commentators/pair-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function between(a: string, b: string, query = "") {
  const { index, selection } = selected(smallDossier(), query);
  const pair = selectionPairs(selection).find((candidate) => candidate.a === a && candidate.b === b);
  return pair ? pairView({ index, selection }, pair) : null;
}

describe("two commentators side by side", () => {
  it("two commentators side by side are compared on what both hold, with the relation of the two values", () => {
    // Ann +2 and −1, Dan 0 and +1. Where they differ most stands first.
    const view = between("ann", "dan");
    expect(
      view?.rows.map((row) => `${row.propositionId} ${row.a.mark.glyph} ${row.b.mark.glyph} ${row.relation}`),
    ).toEqual(["D1 − + opposite sides", "A1 ++ 0 one neutral"]);
    expect(view?.sentence).toBe(
      "Same side on 0 of 2 shared propositions, opposite sides on 1, one neutral on 1; 1 not comparable.",
    );
  });

  it("two commentators side by side have one measure of agreement; how close their values are is another one, with a name of its own", () => {
    // |2 − 0| and |−1 − 1| of 4 each: distance 0.5, closeness 0.5; no position is of less than high confidence on both
    // sides.
    const view = between("ann", "dan");
    expect(view?.sentence).not.toMatch(/Agreement \d/);
    expect(view?.closeness).toBe(
      "Closeness of their values on the scale, from 0 (opposite ends) to 1 (the same everywhere): 0.50; weighted by confidence 0.50.",
    );
  });

  it("two commentators side by side stand with their words: the first quotation of each position, and how many more there are", () => {
    const { index } = selected(smallDossier());
    const row = between("ann", "dan")?.rows.find(({ propositionId }) => propositionId === "A1");
    for (const [id, side] of [
      ["ann", row?.a],
      ["dan", row?.b],
    ] as const) {
      const position = index.positions.find((p) => p.commentatorId === id && p.propositionId === "A1");
      expect(side?.quotation?.id).toBe(position?.evidence[0]);
      expect(side?.more).toBe((position?.evidence.length ?? 0) - 1);
      expect(side?.quotation?.exact).toBe(index.quotations.get(position?.evidence[0] ?? "")?.exact);
    }
  });

  it("two commentators side by side have no mean below the minimum", () => {
    const view = between("ann", "cho");
    expect(view?.rows.map(({ relation }) => relation)).toEqual(["same side"]);
    expect(view?.sentence).toBe(
      "Same side on 1 of 1 shared proposition; 2 not comparable. Too few shared to count as a pair that agrees or not.",
    );
    expect(view?.closeness).toBeNull();
    expect(between("ann", "cho", "shared=1")?.closeness).toMatch(/: 0\.75; weighted by confidence 0\.75\.$/);
  });

  it("two commentators side by side say so where they share nothing", () => {
    expect(between("ann", "eve")?.sentence).toBe("No proposition is addressed by both: not comparable on any of 3.");
    expect(between("ann", "eve")?.rows).toEqual([]);
  });

  it("two commentators side by side do not include an unnamed group unless the filter asks for it", () => {
    expect(between("ann", "some-experts")).toBeNull();
    expect(between("ann", "some-experts", "unnamed=1")?.rows).toHaveLength(1);
  });

  it("two commentators side by side are both in the dossier, or there is no view", () => {
    const { index, selection } = selected(smallDossier());
    const [pair] = selectionPairs(selection);
    expect(pair && pairView({ index, selection }, { ...pair, b: "nobody" })).toBeNull();
  });
});

describe("the count of a pair", () => {
  it("the count of a pair leaves out what there is none of", () => {
    const pair = { a: "a", b: "b", shared: 4, sameSide: 4, oppositeSides: 0, oneNeutral: 0, distance: 0, agreement: 1 };
    expect(pairSentence(smallDossier(), { pair, propositions: 13 })).toBe(
      "Same side on 4 of 4 shared propositions; 9 not comparable.",
    );
    expect(pairSentence(smallDossier(), { pair, propositions: 4 })).toBe("Same side on 4 of 4 shared propositions.");
  });
});

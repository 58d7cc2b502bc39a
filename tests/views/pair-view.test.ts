import { describe, expect, it } from "vitest";
import { pairSentence, pairView, sameSideCount } from "../../lib/views/pair-view";
import { selectionPairs } from "../../lib/views/selection-pairs";
import { selected } from "../support/selected";
import { smallDossier } from "../support/small-dossier";

function between(a: string, b: string, query = "") {
  const { index, selection } = selected(smallDossier(), query);
  const pair = selectionPairs(selection).find((candidate) => candidate.a === a && candidate.b === b);
  return pair ? pairView(index, selection, pair) : null;
}

describe("two voices side by side", () => {
  it("are compared on what both hold, with the relation of the two values", () => {
    // Ann +2 and −1, Dan 0 and +1: |2| and |2| of 4, so the distance is 0.5 and the agreement 0.5.
    const view = between("ann", "dan");
    expect(view?.rows.map((row) => `${row.propositionId} ${row.a.glyph} ${row.b.glyph} ${row.relation}`)).toEqual([
      "A1 ++ 0 one neutral",
      "D1 − + opposed",
    ]);
    expect(view?.sentence).toBe(
      "Same side on 0 of 2 shared propositions, opposite sides on 1, one neutral on 1; 1 not comparable. Agreement 0.50. Weighted by confidence 0.50.",
    );
  });

  it("have no coefficient below the minimum", () => {
    const view = between("ann", "cho");
    expect(view?.rows.map(({ relation }) => relation)).toEqual(["same side"]);
    expect(view?.sentence).toBe(
      "Same side on 1 of 1 shared proposition; 2 not comparable. Too few shared for a coefficient.",
    );
    expect(between("ann", "cho", "shared=1")?.sentence).toMatch(/Agreement 0\.75\. Weighted by confidence 0\.75\.$/);
  });

  it("say so where they share nothing", () => {
    expect(between("ann", "eve")?.sentence).toBe("No proposition is addressed by both: not comparable on any of 3.");
    expect(between("ann", "eve")?.rows).toEqual([]);
  });

  it("do not include an unnamed group unless the filter asks for it", () => {
    expect(between("ann", "some-experts")).toBeNull();
    expect(between("ann", "some-experts", "unnamed=1")?.rows).toHaveLength(1);
  });

  it("are both in the dossier, or there is no view", () => {
    const { index, selection } = selected(smallDossier());
    const [pair] = selectionPairs(selection);
    expect(pair && pairView(index, selection, { ...pair, b: "nobody" })).toBeNull();
  });
});

describe("the count of a pair", () => {
  it("is the same side out of the shared", () => {
    expect(sameSideCount({ sameSide: 2, shared: 3 })).toBe("2 of 3");
  });

  it("leaves out what there is none of", () => {
    const pair = { a: "a", b: "b", shared: 4, sameSide: 4, oppositeSides: 0, oneNeutral: 0, distance: 0, agreement: 1 };
    expect(pairSentence(pair, 13)).toBe("Same side on 4 of 4 shared propositions; 9 not comparable. Agreement 1.00.");
  });
});

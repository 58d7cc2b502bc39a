import { describe, expect, it } from "vitest";
import { authored, basisOf, generated, jointBasis, missing, NO_BASIS, sidePositions } from "@/lib/briefing/basis/basis";
import { sidesOfPropositions } from "@/lib/selection/proposition-sides";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const { index, selection } = selected(smallDossier());

describe("the basis of a sentence", () => {
  it("the basis of a sentence is its positions and every quotation behind them, each once", () => {
    const positions = selection.positions.filter(({ propositionId }) => propositionId === "A1");
    const { positionKeys, quotationIds } = basisOf(index, [...positions, ...positions.slice(0, 1)]);
    expect(positionKeys).toContain("ann.A1");
    expect(quotationIds.toSorted()).toEqual([...new Set(quotationIds)].toSorted());
    expect(quotationIds).toContain("q-ann-1");
  });

  it("the basis of a sentence about sides is the named commentators with a value, and nobody else", () => {
    // ann +2, bob −1, cho +1 and dan 0 are named; the unnamed group that agrees is counted apart.
    const proposition = index.propositions.get("A1");
    if (!proposition) throw new Error("The small dossier has A1.");
    const sides = sidesOfPropositions({ index, selection }, proposition);
    expect(
      sidePositions(selection, sides)
        .map(({ commentatorId }) => commentatorId)
        .toSorted(),
    ).toEqual(["ann", "bob", "cho", "dan"]);
  });

  it("the basis of a sentence joins several without repeats", () => {
    const one = { quotationIds: ["q1", "q2"], positionKeys: ["a.A1"] };
    const other = { quotationIds: ["q2"], positionKeys: ["a.A1", "b.A1"] };
    expect(jointBasis([one, other])).toEqual({ quotationIds: ["q1", "q2"], positionKeys: ["a.A1", "b.A1"] });
    expect(jointBasis([])).toEqual(NO_BASIS);
  });
});

describe("a sentence", () => {
  it("a sentence that is generated rests on something or names what it misses, else it is not made", () => {
    expect(generated("x", { quotationIds: [], positionKeys: ["a.A1"] })).toHaveLength(1);
    expect(generated("x", NO_BASIS)).toEqual([]);
    expect(generated("x", NO_BASIS, { propositionIds: [], commentatorIds: [] })).toEqual([]);
    expect(missing("x", { propositionIds: ["A1"] })[0]?.about).toEqual({ propositionIds: ["A1"], commentatorIds: [] });
  });

  it("a sentence of the author's is a paragraph each, marked as such, without empty ones", () => {
    const basis = { quotationIds: ["q1"], positionKeys: [] };
    expect(authored("One.\r\n\n  \nTwo.", basis)).toEqual([
      { text: "One.", basis, about: null, byAuthor: true },
      { text: "Two.", basis, about: null, byAuthor: true },
    ]);
  });
});

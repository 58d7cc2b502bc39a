import { describe, expect, it } from "vitest";
import { pairsOfCommentator } from "@/lib/selection/selection-pairs";
import { commentatorRows } from "@/lib/views/commentators/commentator-rows";
import { commentatorView } from "@/lib/views/commentators/commentator-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function named(id: string, query = "") {
  const { index, selection } = selected(smallDossier(), query);
  const commentator = index.commentators.get(id);
  if (!commentator) throw new Error(`no ${id}`);
  return commentatorView({ index, selection, commentator, pairs: pairsOfCommentator(selection, commentator.id) });
}

describe("the page of a commentator", () => {
  it("the page of a commentator shows its positions whole, whatever the filter, and on what it is silent", () => {
    const marks = (query: string) =>
      named("ann", query).positions.map(({ propositionId, mark }) => `${propositionId} ${mark.glyph}`);
    expect(marks("")).toEqual(["A1 ++", "A2 ≠", "D1 −"]);
    expect(marks("confidence=high&issue=arms")).toEqual(marks(""));
    expect(named("dan").silentOn.map(({ propositionId }) => propositionId)).toEqual(["A2"]);
    expect(named("eve").silentOn).toHaveLength(3);
  });

  it("the page of a commentator shows all its quotations and affiliations, the primary one first", () => {
    expect(named("ann").quotations.map(({ id }) => id)).toEqual(["q-ann-1", "q-ann-2"]);
    expect(named("bob").affiliations).toEqual([
      {
        institutionId: "moscow-daily",
        institution: "Moscow Daily",
        type: "Media",
        role: "editor",
        when: "At the time",
      },
      {
        institutionId: "seoul-university",
        institution: "Seoul University",
        type: "University",
        role: null,
        when: "Also",
      },
    ]);
  });

  it("the page of a commentator calls those near whose values are alike, and says on what that rests", () => {
    // With one shared proposition as the minimum: Cho at 1/4, Dan at (2 + 2)/8, Bob at 3/4.
    const { nearest, farthest, whyAlone } = named("ann", "shared=1");
    expect(nearest.map((neighbour) => neighbour.commentator.id)).toEqual(["cho"]);
    expect(nearest[0]?.sentence).toMatch(/^Same side on 1 of 1 shared proposition/);
    expect(farthest.map((neighbour) => neighbour.commentator.id)).toEqual(["bob", "dan"]);
    expect(whyAlone).toBeNull();
  });

  it("the page of a commentator calls nobody near who stands on the other side more often than on the same", () => {
    const { index, selection } = selected(smallDossier(), "");
    const commentator = index.commentators.get("ann");
    if (!commentator) throw new Error("no ann");
    // Three propositions, 1 against −1 on two of them: (2 + 2 + 0) / 12 is less than a half.
    const pair = { a: "ann", b: "bob", shared: 3, sameSide: 1, oppositeSides: 2, oneNeutral: 0 };
    const view = commentatorView({
      ...{ index, selection, commentator },
      pairs: [{ ...pair, distance: 1 / 3, agreement: 1 / 3 }],
    });
    expect(view.nearest).toEqual([]);
    expect(view.farthest.map(({ commentator: named }) => named.id)).toEqual(["bob"]);
  });

  it("the page of a commentator says why there is nobody near or far", () => {
    expect(named("eve").whyAlone).toContain("No other commentator shares 2 propositions");
    expect(named("some-experts").whyAlone).toContain("Unnamed groups may overlap with named commentators");
    expect(named("some-experts", "unnamed=1").whyAlone).toContain("No other commentator shares 2 propositions");
  });
});

describe("the list of commentators", () => {
  it("the list of commentators does not call a commentator silent whose positions the filter leaves out", () => {
    const { index, selection } = selected(smallDossier(), "issue=context");
    const rows = commentatorRows({ index, selection }).map((row) => [
      row.commentator.name,
      row.positions,
      row.isSetAside,
    ]);
    // Ann opposes D1; Bob and Tcho spoke of A1 only; Eve of nothing at all.
    expect(rows).toContainEqual(["Ann", 1, false]);
    expect(rows).toContainEqual(["Bob", 0, true]);
    expect(rows).toContainEqual(["Eve", 0, false]);
  });

  it("the list of commentators stands by the name that is shown, with what is known of each", () => {
    const { index, selection } = selected(smallDossier());
    const rows = commentatorRows({ index, selection }).map((row) => [
      row.commentator.name,
      row.role,
      row.positions,
      row.quotations,
    ]);
    expect(rows).toEqual([
      ["Ann", "Expert", 2, 2],
      ["Bob", "Official", 1, 1],
      ["Dan", "Media", 2, 2],
      ["Eve", "Expert", 0, 0],
      ["Some experts", "Unnamed group", 1, 1],
      ["Tcho", "Expert", 1, 1],
    ]);
  });
});

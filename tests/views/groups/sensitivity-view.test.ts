import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaveOneOut } from "@/lib/analysis/sensitivity/leave-one-out";
import type { Change } from "@/lib/analysis/sensitivity/sensitivity";
import { selectionMaterial, selectionMatrix } from "@/lib/selection/selection-analysis";
import { changesView } from "@/lib/views/groups/sensitivity-view";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

type Verdict = "too-little-data" | "no-structure" | "tentative" | "clear";

const { index } = selected(smallDossier());
const FULL = { verdict: "clear" as const, groups: [{ id: "g1", members: ["ann", "cho"] }] };
const UNCHANGED = { verdict: "clear", verdictChanged: false, adjustedRand: 1, moved: [] } as const;

const CHANGES: Change<Verdict>[] = [
  {
    leftOut: { kind: "source", sourceId: "s2" },
    verdict: "too-little-data",
    verdictChanged: true,
    adjustedRand: null,
    moved: ["ann", "cho"],
  },
  {
    leftOut: { kind: "proposition", propositionId: "A1" },
    verdict: "tentative",
    verdictChanged: true,
    adjustedRand: 1,
    moved: [],
  },
  {
    leftOut: { kind: "coding", commentatorId: "cho", propositionId: "A1", coderId: "reader-a" },
    ...UNCHANGED,
    adjustedRand: 0.5,
    moved: ["cho"],
  },
  { leftOut: { kind: "commentator", commentatorId: "eve" }, ...UNCHANGED },
];

describe("what would change the picture", () => {
  it("what would change the picture counts what flips, what moves and what was left out, and lists what has an effect in its order", () => {
    const view = changesView(index, { full: FULL, changes: CHANGES });

    expect(view.sentence).toBe(
      "2 of 4 things left out in turn flip the verdict; 1 moves someone and leaves the verdict as it is.",
    );
    expect(view.rows.map(({ title, words }) => `${title}: ${words}`)).toEqual([
      "Without the source “Second report”: the verdict would be: not enough data to identify groups; 2 commentators would be in another group or in none",
      "Without the question “The wording of A1” (A1): the verdict would be: tentative groups",
      "Without the coding of Tcho on “The wording of A1” (A1) by Reader A: 1 commentator would be in another group or in none (adjusted Rand index of the rest 0.50)",
    ]);
    expect(view.rows.map(({ moved }) => moved.map(({ id }) => id))).toEqual([["ann", "cho"], [], ["cho"]]);
    expect(new Set(view.rows.map(({ key }) => key)).size).toBe(3);
  });

  it("what would change the picture says that nothing flips where nothing does", () => {
    const one = (moved: string[]) => [
      { leftOut: { kind: "commentator", commentatorId: "eve" }, ...UNCHANGED, moved } as const,
    ];
    expect(changesView(index, { full: FULL, changes: one([]) }).sentence).toBe(
      "Nothing flips the verdict: 1 thing left out in turn, and no one moves.",
    );
    expect(changesView(index, { full: { ...FULL, groups: [] }, changes: one([]) }).sentence).toBe(
      "Nothing flips the verdict: 1 thing left out in turn; where no groups are drawn, no one can move.",
    );
    expect(changesView(index, { full: FULL, changes: one(["ann"]) }).sentence).toBe(
      "Nothing flips the verdict: 1 thing left out in turn; 1 moves someone and leaves the verdict as it is.",
    );
  });

  it("what would change the picture names the result it is compared with, and that it rests on fewer trials", () => {
    expect(changesView(index, { full: FULL, changes: [] }).note).toMatch(
      /199 shuffles, 50 planted groups, 60 resamples.*the full one from as many: clear groups\. Near a limit/,
    );
  });
});

describe("the material of a selection", () => {
  it("the material of a selection makes the matrix of the selection, under any filter", () => {
    const dossier = builtInDossier();
    fc.assert(
      fc.property(anyFilter(dossier), (filter) => {
        const { selection } = selected(dossier, filter);
        const { full } = leaveOneOut(selectionMaterial(selection));
        expect(full).toEqual(selectionMatrix(selection));
      }),
      { numRuns: 25 },
    );
  });
});

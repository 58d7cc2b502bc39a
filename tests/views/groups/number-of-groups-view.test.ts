import { describe, expect, it } from "vitest";
import type { Grouping, NumberOfGroups } from "@/lib/analysis/grouping/grouping-result";
import { selectionGrouping } from "@/lib/selection/selection-analysis";
import { numberOfGroupsView } from "@/lib/views/groups/number-of-groups-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const { dossier, selection } = (({ selection: chosen }) => ({ dossier: chosen.dossier, selection: chosen }))(
  selected(builtInDossier()),
);
const refused = selectionGrouping(selection);
const usable = Array.from({ length: 50 }, (_, at) => `v${at}`);
const division = (groups: number, carried: number, members: number): NumberOfGroups => ({
  groups,
  gain: carried + 0.05,
  carried,
  jaccard: Array.from({ length: groups }, () => 0.8),
  members,
  division: [],
});
const shown = (changes: Partial<Grouping>): Grouping => ({
  ...refused,
  verdict: "tentative",
  edge: null,
  usable,
  k: 3,
  // Two groups carry 82 % of what three do, four 70 %.
  byK: [division(2, 0.082, 45), division(3, 0.1, 40), division(4, 0.07, 30)],
  ...changes,
});

describe("the row of every number of groups", () => {
  it("the row of every number of groups says of each what it gains, how its groups are found again and whom it would place, and which was taken", () => {
    expect(numberOfGroupsView(dossier, shown({}))?.rows).toEqual([
      { groups: 2, gain: "0.13", foundAgain: "0.80, 0.80", members: "45 of 50 (90%)", isChosen: false },
      { groups: 3, gain: "0.15", foundAgain: "0.80, 0.80, 0.80", members: "40 of 50 (80%)", isChosen: true },
      { groups: 4, gain: "0.12", foundAgain: "0.80, 0.80, 0.80, 0.80", members: "30 of 50 (60%)", isChosen: false },
    ]);
  });

  it("the row of every number of groups names another number whose members carry 80 % of the most, and no other", () => {
    expect(numberOfGroupsView(dossier, shown({}))?.notes).toEqual([
      "Two groups would place 45 of 50 (90%) of the commentators that can be grouped.",
    ]);
  });

  it("the row of every number of groups says what lies on the edge of a limit, between what and what", () => {
    const edge = { of: "power", value: 0.34, low: 0.289, high: 0.401, limit: 0.3 } as const;
    const notes = (isCutShort: boolean) =>
      numberOfGroupsView(dossier, shown({ byK: [division(3, 0.1, 40)], edge: [{ ...edge, isCutShort }] }))?.notes;
    expect(notes(false)).toEqual([
      "Power lies on the edge: 0.34, between 0.29 and 0.40; the limit is 0.30. All trials were run; another seed might tell otherwise.",
    ]);
    expect(notes(true)?.[0]).toContain("More trials would cost too much here; another seed");
  });

  it("the row of every number of groups says of a refused division that it is, that nobody looked for its groups again, and proposes no other", () => {
    const view = numberOfGroupsView(dossier, refused);
    expect(view?.caption).toMatch(/\(refused\)$/);
    for (const { foundAgain, members } of view?.rows ?? [])
      expect([foundAgain, members]).toEqual(["not looked for", "–"]);
    expect(view?.notes.some((note) => note.includes("would place"))).toBe(false);
  });

  it("the row of every number of groups is not there where there was nothing to divide", () => {
    expect(numberOfGroupsView(dossier, shown({ byK: [] }))).toBeNull();
  });
});

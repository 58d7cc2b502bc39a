import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/analysis/grouping/adjusted-rand-index";
import { type Grouping, groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { referenceGrouping } from "@/tests/support/matrices/grouping-reference";
import { expectSame, shipped } from "@/tests/support/matrices/same-divisions";
import { IRAQ_DEBATES, isThere, polisFile, readDebates, readPolis } from "@/tests/support/matrices/shared-tables";

const settings = { minimumShared: 2, seed: 1 };
const membersOf = ({ groups }: Grouping) => groups.reduce((sum, { members }) => sum + members.length, 0);
const chosenOf = ({ byK, k }: Grouping) => byK.find(({ groups }) => groups === k);

describe("the built-in dossiers", () => {
  it.each(["", "shared=1", "unnamed=1"])("the built-in dossiers: the first one refuses groups (%s)", (query) => {
    const { selection } = selected(builtInDossier(), query);
    const { filter } = selection;
    const grouping = groupCommentators(selectionMatrix(selection), { minimumShared: filter.shared, seed: 1 });
    expect(grouping.verdict).toBe("too-little-data");
    expect(grouping.groups).toEqual([]);
  });

  it("the built-in dossiers: the second one has three groups, tentative", () => {
    const { selection } = selected(builtInDossier("unga-2019-arms"));
    const grouping = groupCommentators(selectionMatrix(selection), settings);
    expect([grouping.verdict, grouping.k, grouping.groups.length]).toEqual(["tentative", 3, 3]);
    expect(membersOf(grouping) / grouping.usable.length).toBeGreaterThan(0.95);
  });
});

/** Data of other people: registered only where they lie beside the project, in ../shared/real. */
const debates = isThere(IRAQ_DEBATES) ? [IRAQ_DEBATES] : [];
const conversations = ["brexit-consensus"].filter((name) => isThere(polisFile(name)));

it(`${debates.length} of 1 file of debates and ${conversations.length} of 1 conversation lie beside the project`, () => {
  expect(debates.length + conversations.length).toBeGreaterThanOrEqual(0);
});

for (const file of debates) {
  describe("the debates of the House of Commons on Iraq, 2003", () => {
    const matrix = readDebates(file);

    it("the debates of the House of Commons on Iraq, 2003 have two groups that are found again, with 95 % of the usable as members", () => {
      const grouping = groupCommentators(matrix, settings);
      expect(grouping.k).toBe(2);
      for (const overlap of chosenOf(grouping)?.jaccard ?? []) expect(overlap).toBeGreaterThanOrEqual(0.88);
      expect(grouping.groups).toHaveLength(2);
      expect(membersOf(grouping) / grouping.usable.length).toBeGreaterThanOrEqual(0.95);
      expect(grouping.verdict).toBe("tentative");
      expect(grouping.reasons.map(({ kind }) => kind)).toContain("spectrum-not-excluded");
    });

    it("the debates of the House of Commons on Iraq, 2003 are divided as a plain reference divides them, into every number of groups", () => {
      expectSame(shipped(matrix, 2), referenceGrouping(matrix, 2));
    });
  });
}

for (const name of conversations) {
  describe(`the conversation ${name}`, () => {
    it("has two groups with nine in ten as members, mostly where Polis has them", () => {
      const { matrix, groupOf } = readPolis(polisFile(name));
      const grouping = groupCommentators(matrix, settings);
      expect(grouping.k).toBe(2);
      expect(membersOf(grouping) / grouping.usable.length).toBeGreaterThanOrEqual(0.9);
      const known = grouping.groups.flatMap(({ id, members }) =>
        members.flatMap((member) => (groupOf.has(member) ? [[id, groupOf.get(member) ?? ""] as const] : [])),
      );
      const index = adjustedRandIndex(
        known.map(([found]) => found),
        known.map(([, polis]) => polis),
      );
      expect(index).toBeGreaterThanOrEqual(0.8);
    });
  });
}

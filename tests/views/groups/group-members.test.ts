import { describe, expect, it } from "vitest";
import { groupMembers } from "@/lib/views/groups/group-members";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { divided } from "@/tests/support/dossiers/divided";

describe("members of a group", () => {
  it("members of a group stand in the order of how often they stay, then of how much they said", () => {
    const found = divided(builtInDossier("unga-2019-arms"));
    const said = (id: string) => found.selection.positions.filter(({ commentatorId }) => commentatorId === id).length;
    for (const { members } of groupMembers(found).groups) {
      for (const [place, { commentator, place: own }] of members.entries()) {
        const next = members[place + 1];
        if (!next || own.stay !== next.place.stay) continue;
        expect(said(commentator.id)).toBeGreaterThanOrEqual(said(next.commentator.id));
      }
    }
  });
});

const CASES = [
  { commentators: 12, groups: 2 },
  { commentators: 60, groups: 3, nameLength: 70 },
  { commentators: 120, groups: 6, isManyScripts: true, nameLength: 4 },
];

describe.each(CASES)("the members of $groups groups among $commentators commentators", (given) => {
  const found = divided(clusteredDossier(given));

  it("names every member, the firmest first, and as many dots as commentators in a row", () => {
    const view = groupMembers(found);
    for (const { members } of view.groups) {
      const stays = members.map(({ place }) => place.stay ?? 0);
      expect(stays).toEqual(stays.toSorted((a, b) => b - a));
    }
    const dots = view.rows.flatMap(({ cells, inNone }) => [...cells.flat(), ...inNone]);
    // Each has one affiliation, so each is one dot.
    if (view.rows.length > 0) expect(dots).toHaveLength(given.commentators);
    expect(view.rows.length).toBeLessThanOrEqual(12);
  });
});

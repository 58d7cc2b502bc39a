import { describe, expect, it } from "vitest";
import { groupMembers } from "@/lib/views/groups/group-members";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
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

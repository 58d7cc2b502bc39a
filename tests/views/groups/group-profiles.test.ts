import { describe, expect, it } from "vitest";
import { groupProfiles } from "@/lib/views/groups/group-profiles";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { divided } from "@/tests/support/dossiers/divided";

const CASES = [
  { commentators: 12, groups: 2 },
  { commentators: 60, groups: 3, nameLength: 70 },
  { commentators: 120, groups: 6, isManyScripts: true, nameLength: 4 },
];

describe.each(CASES)("the profiles of $groups groups among $commentators commentators", (given) => {
  const found = divided(clusteredDossier(given));
  const { selection, division } = found;

  it("counts each member's value once in the profiles, in one part each", () => {
    const { parts } = groupProfiles(found);
    const rows = parts.flatMap((part) => part.rows);
    expect(rows.map(({ propositionId }) => propositionId).toSorted()).toEqual(
      selection.propositions.map(({ id }) => id).toSorted(),
    );
    const members = division.groups.flatMap((group) => group.members);
    const held = selection.positions.filter(
      ({ commentatorId, value }) => value !== null && members.includes(commentatorId),
    );
    const counted = rows
      .flatMap(({ cells }) => cells.flatMap(({ counts }) => counts))
      .reduce((sum, one) => sum + one, 0);
    expect(counted).toBe(held.length);
  });
});

describe("what each group says", () => {
  // Two groups of a made dossier: P1, P6, … are common ground by construction, on all others the groups differ or agree
  // by chance.
  const found = divided();

  it("what each group says has the planted common ground as common ground, and what parts the groups first", () => {
    const { parts } = groupProfiles(found);
    const of = (key: string) => parts.find((part) => part.key === key)?.rows ?? [];
    expect(of("common").map(({ propositionId }) => propositionId)).toEqual(expect.arrayContaining(["P1", "P6", "P11"]));
    const apart = of("apart").map((row) => row.apart);
    expect(apart).toEqual(apart.toSorted((a, b) => b - a));
    expect(apart[0]).toBeGreaterThan(0.8);
  });
});

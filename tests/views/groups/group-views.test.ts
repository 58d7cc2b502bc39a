import { describe, expect, it } from "vitest";
import { mapCommentators } from "@/lib/analysis/layout/map-commentators";
import { selectionGrouping, selectionMatrix } from "@/lib/selection/selection-analysis";
import { NARROW, THUMBNAIL } from "@/lib/views/groups/clusters-layout";
import { clustersView } from "@/lib/views/groups/clusters-view";
import { refusedDivision, shownDivision } from "@/lib/views/groups/division";
import { groupCellKey, groupEvidence } from "@/lib/views/groups/group-evidence";
import { groupMembers } from "@/lib/views/groups/group-members";
import { groupNames } from "@/lib/views/groups/group-names";
import { groupProfiles } from "@/lib/views/groups/group-profiles";
import { groupsLead } from "@/lib/views/groups/groups-lead";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { divided } from "@/tests/support/dossiers/divided";
import { selected } from "@/tests/support/dossiers/selected";

const CASES = [
  { commentators: 12, groups: 2 },
  { commentators: 60, groups: 3, nameLength: 70 },
  { commentators: 120, groups: 6, isManyScripts: true, nameLength: 4 },
];

describe.each(CASES)("views of $groups groups among $commentators commentators", (given) => {
  const found = divided(clusteredDossier(given));
  const { selection, division } = found;

  it("puts everybody that the analysis places on the map, once, and says who is not on it", () => {
    const { view } = clustersView(found);
    const map = mapCommentators(selectionMatrix(selection), { minimumShared: selection.filter.shared });
    expect(view?.points.map(({ id }) => id).toSorted()).toEqual(map?.points.map(({ id }) => id).toSorted());
    expect(view?.notOnMap.map(({ id }) => id)).toEqual(map?.notPlaced);
    for (const { x, y } of view?.points ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(y).toBeLessThan(view?.height ?? 0);
    }
  });

  it("says in the caption whom an outline goes around who is no member", () => {
    const { view } = clustersView(found);
    for (const { group, enclosed } of view?.shapes ?? []) {
      const words = `The outline of ${group.title} also goes around`;
      if (enclosed.length > 0) expect(view?.caption).toContain(words);
      else expect(view?.caption).not.toContain(words);
    }
  });

  it("keeps names apart and inside the drawing, on a telephone too; in small there are none", () => {
    for (const size of [undefined, NARROW]) {
      const { view } = clustersView({ ...found, ...(size && { size }) });
      expect(view?.labels.length).toBeGreaterThan(0);
      expect((view?.labels.length ?? 0) + (view?.unlabelled ?? 0)).toBe(view?.points.length);
    }
    expect(clustersView({ ...found, size: THUMBNAIL }).view?.labels).toEqual([]);
  });

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

  it("gives each group a name of its own, nine words at most", () => {
    const names = groupNames(found).map(({ name }) => name);
    expect(new Set(names).size).toBe(division.groups.length);
    for (const name of names) expect(name.split(/\s+/).length).toBeLessThanOrEqual(9);
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

  it("what each group says leads from a cell to the words of that group, both sides where it is split", () => {
    const [row] = groupProfiles(found).parts[0]?.rows ?? [];
    const cell = row?.cells[0];
    const evidence = groupEvidence({
      ...found,
      key: groupCellKey({ groupId: cell?.groupId ?? "", propositionId: row?.propositionId ?? "" }),
    });
    const shown = evidence?.sides.reduce((sum, { quotations, more }) => sum + quotations.length + more, 0);
    expect(shown).toBe(cell?.holders);
    expect(groupEvidence({ ...found, key: "g9.P1" })).toBeNull();
    expect(groupEvidence({ ...found, key: "g1.P99" })).toBeNull();
  });
});

describe("the lead", () => {
  it("the lead says how many groups there are, how large each is and what parts them", () => {
    const { headline, groups, dividing } = groupsLead(divided());
    expect(headline).toMatch(/^Two groups, (to be read with care|clearly apart)$/);
    expect(groups.map(({ members }) => members)).toEqual([8, 4]);
    expect(dividing?.lead).toMatch(/^What (divides them|sets them apart) most:$/);
  });
});

describe("where the verdict refuses", () => {
  const { index, selection } = selected(builtInDossier());
  const grouping = selectionGrouping(selection);

  it("where the verdict refuses has no groups to show, and the best division only for who asks for it, under other names", () => {
    expect(grouping.groups).toEqual([]);
    expect(shownDivision(grouping)).toBeNull();
    const division = refusedDivision(index.dossier, grouping);
    expect(division?.refusal).toMatch(/^Refused: these are no groups; /);
    expect(division?.identities.groups.map(({ title }) => title)).toEqual(["Part 1", "Part 2"]);
    const parts = grouping.refused?.parts.map(({ firm, loose }) => firm.length + loose.length) ?? [];
    expect(parts.reduce((sum, size) => sum + size, 0)).toBe(
      grouping.usable.length - grouping.notPlaced.filter(({ why }) => why === "no-group-in-reach").length,
    );
  });

  it("where the verdict refuses carries the refusal into every view, for whoever draws it to write across", () => {
    const division = refusedDivision(index.dossier, grouping);
    if (!division) throw new Error("Nothing was refused.");
    const views = [clustersView({ index, selection, division }).view, groupProfiles({ index, selection, division })];
    for (const view of views) expect(view?.refusal).toBe(division.refusal);
    expect(groupMembers({ index, selection, division }).refusal).toBe(division.refusal);
  });
});

describe("a map that would be too large", () => {
  it("a map that would be too large says why it is not drawn", () => {
    const { index, selection } = selected(clusteredDossier({ commentators: 620, groups: 2, propositions: 3 }));
    const { division } = divided();
    expect(clustersView({ index, selection, division }).why).toMatch(/620 compared commentators are too many/);
  });
});

import { describe, expect, it } from "vitest";
import { selectionGrouping } from "@/lib/selection/selection-analysis";
import { clustersView } from "@/lib/views/groups/clusters-view";
import { refusedDivision, shownDivision } from "@/lib/views/groups/division";
import { groupMembers } from "@/lib/views/groups/group-members";
import { groupProfiles } from "@/lib/views/groups/group-profiles";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

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

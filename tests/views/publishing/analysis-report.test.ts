import { describe, expect, it } from "vitest";
import type { Selection } from "@/lib/selection/selection";
import { selectionGrouping, selectionMatrix } from "@/lib/selection/selection-analysis";
import { groupingReport } from "@/lib/views/publishing/analysis-report";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";

function reportOf(selection: Selection, withRefused = false) {
  const [matrix, grouping] = [selectionMatrix(selection), selectionGrouping(selection)];
  return groupingReport({ dossier: selection.dossier, matrix, grouping, withRefused });
}

describe("the grouping for programs", () => {
  it("the grouping for programs has spread, edge and every number of groups with its division where groups may be shown", () => {
    const { selection } = selected(groupedDossier({ commentators: 24, propositions: 10, missing: 0.5 }));
    const report = reportOf(selection);
    expect(report.verdict).toBe("clear");
    expect(report.edge).toBeNull();
    expect(report.spreadAtMost).toBeLessThanOrEqual(0.06);
    const taken = report.byK.find(({ groups }) => groups === report.k);
    expect(Object.keys(taken ?? {}).sort()).toEqual(["carried", "division", "gain", "groups", "jaccard", "members"]);
    expect(taken?.division?.flat().sort()).toEqual(report.usable);
  });

  it("the grouping for programs keeps divisions back where the verdict carries no groups, unless they are asked for as refused", () => {
    const { selection } = selected(builtInDossier());
    expect(reportOf(selection)).toMatchObject({ verdict: "too-little-data", groups: [] });
    const divisions = (withRefused: boolean) =>
      reportOf(selection, withRefused).byK.map(({ division }) => division === null);
    expect(divisions(false)).not.toContain(false);
    expect(divisions(true)).not.toContain(true);
    expect(divisions(true).length).toBeGreaterThan(0);
  });
});

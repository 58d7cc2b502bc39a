import { describe, expect, it } from "vitest";
import { mapCommentators } from "@/lib/analysis/layout/map-commentators";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { NARROW, THUMBNAIL } from "@/lib/views/groups/clusters-layout";
import { clustersView } from "@/lib/views/groups/clusters-view";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { divided } from "@/tests/support/dossiers/divided";
import { selected } from "@/tests/support/dossiers/selected";

const CASES = [
  { commentators: 12, groups: 2 },
  { commentators: 60, groups: 3, nameLength: 70 },
  { commentators: 120, groups: 6, isManyScripts: true, nameLength: 4 },
];

describe.each(CASES)("the map of clusters of $groups groups among $commentators commentators", (given) => {
  const found = divided(clusteredDossier(given));
  const { selection } = found;

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
});

describe("a map that would be too large", () => {
  it("a map that would be too large says why it is not drawn", () => {
    const { index, selection } = selected(clusteredDossier({ commentators: 620, groups: 2, propositions: 3 }));
    const { division } = divided();
    expect(clustersView({ index, selection, division }).why).toMatch(/620 compared commentators are too many/);
  });
});

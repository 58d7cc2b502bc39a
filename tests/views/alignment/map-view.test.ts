import { describe, expect, it } from "vitest";
import { mapView } from "@/lib/views/alignment/map-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const captionOf = (dossier: Parameters<typeof selected>[0], query = "") => {
  const { index, selection } = selected(dossier, query);
  return mapView({ index, selection }).view?.caption;
};

describe("the caption of the map", () => {
  it("the caption of the map says that hardly more distances than coordinates hold nothing in place", () => {
    // 19 commentators have 2 · 19 − 3 = 35 free coordinates.
    expect(captionOf(builtInDossier())).toContain("from 37 of 171 pairs");
    expect(captionOf(builtInDossier())).toContain("37 distances for 35 free coordinates: nearly any data fit so well");
    expect(captionOf(groupedDossier({ commentators: 24, propositions: 10, missing: 0.3 }))).not.toContain(
      "free coordinates",
    );
  });

  it("the caption of the map gives each correlation with the number of commentators it rests on", () => {
    expect(captionOf(builtInDossier())).toMatch(/left to right: D3 \(r 0\.81, n 10\)/);
    expect(captionOf(builtInDossier())).toMatch(/bottom to top: D4 \(r 0\.72, n 7\)/);
  });
});

describe("the frame of the map", () => {
  it("the frame of the map is as tall as the commentators need and no taller", () => {
    const { index, selection } = selected(builtInDossier());
    const { view } = mapView({ index, selection });
    const ys = (view?.points ?? []).map(({ y }) => y);
    // 30 above the highest and below the lowest commentator, for names.
    expect(Math.min(...ys)).toBeCloseTo(30);
    expect((view?.height ?? 0) - Math.max(...ys)).toBeLessThan(31);
    expect(view?.height).toBeLessThanOrEqual(560);
  });
});

import { describe, expect, it } from "vitest";
import { figureOf } from "@/figures/figure-of";
import { framedFigure } from "@/figures/framed-figure";
import { selectionGrouping } from "@/lib/selection/selection-analysis";
import { refusedDivision } from "@/lib/views/groups/division";
import { groupIdentities } from "@/lib/views/groups/group-identity";
import { PLAIN_FIGURE } from "@/lib/views/page-state";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { divided } from "@/tests/support/dossiers/divided";
import { selected } from "@/tests/support/dossiers/selected";

const NAMES = ["clusters", "group-profiles", "group-members"] as const;
const found = divided(clusteredDossier({ commentators: 60, groups: 3 }));
const state = PLAIN_FIGURE;

describe.each(NAMES)("the figure %s", (name) => {
  it("is drawn whole, with the caveat of the groups in its note", () => {
    const figure = figureOf(name, { ...found, state, division: { division: found.division, why: null } });
    if (!figure || "why" in figure) throw new Error(`There is no ${name}.`);
    expect(figure.note).toContain(found.division.headline);
    const { svg } = framedFigure(figure.drawing, { title: figure.title, lines: [figure.note] });
    expect(svg).not.toContain("NaN");
    expect(svg).not.toContain("undefined");
    expect(figure.table.rows.length).toBeGreaterThan(0);
  });

  it("says why it is not drawn where the verdict carries no groups", () => {
    const why = "No groups are drawn.";
    expect(figureOf(name, { ...found, state, division: { division: null, why } })).toEqual({ why });
  });

  it("has the refusal across it where a refused division was asked for", () => {
    const { index, selection } = selected(builtInDossier());
    const division = refusedDivision(index.dossier, selectionGrouping(selection));
    if (!division) throw new Error("Nothing was refused.");
    const figure = figureOf(name, { index, selection, state, division: { division, why: null } });
    if (!figure || "why" in figure) throw new Error(`There is no ${name}.`);
    for (const drawing of [figure.drawing, figure.narrow ?? figure.drawing]) {
      const { svg } = framedFigure(drawing, { title: figure.title, lines: [figure.note] });
      expect(svg).toContain("Refused: these");
    }
    expect(figure.note).toContain(division.refusal);
    // Its table travels without the picture.
    for (const row of figure.table.rows) expect(row.at(-1)).toBe(division.refusal);
  });
});

describe("the map of clusters", () => {
  it("the map of clusters takes less than 150 KB with 500 commentators", () => {
    const { index, selection } = selected(clusteredDossier({ commentators: 500, groups: 6, nameLength: 40 }));
    // Groups as the dossier was made of them: finding them takes a minute and is no matter of size.
    const ids = selection.commentators.map(({ id }) => id);
    const groups = [0, 1, 2].map((group) => ({
      id: `g${group + 1}`,
      members: ids.filter((_, place) => place % 3 === group),
      leaning: [],
      jaccard: 0.9,
      stay: Object.fromEntries(ids.map((id) => [id, 0.95])),
    }));
    const division = {
      groups,
      inBetween: [],
      notPlaced: [],
      identities: groupIdentities({ groups, inBetween: [] }),
      headline: "Three groups, clearly apart",
      refusal: null,
    };
    const figure = figureOf("clusters", { index, selection, state, division: { division, why: null } });
    if (!figure || "why" in figure) throw new Error("There is no map.");
    const { svg } = framedFigure(figure.drawing, { title: figure.title, lines: [figure.note] });
    expect(Buffer.byteLength(svg)).toBeLessThan(150 * 1024);
  });

  it("the map of clusters still answers at its old address: with groups where there are any, without where there are none", () => {
    const given = { index: found.index, selection: found.selection, state };
    const map = figureOf("map", { ...given, division: { division: found.division, why: null } });
    expect(map && "title" in map && map.title).toBe(found.division.headline);
    const plain = figureOf("map", given);
    expect(plain && "title" in plain && plain.title).toBe("Map of the commentators");
  });
});

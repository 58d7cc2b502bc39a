import { describe, expect, it } from "vitest";
import { hasValue } from "@/lib/domain/position";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { twoModeView } from "@/lib/views/alignment/two-mode-view";
import { groupIdentities } from "@/lib/views/groups/group-identity";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";

/** Heads of those who take a side, over all lines. */
function takers({ index, selection }: ReturnType<typeof selected>): number {
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  return index.positions.filter(hasValue).filter((p) => compared.has(p.commentatorId) && p.value !== 0).length;
}

describe("the two-mode picture", () => {
  it("the two-mode picture of a few has a row for each and a line for each position", () => {
    const chosen = selected(builtInDossier());
    const view = twoModeView(chosen);
    expect(view.isBundled).toBe(false);
    expect(view.lines).toHaveLength(takers(chosen));
    expect(view.rows.every(({ commentatorId }) => commentatorId !== null)).toBe(true);
  });

  it.each([60, 188, 500])("the two-mode picture of %i bundles them, and loses nobody on the way", (commentators) => {
    const chosen = selected(clusteredDossier({ commentators, groups: 3, nameLength: 70 }));
    const groups = groupIdentities({
      groups: [
        {
          id: "g1",
          members: chosen.selection.commentators.slice(0, 30).map(({ id }) => id),
          leaning: [],
          stay: {},
        } as never,
      ],
      inBetween: [],
    });
    for (const given of [groups, null]) {
      const view = twoModeView(chosen, { groups: given });
      expect(view.isBundled).toBe(true);
      expect(view.rows.reduce((sum, { count }) => sum + count, 0)).toBe(view.commentators);
      expect(view.lines.reduce((sum, { count }) => sum + count, 0)).toBe(takers(chosen));
      // Three screens of 900.
      expect(view.height).toBeLessThan(2700);
      expect(view.rows.length).toBeLessThanOrEqual(12);
      for (const { from } of view.lines) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(view.height);
      }
    }
  });

  it("the two-mode picture of a few gives every side a line of its own", () => {
    const { index, selection } = selected(clusteredDossier({ commentators: 12, groups: 2, nameLength: 70 }));
    const view = twoModeView({ index, selection });
    const ys = view.sides.map(({ y }) => y);
    for (const [place, y] of ys.entries()) if (place > 0) expect(y - (ys[place - 1] ?? 0)).toBeGreaterThanOrEqual(18.9);
    expect(Math.max(...view.rows.map(({ y }) => y))).toBeLessThan(view.height);
  });

  it("the two-mode picture draws each where that is asked for", () => {
    const { index, selection } = selected(clusteredDossier({ commentators: 60, groups: 3 }));
    expect(twoModeView({ index, selection }, { single: true }).rows).toHaveLength(60);
  });

  it("the two-mode picture leaves out whole propositions where three screens are not enough, and says how many", () => {
    const { index, selection } = selected(clusteredDossier({ commentators: 60, groups: 3, propositions: 90 }));
    const view = twoModeView({ index, selection });
    expect(view.height).toBeLessThan(2700);
    expect(view.note).toContain("25 propositions with the fewest positions are not drawn.");
    expect(new Set(view.sides.map(({ propositionId }) => propositionId)).size).toBe(65);
  });
});

import { describe, expect, it } from "vitest";
import { drawnMatrix } from "@/lib/views/matrix/crop-matrix";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

// Six commentators, one of them an unnamed group in a block of its own; three propositions in two issues.
const whole = stanceMatrixView({ ...selected(smallDossier()), rowsBy: "none", order: "name" });

describe("a matrix for a still picture", () => {
  it("a matrix for a still picture is the whole one where it fits, and then nothing is said to be missing", () => {
    expect(drawnMatrix(whole)).toEqual({ view: whole, notDrawn: null });
  });

  it("a matrix for a still picture keeps the first rows and columns in the order shown and says what it leaves out", () => {
    const { view, notDrawn } = drawnMatrix(whole, { rows: 2, columns: 1 });
    expect(view.blocks.map(({ rows }) => rows.map(({ commentator }) => commentator.id))).toEqual([["ann", "bob"]]);
    expect(view.blocks[0]?.rows.map(({ cells }) => cells.map(({ propositionId }) => propositionId))).toEqual([
      ["A1"],
      ["A1"],
    ]);
    expect(view.issues.map(({ columns }) => columns.map(({ id }) => id))).toEqual([["A1"]]);
    expect(notDrawn).toBe(
      "Only the first 2 of 6 voices and the first 1 of 3 propositions are drawn; the table behind this picture has all of them.",
    );
  });

  it("a matrix for a still picture still counts all commentators of a block whose rows it cuts", () => {
    expect(drawnMatrix(whole, { rows: 1 }).view.blocks[0]?.withPosition).toBe(whole.blocks[0]?.withPosition);
  });

  it("a matrix for a still picture goes on into the next block where the first has fewer rows than fit", () => {
    const { view, notDrawn } = drawnMatrix(whole, { rows: 6 });
    expect(view.blocks).toHaveLength(2);
    expect(notDrawn).toBeNull();
  });
});

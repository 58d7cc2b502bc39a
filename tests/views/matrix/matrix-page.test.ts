import { describe, expect, it } from "vitest";
import { matrixPage } from "@/lib/views/matrix/matrix-page";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const whole = stanceMatrixView({ ...selected(builtInDossier()), rowsBy: "voice", order: "coverage" });
// As if every row had 20 columns: 1,000 cells make pages of 50 rows, so that 60 commentators need two.
const wide = {
  ...whole,
  columns: Array.from({ length: 20 }, () => whole.columns[0]).filter((column) => column !== undefined),
};
const idsOf = (blocks: typeof whole.blocks) =>
  blocks.flatMap(({ rows }) => rows.map(({ commentator }) => commentator.id));

describe("a page of the matrix", () => {
  it("a page of the matrix is the whole matrix where that can be drawn at once", () => {
    const { view, pages, from, to } = matrixPage(whole, 1);
    expect(view.blocks).toEqual(whole.blocks);
    expect([pages, from, to]).toEqual([1, 1, 60]);
  });

  it("a page of the matrix follows the one before without losing or repeating a row, also inside a block", () => {
    const [first, second] = [matrixPage(wide, 1), matrixPage(wide, 2)];
    expect([first.from, first.to, second.from, second.to, first.pages]).toEqual([1, 50, 51, 60, 2]);
    expect([...idsOf(first.view.blocks), ...idsOf(second.view.blocks)]).toEqual(idsOf(whole.blocks));
  });

  it("a page of the matrix is the nearest there is for a number that leads nowhere", () => {
    expect(matrixPage(wide, 99).page).toBe(2);
    expect(matrixPage(wide, Number.NaN).page).toBe(1);
    expect(matrixPage(wide, -3).page).toBe(1);
  });
});

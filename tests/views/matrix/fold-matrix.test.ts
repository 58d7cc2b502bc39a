import { describe, expect, it } from "vitest";
import { drawnMatrix } from "@/lib/views/matrix/crop-matrix";
import { foldMatrix, MAX_ROWS_FOLDED, UNFOLD_ALL } from "@/lib/views/matrix/fold-matrix";
import { foldedWords } from "@/lib/views/matrix/folded-words";
import { matrixPage } from "@/lib/views/matrix/matrix-page";
import { printedMatrixView } from "@/lib/views/matrix/printed-matrix-view";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { sidedDossier } from "@/tests/support/dossiers/sided-dossier";

function matrix({ agree = 131, disagree = 39, neutral = 15, propositions = 24 } = {}) {
  const dossier = sidedDossier({ agree, disagree, neutral, propositions });
  const ids = dossier.commentators.map(({ id }) => id);
  const groups = [
    { title: "Group 1", ids: ids.slice(0, agree) },
    { title: "Group 2", ids: ids.slice(agree, agree + disagree) },
    { title: "Group 3", ids: ids.slice(agree + disagree) },
  ];
  return stanceMatrixView({ ...selected(dossier), rowsBy: "group", order: "name", groups });
}

const rowsOf = ({ blocks }: { blocks: readonly { rows: readonly unknown[] }[] }) =>
  blocks.map(({ rows }) => rows.length);

describe("a large matrix", () => {
  it("a large matrix shows twelve rows of each block, and how many more there are", () => {
    const view = foldMatrix(matrix(), null);
    expect(rowsOf(view)).toEqual([12, 12, 12]);
    // 131 − 12, 39 − 12, 15 − 12.
    expect(view.blocks.map(foldedWords)).toEqual(["119 more, 131 in all", "27 more, 39 in all", "3 more, 15 in all"]);
    expect(matrixPage(view, 1)).toMatchObject({ pages: 1, rows: 36 });
    // Titles count the whole.
    expect(view.blocks[0]?.withPosition).toBe(131);
  });

  it("a large matrix shows the block that is asked for whole, in one piece, and keeps the others folded", () => {
    const view = foldMatrix(matrix(), "Group 1");
    expect(rowsOf(view)).toEqual([131, 12, 12]);
    expect(foldedWords(view.blocks[0] ?? {})).toBeNull();
    expect(matrixPage(view, 1).pages).toBe(1);
  });

  it("a large matrix folds no block that has no more rows than twelve, and no matrix of sixty rows", () => {
    expect(rowsOf(foldMatrix(matrix({ agree: 60, disagree: 12, neutral: 5 }), null))).toEqual([12, 12, 5]);
    const small = stanceMatrixView({ ...selected(builtInDossier()), rowsBy: "voice", order: "coverage" });
    expect(foldMatrix(small, null)).toBe(small);
  });

  it("a large matrix is turned in pages where it has many small blocks", () => {
    const dossier = sidedDossier({ agree: 100, disagree: 88, neutral: 0, propositions: 24 });
    const whole = stanceMatrixView({ ...selected(dossier), rowsBy: "none", order: "name" });
    const [block] = whole.blocks;
    const countries = (block?.rows ?? []).map((row) => ({
      ...whole.blocks[0],
      key: row.commentator.id,
      title: row.commentator.id,
      withPosition: 1,
      without: 0,
      unnamed: false,
      compared: true,
      rows: [row],
    }));
    // 1,000 cells of 24 columns are 41 rows.
    expect(matrixPage(foldMatrix({ ...whole, blocks: countries }, null), 1)).toMatchObject({
      pages: 5,
      from: 1,
      to: 41,
    });
  });

  it("a large matrix is printed with all of its rows, and says so where it is not", () => {
    const whole = matrix();
    expect(rowsOf(printedMatrixView(whole).view)).toEqual([131, 39, 15]);
    expect(printedMatrixView(whole)).toMatchObject({ notPrinted: null, isLandscape: false });
    // 15,000 cells of 60 columns are 250 rows.
    const huge = matrix({ agree: 300, propositions: 60 });
    expect(printedMatrixView(huge)).toMatchObject({
      isLandscape: true,
      notPrinted: "Printed are the first 250 of 354 rows; the CSV has all of them.",
    });
  });

  it("a large matrix is a picture of twelve rows of each block, or of all where they are asked for", () => {
    const { view, notDrawn } = drawnMatrix(matrix());
    expect(rowsOf(view)).toEqual([12, 12, 12]);
    expect(notDrawn).toBe(
      "Only the first 12 of each block, 36 of 185 voices, are drawn; the table behind this picture has all of them.",
    );
    expect(drawnMatrix(matrix(), { unfolded: UNFOLD_ALL })).toMatchObject({ notDrawn: null });
    expect(rowsOf(drawnMatrix(matrix(), { unfolded: UNFOLD_ALL }).view)).toEqual([131, 39, 15]);
  });

  it(`keeps the fold behind the last row of a block, not behind each page of it: ${MAX_ROWS_FOLDED} rows`, () => {
    const whole = foldMatrix(matrix({ agree: 400, disagree: 20, neutral: 0 }), "Group 1");
    const pages = [1, 2, 3].map((page) => matrixPage(whole, page).view.blocks.find(({ key }) => key === "Group 1"));
    // 4,000 cells of 24 columns are 166 rows: 166, 166, 68.
    expect(pages.map((block) => block?.rows.length)).toEqual([166, 166, 68]);
    expect(pages.map((block) => block?.isUnfolded)).toEqual([false, false, true]);
  });
});

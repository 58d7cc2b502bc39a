import { describe, expect, it } from "vitest";
import { columnsPage } from "@/lib/views/matrix/columns-page";
import { printedMatrixView } from "@/lib/views/matrix/printed-matrix-view";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { generatedDossier } from "@/scripts/bench/generated-dossier";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const viewOf = (dossier: ReturnType<typeof builtInDossier>) =>
  stanceMatrixView({ ...selected(dossier), rowsBy: "voice", order: "coverage" });
// 150 columns are two pages of 60 and one of 30.
const wide = viewOf(generatedDossier({ commentators: 4, propositions: 150 }));
const idsOf = (view: typeof wide) => view.columns.map(({ id }) => id);

describe("a page of the columns of a matrix", () => {
  it("a page of the columns is the whole matrix where there are no more than a page holds", () => {
    const whole = viewOf(builtInDossier());
    expect(columnsPage(whole, 1)).toEqual({ view: whole, page: 1, pages: 1, from: 1, to: 13, columns: 13 });
  });

  it("a page of the columns follows the one before without losing or repeating one, nor its heads and cells", () => {
    const pages = [1, 2, 3].map((page) => columnsPage(wide, page));
    expect(pages.map(({ from, to, pages: all }) => [from, to, all])).toEqual([
      [1, 60, 3],
      [61, 120, 3],
      [121, 150, 3],
    ]);
    expect(pages.flatMap(({ view }) => idsOf(view))).toEqual(idsOf(wide));
    for (const { view } of pages) {
      expect(view.issues.flatMap(({ columns }) => columns.map(({ id }) => id))).toEqual(idsOf(view));
      for (const { cells } of view.blocks.flatMap(({ rows }) => rows)) {
        expect(cells.map(({ propositionId }) => propositionId)).toEqual(idsOf(view));
      }
    }
  });

  it("a page of the columns still says how much of the whole row is filled", () => {
    const filled = (view: typeof wide) => view.blocks.flatMap(({ rows }) => rows.map((row) => row.filled));
    expect(columnsPage(wide, 2).view.allColumns).toBe(150);
    expect(filled(columnsPage(wide, 2).view)).toEqual(filled(wide));
  });

  it("a page of the columns is the nearest there is for a number that leads nowhere", () => {
    expect([99, Number.NaN, -3].map((asked) => columnsPage(wide, asked).page)).toEqual([3, 1, 1]);
  });

  it("a print of a page of the columns says what is not on it", () => {
    expect(printedMatrixView(columnsPage(wide, 1).view).notPrinted).toBe(
      "Printed are 60 of 150 columns; the CSV has all of them.",
    );
  });
});

import { expect, test } from "vitest";
import { columnsPage } from "@/lib/views/matrix/columns-page";
import { matrixPage } from "@/lib/views/matrix/matrix-page";
import { printedBesideScreen } from "@/lib/views/matrix/printed-matrix-view";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";

function printed(propositions: number) {
  const { index, selection } = selected(clusteredDossier({ commentators: 12, groups: 2, propositions }));
  const view = stanceMatrixView({ index, selection, rowsBy: "voice", order: "coverage" });
  const across = columnsPage(view, 1);
  return printedBesideScreen({ shown: matrixPage(across.view, 1), across });
}

test("a matrix that the screen shows whole is printed as it stands there", () => {
  expect(printed(60)).toBeNull();
});

test("of a matrix with more columns than a page paper says which are printed, also where no row is missing", () => {
  expect(printed(61)?.notPrinted).toBe("Printed are 60 of 61 columns; the CSV has all of them.");
});

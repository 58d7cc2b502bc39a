import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { matrixTable } from "@/lib/exports/matrix-table";
import { toCsv } from "@/lib/exports/to-csv";
import { writeWorkbook } from "@/lib/exports/to-xlsx";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { viewUnder } from "@/lib/selection/open-view";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { importSheets, textFile } from "@/tests/support/importers/import-sheets";

const table = matrixTable(viewUnder(indexDossier(smallDossier()), EMPTY_FILTER));
const values = (codings: readonly { commentatorKey: string; propositionKey: string; value: number | null }[]) =>
  codings
    .map(({ commentatorKey, propositionKey, value }) => `${commentatorKey}: ${propositionKey}: ${value}`)
    .toSorted();

describe("commentators × propositions as a table", () => {
  it("has a value in each cell in which there is one: seven, as smallDossier says", () => {
    const cells = table.rows.flatMap((row) => row.slice(3)).filter((cell) => cell !== null);
    expect(cells).toHaveLength(7);
  });

  it("imports again as it was, from a workbook and from CSV", async () => {
    const written = table.rows.flatMap((row) =>
      table.header.slice(3).flatMap((text, column) => {
        const value = row[column + 3];
        return typeof value === "number" ? [`${row[0]}: ${text}: ${value}`] : [];
      }),
    );
    const files = [
      { name: "matrix.xlsx", bytes: await writeWorkbook([table], { date: "2026-01-01" }) },
      textFile(toCsv(table), "matrix.csv"),
    ];
    for (const file of files) {
      const { gathered, problems, mapping } = await importSheets([file]);
      expect(problems).toEqual([]);
      expect(mapping.layouts[mapping.sheets[0]?.layout ?? 0]?.form).toBe("wide");
      expect(values(gathered.codings)).toEqual(written.toSorted());
      expect(gathered.commentators).toHaveLength(table.rows.length);
    }
  });
});

import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { matrixTable } from "@/lib/exports/matrix-table";
import { toCsv } from "@/lib/exports/to-csv";
import { writeWorkbook } from "@/lib/exports/to-xlsx";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { assemble } from "@/lib/importers/assembly/assemble";
import { viewUnder } from "@/lib/selection/open-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { importSheets, textFile } from "@/tests/support/importers/import-sheets";

const matrixOf = (dossier: Dossier) => matrixTable(viewUnder(indexDossier(dossier), EMPTY_FILTER));

describe("a matrix that comes back into its own dossier", () => {
  it.each(["russia-dprk-2023", "unga-2019-arms"] as const)(
    "changes nothing in %s, as CSV or as a workbook",
    async (name) => {
      const before = builtInDossier(name);
      const table = matrixOf(before);
      const files = [
        textFile(toCsv(table), "whatever it is called.csv"),
        { name: "matrix.xlsx", bytes: await writeWorkbook([table], { date: "2026-01-01" }) },
      ];
      for (const file of files) {
        const { gathered } = await importSheets([file]);
        expect(gathered.codings.length).toBeGreaterThan(100);
        expect(assemble({ before, gathered }).dossier).toEqual(before);
      }
    },
  );

  it("adds the one cell that was filled in, and leaves every other as it is", async () => {
    const before = builtInDossier("russia-dprk-2023");
    const table = matrixOf(before);
    const row = table.rows.findIndex((cells) => cells[3] === null);
    const rows = table.rows.map((cells, index) => (index === row ? cells.with(3, 2) : cells));
    const { gathered } = await importSheets([textFile(toCsv({ ...table, rows }), "matrix.csv")]);
    const { dossier, remarks } = assemble({ before, gathered });
    expect(dossier.codings.length).toBe(before.codings.length + 1);
    expect(dossier.codings.filter((coding) => before.codings.includes(coding))).toHaveLength(before.codings.length);
    expect(dossier.sources).toHaveLength(before.sources.length + 1);
    expect(remarks.some((remark) => remark.includes("give positions that the dossier has already"))).toBe(true);
  });

  it("is a second coding where somebody says that she coded it", async () => {
    const before = builtInDossier("russia-dprk-2023");
    const file = textFile(toCsv(matrixOf(before)), "matrix.csv");
    const { gathered } = await importSheets([file], { change: (mapping) => ({ ...mapping, coder: "Second coder" }) });
    const { dossier } = assemble({ before, gathered });
    expect(dossier.codings.length).toBe(before.codings.length + gathered.codings.length);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { closeAnalyses } from "@/lib/jobs/analysis-jobs";
import { requestSelectionDifference } from "@/lib/jobs/request-selection-difference";
import { DEFAULT_SEED } from "@/lib/selection/selection-analysis";
import { freshSqlite } from "@/tests/support/databases/database";
import { builtInDossier } from "@/tests/support/databases/database-dossiers";
import { builtInSelections } from "@/tests/support/selections/built-in-selections";

const LONG_TIMEOUT = { within: 60_000 };

afterEach(() => closeAnalyses());

function cellsOf(wanted: string) {
  const found = builtInSelections().find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no pair of selections called ${wanted}.`);
  return found.cells;
}

async function withDossier() {
  const { database } = await freshSqlite();
  await importDossier(builtInDossier(), { database });
  return database;
}

describe("the difference of two selections", () => {
  it("the difference of two selections is the one this thread finds, to the last digit, through all stages", async () => {
    const database = await withDossier();
    const cells = cellsOf("officials against experts");
    const state = await requestSelectionDifference(
      { dossierId: "russia-dprk-2023", cells },
      { ...LONG_TIMEOUT, database },
    );

    expect(state).toEqual({ status: "ready", result: compareSelections(cells, { seed: DEFAULT_SEED }) });
    expect(state).toMatchObject({ result: { settings: { replicates: { chance: 2399, sharp: 1600 } } } });
  });

  it("the difference of two selections outlives a restart, whatever the order of its values, and no other takes its place", async () => {
    const database = await withDossier();
    const cells = cellsOf("US against KR");
    const ask = (of: typeof cells) =>
      requestSelectionDifference({ dossierId: "russia-dprk-2023", cells: of }, { ...LONG_TIMEOUT, database });
    await ask(cells);
    await closeAnalyses();
    const [row] = await database.reader.keptAnalysis.findMany({ where: { kind: "difference" } });
    await database.writer.keptAnalysis.updateMany({
      where: { kind: "difference" },
      data: { result: JSON.stringify({ ...JSON.parse(row?.result ?? "{}"), mark: "kept" }) },
    });

    expect(await ask({ ...cells, a: cells.a.toReversed() })).toMatchObject({ result: { mark: "kept" } });
    const swapped = await ask({ ...cells, a: cells.b, b: cells.a });
    expect(swapped).toMatchObject({ result: { basis: { a: { clusters: 10 }, b: { clusters: 9 } } } });
    await closeAnalyses();
    expect(await ask(cells)).toMatchObject({ result: { mark: "kept" } });
  });

  it("the difference of two selections with too few voices is there at once", async () => {
    const database = await withDossier();
    const cells = { unit: "commentator", a: [], b: [] } as const;
    expect(
      await requestSelectionDifference({ dossierId: "russia-dprk-2023", cells }, { ...LONG_TIMEOUT, database }),
    ).toMatchObject({ status: "ready", result: { verdict: "too-few", tooFew: "no-common-proposition" } });
  });
});

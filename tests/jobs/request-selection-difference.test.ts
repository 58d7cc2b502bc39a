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
    expect(await ask(cellsOf("US against KR, persons"))).not.toMatchObject({ result: { mark: "kept" } });
    await closeAnalyses();
    expect(await ask(cells)).toMatchObject({ result: { mark: "kept" } });
  });

  it("the difference of two selections is kept once, whichever is called A, and turned round where it is asked so", async () => {
    const database = await withDossier();
    const cells = cellsOf("US against KR");
    const turned = { unit: cells.unit, a: cells.b, b: cells.a };
    for (const asked of [cells, turned]) {
      const state = await requestSelectionDifference(
        { dossierId: "russia-dprk-2023", cells: asked },
        { ...LONG_TIMEOUT, database },
      );
      expect(state).toEqual({ status: "ready", result: compareSelections(asked, { seed: DEFAULT_SEED }) });
    }
    await closeAnalyses();
    expect(await database.reader.keptAnalysis.count({ where: { kind: "difference" } })).toBe(1);
  });

  it("the difference of two selections is refused in a sentence, and nothing begun, where it would cost too much", async () => {
    const database = await withDossier();
    const cell = { cluster: "one", commentatorId: "one", propositionId: "A1", value: 1 };
    // 4,598 evaluations of 869,943 values are just below 4,000 million, of one more just above.
    const cells = { unit: "commentator", a: Array(869_900).fill(cell), b: Array(44).fill(cell) } as const;
    const state = await requestSelectionDifference({ dossierId: "russia-dprk-2023", cells }, { within: 0, database });
    expect(state).toMatchObject({
      status: "refused",
      sentence: expect.stringMatching(/^Whether .* 869,944 positions together, and 869,943 are the most/),
    });
    await closeAnalyses();
    expect(await database.reader.keptAnalysis.count({ where: { kind: "difference" } })).toBe(0);
  });

  it("the difference of two selections with too few voices is there at once", async () => {
    const database = await withDossier();
    const cells = { unit: "commentator", a: [], b: [] } as const;
    expect(
      await requestSelectionDifference({ dossierId: "russia-dprk-2023", cells }, { ...LONG_TIMEOUT, database }),
    ).toMatchObject({ status: "ready", result: { verdict: "too-few", tooFew: "no-common-proposition" } });
  });
});

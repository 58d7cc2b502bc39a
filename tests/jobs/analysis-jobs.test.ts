import { afterEach, describe, expect, it } from "vitest";
import type { Database } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import { closeAnalyses, requestChanges, requestGrouping } from "@/lib/jobs/analysis-jobs";
import type { Selection } from "@/lib/selection/selection";
import { selectionGrouping } from "@/lib/selection/selection-analysis";
import { freshSqlite } from "@/tests/support/databases/database";
import { builtInDossier } from "@/tests/support/databases/database-dossiers";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const LONG_TIMEOUT = { within: 60_000 };

afterEach(() => closeAnalyses());

/** A selection of a dossier as pages have it: read from the database. */
async function selectionIn(database: Database, id: string, query = ""): Promise<Selection> {
  const dossier = await readDossier(id, database);
  if (!dossier) throw new Error(`The test's database has no dossier ${id}.`);
  return selected(dossier, query).selection;
}

async function withPlantedGroups(commentators = 24) {
  const { database } = await freshSqlite();
  await importDossier(groupedDossier({ commentators, propositions: 10, missing: 0.5 }), { database });
  return database;
}

/** Puts a mark into what is kept, to tell it from a result that was computed again. */
async function markCached(database: Database): Promise<void> {
  const rows = await database.reader.keptAnalysis.findMany();
  for (const { dossierId, kind, filter, result } of rows) {
    await database.writer.keptAnalysis.update({
      where: { dossierId_kind_filter: { dossierId, kind, filter } },
      data: { result: JSON.stringify({ ...JSON.parse(result), mark: "kept" }) },
    });
  }
}

describe("the grouping of a selection", () => {
  it("the grouping of a selection is the one this thread finds", async () => {
    const { database } = await freshSqlite();
    await importDossier(builtInDossier(), { database });
    const selection = await selectionIn(database, "russia-dprk-2023", "shared=1");

    expect(await requestGrouping(selection, { ...LONG_TIMEOUT, database })).toEqual({
      status: "ready",
      result: selectionGrouping(selection),
    });
  });

  it("the grouping of a selection does not keep anybody waiting: it tells how far it is until it is there", async () => {
    const database = await withPlantedGroups(80);
    const selection = await selectionIn(database, "camps");
    const seen = [];
    let state = await requestGrouping(selection, { within: 0, database });
    while (state.status === "running") {
      seen.push(state.done);
      state = await requestGrouping(selection, { within: 20, database });
    }

    expect(state).toMatchObject({ status: "ready", result: { verdict: "clear" } });
    expect(seen[0]).toBe(0);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it("the grouping of a selection outlives a restart, for its filter alone", async () => {
    const database = await withPlantedGroups();
    const selection = await selectionIn(database, "camps");
    const computed = await requestGrouping(selection, { ...LONG_TIMEOUT, database });
    await closeAnalyses();
    await markCached(database);

    const other = await requestGrouping(await selectionIn(database, "camps", "shared=3"), {
      ...LONG_TIMEOUT,
      database,
    });
    const kept = await requestGrouping(selection, { ...LONG_TIMEOUT, database });

    expect(computed).not.toHaveProperty("result.mark");
    expect(other).not.toHaveProperty("result.mark");
    expect(kept).toEqual({ status: "ready", result: { ...selectionGrouping(selection), mark: "kept" } });
  });

  it("the grouping of a selection is computed again when the dossier has changed, and the old one is forgotten", async () => {
    const database = await withPlantedGroups();
    const before = await selectionIn(database, "camps");
    await requestGrouping(before, { ...LONG_TIMEOUT, database });
    await requestGrouping(await selectionIn(database, "camps", "shared=3"), { ...LONG_TIMEOUT, database });
    await closeAnalyses();
    await markCached(database);
    const dossier = groupedDossier({ commentators: 24, propositions: 10, missing: 0.5 });
    await importDossier({ ...dossier, codings: dossier.codings.slice(10) }, { database, replace: true });

    const after = await selectionIn(database, "camps");
    const state = await requestGrouping(after, { ...LONG_TIMEOUT, database });
    await closeAnalyses();

    expect(state).toEqual({ status: "ready", result: selectionGrouping(after) });
    expect(await database.reader.keptAnalysis.count()).toBe(1);
  });

  it("the grouping of a selection does not count if it was made by another method", async () => {
    const database = await withPlantedGroups();
    const selection = await selectionIn(database, "camps");
    await requestGrouping(selection, { ...LONG_TIMEOUT, database });
    await closeAnalyses();
    await markCached(database);
    await database.writer.keptAnalysis.updateMany({ data: { method: "0".repeat(64) } });

    expect(await requestGrouping(selection, { ...LONG_TIMEOUT, database })).not.toHaveProperty("result.mark");
  });

  it("the grouping of a selection is not looked for among more commentators than can be grouped, and the reader is told why", async () => {
    const { database } = await freshSqlite();
    const { selection } = selected(groupedDossier({ commentators: 3_000, propositions: 80, missing: 0.1 }));

    expect(await requestGrouping(selection, { database })).toMatchObject({
      status: "refused",
      sentence: expect.stringMatching(
        /^Groups are not looked for here: to group 3,000 commentators with 21\d,\d{3} positions 500 times over/,
      ),
    });
  });

  it("the grouping of a selection goes with its dossier", async () => {
    const database = await withPlantedGroups();
    await requestGrouping(await selectionIn(database, "camps"), { ...LONG_TIMEOUT, database });
    await closeAnalyses();
    expect(await database.reader.keptAnalysis.count()).toBe(1);

    await database.writer.dossier.delete({ where: { id: "camps" } });

    expect(await database.reader.keptAnalysis.count()).toBe(0);
  });

  it("the grouping of a selection is there all the same where it cannot be stored", async () => {
    const { database } = await freshSqlite();
    // Not imported: the database refuses a result of a dossier it does not have.
    const { selection } = selected(groupedDossier({ commentators: 12, propositions: 6, missing: 0.3 }));

    expect(await requestGrouping(selection, { ...LONG_TIMEOUT, database })).toMatchObject({ status: "ready" });
    await closeAnalyses();
    expect(await database.reader.keptAnalysis.count()).toBe(0);
  });
});

describe("what would change the picture", () => {
  it("what would change the picture is found for every proposition, source, commentator and coding, and kept", async () => {
    const database = await withPlantedGroups(12);
    const selection = await selectionIn(database, "camps");
    const found = await requestChanges(selection, { ...LONG_TIMEOUT, database });
    await closeAnalyses();
    await markCached(database);

    // Groups of six: 10 propositions, 2 sources, 12 commentators, and one coding for each position.
    expect(found).toMatchObject({ status: "ready", result: { full: { verdict: expect.any(String) } } });
    expect(found.status === "ready" && found.result.changes).toHaveLength(10 + 2 + 12 + selection.positions.length);
    expect(await requestChanges(selection, { ...LONG_TIMEOUT, database })).toMatchObject({ result: { mark: "kept" } });
  });
});

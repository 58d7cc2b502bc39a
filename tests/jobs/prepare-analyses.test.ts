import { afterEach, expect, it } from "vitest";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import { closeAnalyses, requestGrouping } from "@/lib/jobs/analysis-jobs";
import { NEARBY_VIEWS, prepareAnalyses } from "@/lib/jobs/prepare-analyses";
import { freshSqlite } from "@/tests/support/databases/database";
import { builtInDossier } from "@/tests/support/databases/database-dossiers";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";

afterEach(() => closeAnalyses());

it("leaves the first views computed, and does nothing the second time", async () => {
  const { database } = await freshSqlite();
  await importDossier(groupedDossier({ commentators: 12, propositions: 6, missing: 0.3 }), { database });
  const views: string[] = [];
  const prepare = () =>
    prepareAnalyses({ dossierId: "camps", views: NEARBY_VIEWS, database, onProgress: (view) => views.push(view) });

  expect(await prepare()).toBe(3);
  await closeAnalyses();
  expect(await prepare()).toBe(0);

  expect(views).toEqual(["", "?shared=1", "?unnamed=1"]);
  const dossier = await readDossier("camps", database);
  const rows = await database.reader.keptAnalysis.findMany({ where: { kind: "grouping" }, orderBy: { filter: "asc" } });
  expect(rows.map(({ kind, filter }) => kind + filter)).toEqual([
    "grouping",
    "grouping?shared=1",
    "grouping?unnamed=1",
  ]);
  for (const { filter, result } of rows) {
    const state = dossier && (await requestGrouping(selected(dossier, filter).selection, { within: 60_000, database }));
    expect(state).toEqual({ status: "ready", result: JSON.parse(result) });
  }
});

it("leaves the comparison computed that the overview offers, so that its sentence stands there at once", async () => {
  const { database } = await freshSqlite();
  await importDossier(builtInDossier(), { database });
  await prepareAnalyses({ dossierId: "russia-dprk-2023", views: [""], database });
  await closeAnalyses();

  const [row] = await database.reader.keptAnalysis.findMany({ where: { kind: "difference" } });
  const { verdict, basis } = JSON.parse(row?.result ?? "{}");
  expect(verdict).toBe("none-found");
  // The United States and South Korea: 9 and 10 voices. Which of them is A is the order of the values kept.
  expect([basis.a.clusters, basis.b.clusters].sort()).toEqual([10, 9]);
});

it("passes over a dossier that is not there", async () => {
  const { database } = await freshSqlite();
  expect(await prepareAnalyses({ dossierId: "nowhere", views: NEARBY_VIEWS, database })).toBe(0);
});

it("leaves views that cost more than asked for to whoever opens them", async () => {
  const { database } = await freshSqlite();
  await importDossier(groupedDossier({ commentators: 12, propositions: 6, missing: 0.3 }), { database });
  const prepare = (maxUnits: number) => prepareAnalyses({ dossierId: "camps", views: [""], database, maxUnits });

  // Twelve commentators with at least one position each are more than 12 units.
  expect(await prepare(12)).toBe(0);
  // At most 200 visits to each of 12 × 6 positions, and 12² / 2 pairs on 6 propositions.
  expect(await prepare(200 * 12 * 6 + (12 ** 2 / 2) * 6)).toBe(1);
});

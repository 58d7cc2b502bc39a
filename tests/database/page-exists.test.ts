import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { isPageMissing } from "@/lib/database/page-exists";
import { freshSqlite } from "@/tests/support/databases/database";
import { builtInDossier } from "@/tests/support/databases/database-dossiers";

const DOSSIER = "/d/russia-dprk-2023";
let database: Database;

beforeAll(async () => {
  ({ database } = await freshSqlite());
  await importDossier(builtInDossier(), { database });
  const hash = "0".repeat(64);
  const kept = { dossierId: "gone", title: "", filter: "", content: "{}", hash, contentHash: hash, revision: 1 };
  const at = { version: "1", createdAt: "2026-11-21T09:30:00.000Z" };
  await database.writer.frozenBriefing.createMany({
    data: [
      { id: "briefing2345", plan: '{"blocks":[]}', ...kept, ...at },
      { id: "figure234567", plan: "null", ...kept, ...at },
    ],
  });
});

describe("what a path leads to", () => {
  it.each([
    "/",
    "/nowhere",
    "/d",
    DOSSIER,
    `${DOSSIER}/`,
    `${DOSSIER}/issues`,
    `${DOSSIER}/issues/china-role`,
    `${DOSSIER}/commentators/andrei-lankov`,
    `${DOSSIER}/institutions/${builtInDossier().institutions[0]?.id}`,
    `${DOSSIER}/countries`,
    `${DOSSIER}/institutions`,
    `${DOSSIER}/countries/KR`,
    // A code in either case.
    `${DOSSIER}/countries/kr`,
    `${DOSSIER}/quotations/s2-l9-asmolov-2`,
    `${DOSSIER}/sources/s1`,
    "/b",
    "/b/briefing2345",
    "/b/briefing2345/present",
    "/b/briefing2345/print",
    "/b/figure234567",
    // No part of a dossier: the router says what there is.
    `${DOSSIER}/nowhere/at-all`,
    `${DOSSIER}/constructor/x`,
    `${DOSSIER}/issues/china-role/deeper`,
  ])("what a path leads to is there, or not for this to say: %s", async (path) => {
    expect(await isPageMissing(path, database)).toBe(false);
  });

  it.each([
    "/d/nowhere",
    "/d/nowhere/issues",
    "/d/nowhere/issues/china-role",
    `${DOSSIER}/issues/weather`,
    `${DOSSIER}/issues/China-Role`,
    `${DOSSIER}/commentators/nobody`,
    `${DOSSIER}/institutions/nowhere`,
    `${DOSSIER}/countries/ZZ`,
    `${DOSSIER}/quotations/s9-l9-nobody-9`,
    `${DOSSIER}/sources/s99`,
    `${DOSSIER}/issues/%25'%20OR%201=1`,
    `${DOSSIER}/issues/china-role%00`,
    `${DOSSIER}/issues/..%2f..%2fissues%2fchina-role`,
    "/d/%00",
    "/b/nothing",
    "/b/nothing/present",
    "/b/Briefing2345",
    // A figure fills no wall.
    "/b/figure234567/present",
    "/b/briefing2345%00",
  ])("what a path leads to is missing: %s", async (path) => {
    expect(await isPageMissing(path, database)).toBe(true);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { importDossier } from "@/lib/database/import/dossier-writes";
import type { StanceValue } from "@/lib/domain/stance";
import { closeAnalyses } from "@/lib/jobs/analysis-jobs";
import { requestRowGroups } from "@/lib/jobs/request-row-groups";
import { freshSqlite } from "@/tests/support/databases/database";
import { builtInDossier } from "@/tests/support/databases/database-dossiers";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const opposite = (value: StanceValue): StanceValue => (({ [-2]: 2, [-1]: 1, 0: 0, 1: -1, 2: -2 }) as const)[value];

const LONG_TIMEOUT = { within: 60_000 };

afterEach(() => closeAnalyses());

describe("the groups that rows are put by", () => {
  it("the groups that rows are put by are the groups where the verdict is clear", async () => {
    const { database } = await freshSqlite();
    const dossier = groupedDossier({ commentators: 24, propositions: 10, missing: 0.5 });
    await importDossier(dossier, { database });
    const { groups, note } = await requestRowGroups(selected(dossier).selection, { ...LONG_TIMEOUT, database });
    expect(note).toBeNull();
    // Commentators with an even number agree with what those with an odd one deny.
    const sides = (groups ?? []).map(({ ids }) => new Set(ids.map((id) => Number(id.slice(1)) % 2)));
    expect(sides.filter(({ size }) => size > 0)).toEqual([new Set([0]), new Set([1])]);
  });

  it("the groups that rows are put by are called tentative where the verdict calls them so", async () => {
    const { database } = await freshSqlite();
    const sharp = groupedDossier({ commentators: 24, propositions: 10, missing: 0.3 });
    // Every fifth reading is turned round: the groups are still found, but not steadily.
    const codings = sharp.codings.map((coding, n) =>
      n % 5 === 0 && coding.value !== null ? { ...coding, value: opposite(coding.value) } : coding,
    );
    const dossier = { ...sharp, codings };
    await importDossier(dossier, { database });
    const { groups, note } = await requestRowGroups(selected(dossier).selection, { ...LONG_TIMEOUT, database });
    expect(groups?.length).toBeGreaterThan(2);
    expect(note).toBe("The groups are tentative: read them with care.");
  });

  it("the groups that rows are put by are none, with the reason, where the verdict carries none", async () => {
    const { database } = await freshSqlite();
    const dossier = builtInDossier();
    await importDossier(dossier, { database });
    expect(await requestRowGroups(selected(dossier).selection, { ...LONG_TIMEOUT, database })).toEqual({
      groups: null,
      note: "The data carry no groups to speak of, so rows stand by voice.",
    });
  });

  it("the groups that rows are put by are still looked for where nobody waits", async () => {
    const { database } = await freshSqlite();
    const dossier = groupedDossier({ commentators: 80, propositions: 10, missing: 0.5 });
    await importDossier(dossier, { database });
    expect(await requestRowGroups(selected(dossier).selection, { within: 0, database })).toMatchObject({
      groups: null,
      note: expect.stringContaining("still being looked for"),
    });
  });
});

import { existsSync, readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/database/connection/database";
import { MIGRATIONS } from "@/lib/database/connection/schema-version";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { listDossiers, readDossier, readRevision } from "@/lib/database/reads/dossier-reads";
import { searchQuotations } from "@/lib/database/search/quotation-search";
import { listSourcesWithText, readSourceText } from "@/lib/database/source-texts";
import { migrateDatabase } from "@/prisma/migrate";
import { seedBuiltInDossiers } from "@/prisma/seed";
import { freshSqlite, freshSqliteUrl, openForTest, temporaryPath } from "@/tests/support/databases/database";
import { builtInDossier, smallDossier } from "@/tests/support/databases/database-dossiers";

describe("migrateDatabase", () => {
  it("migrateDatabase creates folder and file and applies everything once", async () => {
    const url = `file:${temporaryPath("deep/down/data.db")}`;
    const said: string[] = [];

    expect(await migrateDatabase(url, (line) => said.push(line))).toEqual([...MIGRATIONS]);
    expect(await migrateDatabase(url, (line) => said.push(line))).toEqual([]);
    expect(existsSync(temporaryPath("deep/down/data.db"))).toBe(true);
    expect(said[0]).toContain("Migrated the database");
    expect(said[1]).toContain("is up to date");
    expect(await listDossiers(await openForTest(url))).toEqual([]);
  });

  it("migrateDatabase brings an older database up to date and keeps what is in it, findable", async () => {
    const { database, url } = await freshSqlite();
    await importDossier(smallDossier(), { database });
    await closeDatabase(url);
    // As it was before there was a search: without the two migrations of it and all that belongs to them.
    const connection = new Sqlite(url.slice("file:".length));
    connection.exec(`
      DELETE FROM _prisma_migrations WHERE migration_name LIKE '%search';
      DROP TRIGGER "Quotation_search_insert"; DROP TRIGGER "Quotation_search_update"; DROP TRIGGER "Quotation_search_delete";
      DROP TRIGGER "Commentator_search_update"; DROP TABLE "QuotationSearch"; DROP TABLE "QuotationIndex"; DROP TABLE "SearchWord";`);
    connection.close();

    expect(await migrateDatabase(url, () => {})).toEqual(["20261121000100_search", "20261130120000_folded_search"]);

    const migrated = await openForTest(url);
    expect(await readDossier("small", migrated)).toEqual(smallDossier());
    expect(await searchQuotations("small", "says yes", migrated)).toEqual(["q1"]);
  });

  it("migrateDatabase undoes everything when a migration fails, and says so", async () => {
    const file = temporaryPath("occupied.db");
    const connection = new Sqlite(file);
    connection.exec(`CREATE TABLE "Annotation" ("mine" TEXT)`);

    await expect(migrateDatabase(`file:${file}`, () => {})).rejects.toMatchObject({ name: "DatabaseError" });

    expect(connection.prepare("SELECT name FROM sqlite_master").pluck().all()).toEqual(["Annotation"]);
    connection.close();
  });

  it("migrateDatabase refuses to go on when an applied migration was edited", async () => {
    const url = await freshSqliteUrl();
    const connection = new Sqlite(url.slice("file:".length));
    connection.exec("UPDATE _prisma_migrations SET checksum = 'another' WHERE migration_name LIKE '%dossiers'");
    connection.close();

    await expect(migrateDatabase(url, () => {})).rejects.toMatchObject({
      code: "migration-failed",
      message: expect.stringContaining("20261121000000_dossiers was edited"),
    });
  });

  it.each(["mysql://localhost/x", "data.db", "", "file:", "postgresql://a b:c", "postgresql://localhost/%zz"])(
    "migrateDatabase refuses the address “%s”",
    async (url) => {
      await expect(migrateDatabase(url, () => {})).rejects.toMatchObject({ code: "bad-address" });
    },
  );
});

describe("the migration to claims and records", () => {
  it("the migration to claims and records keeps quotations, coders and the search of an older database, and takes records afterwards", async () => {
    const url = `file:${temporaryPath("before-claims.db")}`;
    const file = url.slice("file:".length);
    await migrateDatabase(url, () => {});
    undoClaimsAndRecords(file);
    // As the older version wrote it: neither column, and the two checks narrower.
    const older = new Sqlite(file);
    older.exec(`
      INSERT INTO "Dossier" VALUES ('d', 'T', NULL, '1', NULL, '{}', 1, '${"0".repeat(64)}', 'now');
      INSERT INTO "Commentator" VALUES ('d', 'c', 'Name', NULL, NULL, 'individual', 'expert', NULL, 1, NULL);
      INSERT INTO "Source" ("dossierId", "id", "cslType", "title") VALUES ('d', 's', 'report', 'Source');
      INSERT INTO "Quotation" ("dossierId", "id", "sourceId", "commentatorId", "exact", "voice", "voiceCertainty")
        VALUES ('d', 'q', 's', 'c', 'The moon is far.', 'direct', 'clear');
      INSERT INTO "Coder" VALUES ('d', 'k', 'Coder', 'machine', 'all');`);
    expect(() => older.exec(`UPDATE "Coder" SET "kind" = 'record'`)).toThrow(/CHECK/);
    older.close();

    expect(await migrateDatabase(url, () => {})).toEqual(MIGRATIONS.filter((name) => name >= "20261130000000"));

    const migrated = new Sqlite(file);
    migrated.exec(
      `UPDATE "Coder" SET "kind" = 'record'; UPDATE "Quotation" SET "voice" = 'record', "exact" = 'The sun is near.'`,
    );
    expect(() => migrated.exec(`UPDATE "Quotation" SET "voice" = 'sung'`)).toThrow(/CHECK/);
    expect(() => migrated.exec(`DELETE FROM "Source"`)).toThrow(/FOREIGN KEY/);
    migrated.close();
    const database = await openForTest(url);
    expect(await searchQuotations("d", "sun", database)).toEqual(["q"]);
    expect(await searchQuotations("d", "moon", database)).toEqual([]);
  });
});

describe("the migration to dated codings", () => {
  it("the migration to dated codings keeps codings with their evidence, and takes a second one of another date", async () => {
    const url = `file:${temporaryPath("before-dated-codings.db")}`;
    const file = url.slice("file:".length);
    await migrateDatabase(url, () => {});
    undoClaimsAndRecords(file);
    const older = new Sqlite(file);
    older.exec(`
      INSERT INTO "Dossier" VALUES ('d', 'T', NULL, '1', NULL, '{}', 1, '${"0".repeat(64)}', 'now');
      INSERT INTO "Issue" VALUES ('d', 'i', 'Issue', 'What?', NULL, 'issue', 1);
      INSERT INTO "Proposition" ("dossierId", "id", "issueId", "text", "headline", "order") VALUES ('d', 'p', 'i', 'So.', 1, 1);
      INSERT INTO "Commentator" VALUES ('d', 'c', 'Name', NULL, NULL, 'individual', 'expert', NULL, 1, NULL);
      INSERT INTO "Source" ("dossierId", "id", "cslType", "title") VALUES ('d', 's', 'report', 'Source');
      INSERT INTO "Quotation" ("dossierId", "id", "sourceId", "commentatorId", "exact", "voice", "voiceCertainty")
        VALUES ('d', 'q', 's', 'c', 'The moon is far.', 'direct', 'clear');
      INSERT INTO "Coder" VALUES ('d', 'k', 'Coder', 'machine', 'all');
      INSERT INTO "Coding" VALUES ('d', 'c', 'p', 'k', 'coded', 1, 'high', 'Says so.');
      INSERT INTO "CodingEvidence" VALUES ('d', 'c', 'p', 'k', 0, 'q');`);
    older.close();

    await migrateDatabase(url, () => {});

    const migrated = new Sqlite(file);
    migrated.pragma("foreign_keys = ON");
    const evidence = () => migrated.prepare(`SELECT "quotationId", "asOf" FROM "CodingEvidence"`).all();
    expect(evidence()).toEqual([{ quotationId: "q", asOf: "" }]);
    const second = `INSERT INTO "Coding" VALUES ('d', 'c', 'p', 'k', 'mixed', NULL, NULL, 'Says both.', `;
    expect(() => migrated.exec(`${second} '')`)).toThrow(/UNIQUE/);
    migrated.exec(`${second} '2020-02'); INSERT INTO "CodingEvidence" VALUES ('d', 'c', 'p', 'k', 0, 'q', '2020-02');`);
    expect(() => migrated.exec(`INSERT INTO "CodingEvidence" VALUES ('d', 'c', 'p', 'k', 0, 'q', '2021')`)).toThrow(
      /FOREIGN KEY/,
    );
    migrated.exec(`DELETE FROM "Coding" WHERE "asOf" = ''`);
    expect(evidence()).toEqual([{ quotationId: "q", asOf: "2020-02" }]);
    migrated.close();
  });
});

/** Makes the tables anew as the versions before that migration did. */
function undoClaimsAndRecords(file: string) {
  const connection = new Sqlite(file);
  const scripts = [
    "20261121000000_dossiers",
    "20261121000100_search",
    "20261121000200_kept_analyses",
    "20261121000300_frozen_briefings",
  ];
  const tables = connection
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma%' AND name NOT LIKE 'QuotationIndex_%'",
    )
    .pluck()
    .all();
  connection.pragma("foreign_keys = OFF");
  connection.exec(`DROP TABLE "QuotationIndex"; ${tables.map((name) => `DROP TABLE "${name}";`).join(" ")}`);
  for (const name of scripts) connection.exec(readFileSync(`prisma/migrations/${name}/migration.sql`, "utf8"));
  connection.exec("DELETE FROM _prisma_migrations WHERE migration_name >= '20261130000000'");
  connection.close();
}

describe("seedBuiltInDossiers", () => {
  it("seedBuiltInDossiers puts the built-in dossiers in, and does nothing the second time", async () => {
    const { database } = await freshSqlite();
    const said: string[] = [];

    await seedBuiltInDossiers({ database, log: (line) => said.push(line) });
    await seedBuiltInDossiers({ database, log: (line) => said.push(line) });

    expect(await readDossier("russia-dprk-2023", database)).toEqual(builtInDossier());
    expect(await readRevision("russia-dprk-2023", database)).toBe(1);
    const again = (id: string) => `The dossier ${id} is there already with the same content; nothing was written.`;
    expect(said).toEqual([
      "Added the dossier russia-dprk-2023, version 1.3.0.",
      "Added the dossier unga-2019-arms, version 1.3.0.",
      again("russia-dprk-2023, version 1.3.0,"),
      again("unga-2019-arms, version 1.3.0,"),
    ]);
  });

  it("seedBuiltInDossiers attaches the texts that come with a dossier, so that its quotations are found in them", async () => {
    const { database } = await freshSqlite();
    await seedBuiltInDossiers({ database, log: () => {} });

    const dossier = await readDossier("unga-2019-arms", database);
    const text = await readSourceText({ dossierId: "unga-2019-arms", sourceId: "rc9061", database });
    const first = dossier?.quotations.find(({ id }) => id === "rc9061-afghanistan");
    expect(await listSourcesWithText("unga-2019-arms", database)).toHaveLength(24);
    expect(await listSourcesWithText("russia-dprk-2023", database)).toEqual([]);
    expect(text?.slice(first?.start ?? 0, first?.end ?? 0)).toBe("Afghanistan: yes");
    // One revision for the dossier, one for all of its texts together.
    expect(await readRevision("unga-2019-arms", database)).toBe(2);
  });

  it("seedBuiltInDossiers leaves alone what was changed here, and brings an older version up to date", async () => {
    const { database } = await freshSqlite();
    const dossier = builtInDossier();
    const said: string[] = [];
    await importDossier({ ...dossier, version: "0.9.0", title: "Older" }, { database });
    await seedBuiltInDossiers({ database, log: () => {} });
    expect((await readDossier(dossier.id, database))?.title).toBe(dossier.title);

    await importDossier({ ...dossier, title: "Ours" }, { database, replace: true });
    await seedBuiltInDossiers({ database, log: (line) => said.push(line) });

    expect(said[0]).toBe("Left the dossier russia-dprk-2023 as it is: its content was changed here.");
    expect((await readDossier(dossier.id, database))?.title).toBe("Ours");
  });
});

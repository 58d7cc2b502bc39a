import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { closeDatabase } from "../../lib/data/database";
import { listDossiers, readDossier, readRevision } from "../../lib/data/dossier-reads";
import { importDossier } from "../../lib/data/dossier-writes";
import { searchQuotations } from "../../lib/data/quotation-search";
import { MIGRATIONS } from "../../lib/data/schema-version";
import { migrateDatabase } from "../../prisma/migrate";
import { seedBuiltInDossiers } from "../../prisma/seed";
import { freshSqlite, freshSqliteUrl, openForTest, temporaryPath } from "../support/database";
import { builtInDossier, smallDossier } from "../support/database-dossiers";

describe("migrateDatabase", () => {
  it("creates folder and file and applies everything once", async () => {
    const url = `file:${temporaryPath("deep/down/data.db")}`;
    const said: string[] = [];

    expect(await migrateDatabase(url, (line) => said.push(line))).toEqual([...MIGRATIONS]);
    expect(await migrateDatabase(url, (line) => said.push(line))).toEqual([]);
    expect(existsSync(temporaryPath("deep/down/data.db"))).toBe(true);
    expect(said[0]).toContain("Migrated the database");
    expect(said[1]).toContain("is up to date");
    expect(await listDossiers(await openForTest(url))).toEqual([]);
  });

  it("brings an older database up to date and keeps what is in it, findable", async () => {
    const { database, url } = await freshSqlite();
    await importDossier(smallDossier(), { database });
    await closeDatabase(url);
    // As it was before there was a search: without the second migration and all that belongs to it.
    const connection = new Sqlite(url.slice("file:".length));
    connection.exec(`
      DELETE FROM _prisma_migrations WHERE migration_name LIKE '%search';
      DROP TRIGGER "Quotation_search_insert"; DROP TRIGGER "Quotation_search_update"; DROP TRIGGER "Quotation_search_delete";
      DROP TRIGGER "Commentator_search_update"; DROP TABLE "QuotationSearch"; DROP TABLE "QuotationIndex";`);
    connection.close();

    expect(await migrateDatabase(url, () => {})).toEqual(["20261121000100_search"]);

    const migrated = await openForTest(url);
    expect(await readDossier("small", migrated)).toEqual(smallDossier());
    expect(await searchQuotations("small", "says yes", migrated)).toEqual(["q1"]);
  });

  it("undoes everything when a migration fails, and says so", async () => {
    const file = temporaryPath("occupied.db");
    const connection = new Sqlite(file);
    connection.exec(`CREATE TABLE "Annotation" ("mine" TEXT)`);

    await expect(migrateDatabase(`file:${file}`, () => {})).rejects.toMatchObject({ name: "DatabaseError" });

    expect(connection.prepare("SELECT name FROM sqlite_master").pluck().all()).toEqual(["Annotation"]);
    connection.close();
  });

  it("refuses to go on when an applied migration was edited", async () => {
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
    "refuses the address “%s”",
    async (url) => {
      await expect(migrateDatabase(url, () => {})).rejects.toMatchObject({ code: "bad-address" });
    },
  );
});

describe("seedBuiltInDossiers", () => {
  it("puts the built-in dossier in, and does nothing the second time", async () => {
    const { database } = await freshSqlite();
    const said: string[] = [];

    await seedBuiltInDossiers({ database, log: (line) => said.push(line) });
    await seedBuiltInDossiers({ database, log: (line) => said.push(line) });

    expect(await readDossier("russia-dprk-2023", database)).toEqual(builtInDossier());
    expect(await readRevision("russia-dprk-2023", database)).toBe(1);
    expect(said).toEqual([
      "Added the dossier russia-dprk-2023, version 1.1.0.",
      "The dossier russia-dprk-2023, version 1.1.0, is there already with the same content; nothing was written.",
    ]);
  });

  it("leaves alone what was changed here, and brings an older version up to date", async () => {
    const { database } = await freshSqlite();
    const dossier = builtInDossier();
    const said: string[] = [];
    await importDossier({ ...dossier, version: "0.9.0", title: "Older" }, { database });
    await seedBuiltInDossiers({ database, log: () => {} });
    expect((await readDossier(dossier.id, database))?.title).toBe(dossier.title);

    await importDossier({ ...dossier, title: "Ours" }, { database, replace: true });
    await seedBuiltInDossiers({ database, log: (line) => said.push(line) });

    expect(said).toEqual(["Left the dossier russia-dprk-2023 as it is: its content was changed here."]);
    expect((await readDossier(dossier.id, database))?.title).toBe("Ours");
  });
});

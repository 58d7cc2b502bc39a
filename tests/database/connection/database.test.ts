import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { assertWriteAheadLog } from "@/lib/database/connection/prepare-sqlite";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { listDossiers, readDossier } from "@/lib/database/reads/dossier-reads";
import { migrateDatabase } from "@/prisma/migrate";
import { freshSqlite, freshSqliteUrl, openForTest, temporaryPath } from "@/tests/support/databases/database";
import { contentOf } from "@/tests/support/databases/database-content";
import { builtInDossier, smallDossier } from "@/tests/support/databases/database-dossiers";

const quiet = () => {};

describe("opening a database", () => {
  it("opening a database gives the same one for the same address until it is closed", async () => {
    const url = await freshSqliteUrl();
    const first = await openForTest(url);

    expect(await openDatabase(url)).toBe(first);
    await closeDatabase(url);
    expect(await openDatabase(url)).not.toBe(first);
  });

  it("opening a database keeps a write-ahead log, checks references and waits for the disk, for reading and for writing", async () => {
    const { database } = await freshSqlite();

    for (const client of [database.reader, database.writer]) {
      expect(await client.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
      expect(await client.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }]);
      expect(await client.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2n }]);
    }
  });

  it("opening a database switches a file back to the write-ahead log that something else took out of it", async () => {
    const url = await freshSqliteUrl();
    withConnection(url, (connection) => connection.pragma("journal_mode = DELETE"));

    const { reader } = await openForTest(url);

    expect(await reader.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
  });

  it("opening a database refuses to go on where there can be no write-ahead log", () => {
    const connection = new Sqlite(":memory:");

    expect(() => assertWriteAheadLog({ connection, file: "data.db" })).toThrow(
      "could not be switched to write-ahead logging",
    );
    connection.close();
  });
});

describe("when a database cannot be used, it is said why", () => {
  it("when a database cannot be used, it is said why: there is none yet, and none is made by looking", async () => {
    const file = temporaryPath("none/data.db");

    await expect(openDatabase(`file:${file}`)).rejects.toMatchObject({
      code: "not-migrated",
      message: expect.stringContaining("Run migrate"),
    });
    expect(existsSync(path.dirname(file))).toBe(false);
  });

  it("when a database cannot be used, it is said why: it is garbage", async () => {
    const file = temporaryPath("garbage.db");
    writeFileSync(file, "This is a shopping list, and a rather long one at that. ".repeat(100));

    await expect(openDatabase(`file:${file}`)).rejects.toMatchObject({
      code: "corrupt",
      message: expect.stringContaining(file),
    });
    await expect(migrateDatabase(`file:${file}`, quiet)).rejects.toMatchObject({ code: "corrupt" });
  });

  it("when a database cannot be used, it is said why: it is damaged in the middle, which only shows when it is read", async () => {
    const { database, url } = await freshSqlite();
    await importDossier(builtInDossier(), { database });
    await database.writer.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
    await closeDatabase(url);
    const bytes = readFileSync(url.slice("file:".length));
    bytes.fill(0xa5, 200_000, 400_000);
    writeFileSync(url.slice("file:".length), bytes);

    const reading = openForTest(url).then((reopened) => readDossier("russia-dprk-2023", reopened));

    await expect(reading).rejects.toMatchObject({ code: "corrupt" });
  });

  it("when a database cannot be used, it is said why: it is a folder", async () => {
    const folder = temporaryPath("folder.db");
    mkdirSync(folder);

    await expect(openDatabase(`file:${folder}`)).rejects.toMatchObject({
      code: "folder-not-writable",
      message: expect.stringContaining("is a folder"),
    });
    await expect(migrateDatabase(`file:${folder}`, quiet)).rejects.toMatchObject({ code: "folder-not-writable" });
  });

  it("when a database cannot be used, it is said why: a file stands where its folder should be", async () => {
    const file = temporaryPath("file");
    writeFileSync(file, "");

    await expect(migrateDatabase(`file:${file}/data.db`, quiet)).rejects.toMatchObject({ code: "folder-not-writable" });
  });

  it("when a database cannot be used, it is said why: its tables are missing, or some of them", async () => {
    const file = temporaryPath("empty.db");
    writeFileSync(file, "");
    const older = await freshSqliteUrl();
    withConnection(older, (connection) =>
      connection.exec("DELETE FROM _prisma_migrations WHERE migration_name LIKE '%search'"),
    );

    await expect(openDatabase(`file:${file}`)).rejects.toMatchObject({
      code: "not-migrated",
      message: expect.stringContaining("no tables yet"),
    });
    await expect(openDatabase(older)).rejects.toMatchObject({
      code: "not-migrated",
      message: expect.stringContaining("lacks 20261121000100_search"),
    });
  });

  it("when a database cannot be used, it is said why: a newer version made it", async () => {
    const url = await freshSqliteUrl();
    withConnection(url, (connection) =>
      connection.exec(
        "UPDATE _prisma_migrations SET migration_name = '29990101000000_later' WHERE migration_name LIKE '%search'",
      ),
    );

    const expected = { code: "newer-version", message: expect.stringContaining("29990101000000_later") };
    await expect(openDatabase(url)).rejects.toMatchObject(expected);
    await expect(migrateDatabase(url, quiet)).rejects.toMatchObject(expected);
  });

  it("when a database cannot be used, it is said why: it can be read but not written to", async () => {
    const { database } = await freshSqlite();
    await database.writer.$queryRaw`PRAGMA query_only = ON`;

    await expect(importDossier(smallDossier(), { database })).rejects.toMatchObject({ code: "read-only" });
  });

  it("when a database cannot be used, it is said why: the disk is full, and then nothing is written", async () => {
    const { database } = await freshSqlite();
    await importDossier(smallDossier(), { database });
    const before = await contentOf(database);
    // As if the disk had room for this many pages and not one more.
    const [{ page_count: pages } = { page_count: 0n }] = await database.writer.$queryRaw<
      { page_count: bigint }[]
    >`PRAGMA page_count`;
    await database.writer.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`);

    await expect(importDossier(builtInDossier(), { database })).rejects.toMatchObject({
      code: "disk-full",
      message: expect.stringContaining("Free some space"),
    });

    expect(await contentOf(database)).toEqual(before);
    await database.writer.$queryRaw`PRAGMA max_page_count = 1000000`;
    expect((await importDossier(builtInDossier(), { database })).outcome).toBe("added");
  });

  it("when a database cannot be used, it is said why: a process that is killed half-way through an import leaves everything as it was", async () => {
    const { database, url } = await freshSqlite();
    await importDossier(smallDossier(), { database });
    const before = await contentOf(database);
    await closeDatabase(url);

    const program = ["--conditions=react-server", "--import", "tsx", "tests/support/databases/import-and-die.ts", url];
    const { signal, stderr } = spawnSync(process.execPath, program, { encoding: "utf8" });

    expect({ signal, stderr }).toEqual({ signal: "SIGKILL", stderr: "" });
    const reopened = await openForTest(url);
    expect(await contentOf(reopened)).toEqual(before);
    expect(await readDossier("small", reopened)).toEqual(smallDossier());
  });

  it("when a database cannot be used, it is said why: another process is writing; reading goes on", async () => {
    const { database, url } = await freshSqlite();
    await importDossier(smallDossier(), { database });
    const other = new Sqlite(url.slice("file:".length));
    other.exec("BEGIN IMMEDIATE");

    await expect(importDossier(builtInDossier(), { database })).rejects.toMatchObject({ code: "locked" });
    expect(await listDossiers(database)).toHaveLength(1);

    other.exec("ROLLBACK");
    other.close();
    expect((await importDossier(builtInDossier(), { database })).outcome).toBe("added");
  });

  it("when a database cannot be used, it is said why: a write waits for another process without holding up who reads, and is done once the lock is given back", async () => {
    const { database, url } = await freshSqlite();
    await importDossier(smallDossier(), { database });
    const other = new Sqlite(url.slice("file:".length));
    other.exec("BEGIN IMMEDIATE");

    const order: string[] = [];
    const writing = importDossier(builtInDossier(), { database }).then(({ outcome }) => order.push(outcome));
    // Were the driver waiting, it would hold the thread on which this runs, and the lock would never be given back.
    for (let reader = 0; reader < 3; reader++) {
      await sleep(20);
      expect(await listDossiers(database)).toHaveLength(1);
    }
    order.push("given back");
    other.exec("ROLLBACK");
    other.close();
    await writing;
    expect(order).toEqual(["given back", "added"]);
  });

  it("when a database cannot be used, it is said why: the words name the place and the remedy, and keep the driver's own for the cause", async () => {
    const file = temporaryPath("garbage-2.db");
    writeFileSync(file, "x".repeat(5000));

    const failure = await openDatabase(`file:${file}`).catch((error: unknown) => error);

    expect(failure).toMatchObject({ name: "DatabaseError", cause: { code: "SQLITE_NOTADB" } });
    expect(String(failure)).not.toMatch(/SQLITE|P20|errno/);
  });
});

function withConnection(url: string, work: (connection: Sqlite.Database) => unknown): void {
  const connection = new Sqlite(url.slice("file:".length));
  work(connection);
  connection.close();
}

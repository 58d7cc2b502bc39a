import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { closeDatabase, type Database, openDatabase } from "@/lib/database/connection/database";
import { migrateDatabase } from "@/prisma/migrate";

/** Gives a suite an empty, migrated database of its own; suites run on every kind of database. */
export type FreshDatabase = () => Promise<{ readonly database: Database; readonly url: string }>;

const folder = mkdtempSync(path.join(os.tmpdir(), "concordance-test-"));
const opened: string[] = [];
let base: Promise<string> | null = null;
let copies = 0;

afterAll(async () => {
  for (const url of opened) await closeDatabase(url);
  rmSync(folder, { recursive: true, force: true });
});

/** A path in a folder that is deleted after the tests of the file. */
export function temporaryPath(name: string): string {
  return path.join(folder, name);
}

/** The address of a new SQLite file with all tables and no rows: migrated once, then copied. */
export async function freshSqliteUrl(): Promise<string> {
  base ??= migrateBase();
  const file = temporaryPath(`copy-${++copies}.db`);
  copyFileSync(await base, file);
  return `file:${file}`;
}

/** A SQLite file of its own for whoever asks. */
export const freshSqlite: FreshDatabase = async () => {
  const url = await freshSqliteUrl();
  return { database: await openForTest(url), url };
};

/**
 * Opens a database and closes it after the test; or after the tests of the file, when a hook opens it for all of them.
 */
export async function openForTest(url: string): Promise<Database> {
  if (!atEndOfTest(() => closeDatabase(url))) opened.push(url);
  return openDatabase(url);
}

/**
 * Empties a database after the test and gives it to the next one that asks: opening one takes longer than most tests.
 */
export function reusing(makeUrl: () => Promise<string>): FreshDatabase {
  const free: string[] = [];
  return async () => {
    const url = free.pop() ?? (await makeUrl());
    if (!opened.includes(url)) opened.push(url);
    const database = await openDatabase(url);
    atEndOfTest(async () => {
      await database.writer.dossier.deleteMany();
      await database.writer.frozenBriefing.deleteMany();
      await database.writer.import.deleteMany();
      await database.writer.user.deleteMany();
      await database.writer.accessLink.deleteMany();
      free.push(url);
    });
    return { database, url };
  };
}

/** False where there is no test to end: in a hook for a whole suite. */
function atEndOfTest(work: () => Promise<void>): boolean {
  try {
    onTestFinished(work);
    return true;
  } catch {
    return false;
  }
}

async function migrateBase(): Promise<string> {
  const file = temporaryPath("base.db");
  await migrateDatabase(`file:${file}`, () => {});
  return file;
}

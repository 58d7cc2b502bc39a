import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "@/generated/prisma-sqlite/client";
import { DatabaseError } from "@/lib/database/connection/database-error";
import {
  type DatabaseKind,
  type DatabaseLocation,
  databaseUrl,
  parseDatabaseUrl,
} from "@/lib/database/connection/database-url";
import { explainFailure, readOnlyError } from "@/lib/database/connection/error-messages";
import { openPostgresql } from "@/lib/database/connection/open-postgresql";
import { prepareSqlite } from "@/lib/database/connection/prepare-sqlite";
import { takeWriteLock, WRITE_LOCK_TIMEOUT_MS } from "@/lib/database/connection/write-lock";

/**
 * An open database. On SQLite reads and writes have connections of their own, or readers would see half-written
 * imports.
 */
export interface Database {
  readonly location: DatabaseLocation;
  /** Whether the file can be read and not written to. */
  readonly isReadOnly: boolean;
  readonly reader: PrismaClient;
  readonly writer: PrismaClient;
}

/** What a transaction gives to the functions that work inside it. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** The kind of database of transactions that are open: Prisma's clients do not tell. */
const kinds = new WeakMap<Transaction, DatabaseKind>();

/** On which kind of database a transaction of `write` works, for statements that the two write differently. */
export function databaseKindOf(transaction: Transaction): DatabaseKind {
  const kind = kinds.get(transaction);
  if (kind === undefined) throw new Error("This is no transaction of write().");
  return kind;
}

declare global {
  // Global, because a development server loads this module again after every change, and the bundles of a built one
  // load it twice.
  var concordanceDatabases: Map<string, Promise<Database>> | undefined;
}

/**
 * Opens the database, once per address: later calls get the same one. A failed attempt is forgotten, so that the next
 * call tries again.
 *
 * @throws DatabaseError with one sentence that says what is wrong and what to do.
 */
export function openDatabase(url: string = databaseUrl()): Promise<Database> {
  globalThis.concordanceDatabases ??= new Map();
  const databases = globalThis.concordanceDatabases;
  const known = databases.get(url);
  if (known) return known;
  const opening = open(parseDatabaseUrl(url));
  databases.set(url, opening);
  opening.catch(() => databases.delete(url));
  return opening;
}

/** Closes the database; the next openDatabase opens it again. Programs that should end by themselves need it. */
export async function closeDatabase(url: string = databaseUrl()): Promise<void> {
  const known = globalThis.concordanceDatabases?.get(url);
  globalThis.concordanceDatabases?.delete(url);
  const database = await known?.catch(() => null);
  if (!database) return;
  await database.reader.$disconnect();
  await database.writer.$disconnect();
}

/** Runs work on the reading connection; every failure comes out as a DatabaseError. */
export async function read<Result>(
  database: Database,
  work: (client: PrismaClient) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(database.reader);
  } catch (error) {
    throw explainFailure({ error, location: database.location });
  }
}

/** Runs work in one transaction: all of it is stored, or nothing. Every failure comes out as a DatabaseError. */
export async function write<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const { location, isReadOnly } = database;
  if (isReadOnly) throw readOnlyError(location);
  const until = performance.now() + WRITE_LOCK_TIMEOUT_MS;
  try {
    return await database.writer.$transaction(async (transaction) => {
      kinds.set(transaction, location.kind);
      if (location.kind === "sqlite") await takeWriteLock(transaction, { location, until });
      return work(transaction);
    }, WRITE_LIMITS);
  } catch (error) {
    throw explainFailure({ error, location });
  }
}

/** A large import takes minutes on a slow disk, and a second one waits for the first. */
const WRITE_LIMITS = { maxWait: 60_000, timeout: 900_000 } as const;

async function open(location: DatabaseLocation): Promise<Database> {
  try {
    return location.kind === "sqlite" ? await openSqlite(location) : await openPostgresql(location);
  } catch (error) {
    throw explainFailure({ error, location });
  }
}

async function openSqlite(location: DatabaseLocation & { kind: "sqlite" }): Promise<Database> {
  const { file, access } = prepareSqlite(location.file);
  const [reader, writer] = await Promise.all([connectSqlite(file), connectSqlite(file)]);
  // A large import changes more pages than the 2 MB that are kept by itself, and would write and read them in turns.
  await writer.$queryRaw`PRAGMA cache_size = -65536`;
  return { location, isReadOnly: access !== "write", reader, writer };
}

/** A statement that meets a lock fails nearly at once: while the driver waits, nothing else is answered. */
const STATEMENT_TIMEOUT_MS = 5;

async function connectSqlite(file: string): Promise<PrismaClient> {
  const adapter = new PrismaBetterSqlite3({ url: `file:${file}`, timeout: STATEMENT_TIMEOUT_MS });
  const client = new PrismaClient({ adapter, errorFormat: "minimal" });
  // Foreign keys are a choice of each connection; "full" makes a commit wait for the disk, which write-ahead logging
  // does not by itself.
  await client.$queryRaw`PRAGMA foreign_keys = ON`;
  await client.$queryRaw`PRAGMA synchronous = FULL`;
  const [state] = await client.$queryRaw<{ foreign_keys: number | bigint }[]>`PRAGMA foreign_keys`;
  if (Number(state?.foreign_keys) === 1) return client;
  throw new DatabaseError({
    code: "failed",
    message: `The database ${file} does not check references between its tables. Install the SQLite driver again (npm ci).`,
  });
}

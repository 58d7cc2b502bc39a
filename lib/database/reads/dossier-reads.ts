import "server-only";
import { createLru } from "@/lib/cache/lru";
import { type Memoized, memoize } from "@/lib/cache/memoize";
import { type Database, openDatabase, read } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { contentHash } from "@/lib/database/content-hash";
import { type DossierAccess, mayRead } from "@/lib/database/drafts/dossier-access";
import { loadDossier } from "@/lib/database/reads/load-dossier";
import { compareText } from "@/lib/domain/collections";
import type { Dossier } from "@/lib/domain/dossier";

/** What the front page and the command line list about a dossier. */
export interface DossierSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly version: string;
  /** ISO date-time of the package; null where it gives none. */
  readonly created: string | null;
  readonly revision: number;
  /** ISO date-time, UTC, of the import that last changed something. */
  readonly importedAt: string;
  readonly counts: { readonly [Name in keyof typeof COUNTED_TABLES]: number };
}

/** Tables whose rows a summary counts. */
const COUNTED_TABLES = {
  issues: true,
  propositions: true,
  commentators: true,
  institutions: true,
  sources: true,
  quotations: true,
  coders: true,
  codings: true,
} as const;

/** Every published dossier of the database with its counts, by title, then id. */
export async function listDossiers(database?: Database): Promise<DossierSummary[]> {
  const rows = await read(database ?? (await openDatabase()), (client) =>
    client.dossier.findMany({
      where: { draftOf: null },
      select: {
        id: true,
        title: true,
        description: true,
        version: true,
        created: true,
        revision: true,
        importedAt: true,
        _count: { select: COUNTED_TABLES },
      },
    }),
  );
  return rows
    .map(({ _count: counts, ...row }) => ({ ...row, counts }))
    .sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id));
}

/** The revision of a dossier, or null where there is none. One quick query: what caches compare with. */
export async function readRevision(
  id: string,
  database?: Database,
  access: DossierAccess = "published",
): Promise<number | null> {
  if (!mayRead(id, access)) return null;
  const state = await readState({ id, database: database ?? (await openDatabase()) });
  return state?.revision ?? null;
}

/**
 * A text that is another after every change of a dossier, or null where there is none. What is made of a dossier can be
 * kept under it.
 */
export async function readDossierVersionTag(id: string, database?: Database): Promise<string | null> {
  // Nothing that is made of a draft is kept for others.
  if (!mayRead(id, "published")) return null;
  return markOf(await readState({ id, database: database ?? (await openDatabase()) }));
}

/**
 * A dossier whole and in canonical order, or null where there is none. Kept in memory until its revision changes; the
 * same object is handed to everybody, so it is not to be changed.
 *
 * @throws DatabaseError "locked" when it was changed again and again while being read.
 */
export async function readDossier(
  id: string,
  database?: Database,
  access: DossierAccess = "published",
): Promise<Dossier | null> {
  if (!mayRead(id, access)) return null;
  const opened = database ?? (await openDatabase());
  const cache = dossiersOf(opened);
  const state = await readState({ id, database: opened });
  if (state === null) return null;
  const held = cache.get(id);
  if (held && isSame(held.state, state)) return held.dossier;
  const dossier = loadUndisturbed({ id, database: opened });
  // Kept before it has arrived: ten requests at once read it once.
  cache.set(id, { state, dossier });
  dossier.catch(() => cache.delete(id));
  return dossier;
}

/**
 * The content hash of a dossier that readDossier gave; of any other it is computed. Results that are kept belong to one
 * hash.
 */
export const contentHashOf: Memoized<Dossier, string> = memoize(contentHash);

/**
 * The revision alone would do, did nobody ever put back a copy of the database or delete a dossier and import another
 * under its name.
 */
interface State {
  readonly revision: number;
  readonly contentHash: string;
  readonly importedAt: string;
}

async function readState({ id, database }: { id: string; database: Database }): Promise<State | null> {
  return read(database, (client) =>
    client.dossier.findUnique({ where: { id }, select: { revision: true, contentHash: true, importedAt: true } }),
  );
}

function isSame(a: State | null, b: State | null): boolean {
  return markOf(a) === markOf(b);
}

function markOf(state: State | null): string | null {
  return state && `${state.revision} ${state.contentHash} ${state.importedAt}`;
}

/** The tables are read one after the other. They belong together only if nothing was written in between. */
async function loadUndisturbed({ id, database }: { id: string; database: Database }): Promise<Dossier | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await readState({ id, database });
    const dossier = await read(database, (client) => loadDossier(client, id));
    if (!isSame(before, await readState({ id, database }))) continue;
    if (dossier && before) contentHashOf.remember(dossier, before.contentHash);
    return dossier;
  }
  throw new DatabaseError({
    code: "locked",
    message: `The dossier ${id} kept changing while it was being read. Wait until the import has finished and try again.`,
  });
}

const ATTEMPTS = 5;

/** A dossier of 5,000 commentators takes some 100 MB of memory; a front page leads to one dossier at a time. */
const MAX_CACHED_DOSSIERS = 8;

interface Entry {
  readonly state: State;
  readonly dossier: Promise<Dossier | null>;
}

const dossiersOf = memoize((_: Database) => createLru<Entry>({ max: MAX_CACHED_DOSSIERS }));

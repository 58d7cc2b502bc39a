import "server-only";
import { type Database, openDatabase, read, type Transaction, write } from "@/lib/database/connection/database";
import { copySourceTexts, newTexts } from "@/lib/database/drafts/copy-source-texts";
import type { OnProgress } from "@/lib/database/import/apply-difference";
import { compareVersions } from "@/lib/database/import/compare-versions";
import { type ImportResult, importDossier, writeDossier } from "@/lib/database/import/dossier-writes";
import { lockDossier } from "@/lib/database/import/lock-dossier";
import { headerMark } from "@/lib/database/imports/content-marks";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import type { Dossier } from "@/lib/domain/dossier";
import { isDraftId, publishedIdOf } from "@/lib/domain/draft-id";
import { hasError, type Problem, problemError } from "@/lib/dossier/problem";
import { readPackage } from "@/lib/dossier/read-package";
import { writePackage } from "@/lib/dossier/write-package";

/** The revisions that somebody decided by. A preview that is older than either is not published. */
export interface SeenRevisions {
  readonly draft: number;
  /** Null where nothing was published. */
  readonly published: number | null;
}

/** What publishing a draft would do. */
export interface PublicationPreview {
  readonly draft: Dossier;
  readonly published: { readonly version: string; readonly title: string } | null;
  readonly seen: SeenRevisions;
  /** Whether what is published was changed since the draft was begun from it: publishing takes that back. */
  readonly isBehind: boolean;
  /** Whether nothing but the version would be another: then there is nothing to publish. */
  readonly isSame: boolean;
  /** The version it would have. */
  readonly version: string;
  /** What the validation of packages says of it; it cannot be published with an error. */
  readonly problems: readonly Problem[];
  /** Counts of every table, as an import of the same package would have; null with an error. */
  readonly result: ImportResult | null;
}

export type PublicationResult =
  | { readonly outcome: "published" | "unchanged"; readonly result: ImportResult }
  | { readonly outcome: "refused"; readonly message: string; readonly problems: readonly Problem[] };

/** Says what publishing would do, and writes nothing; null where there is no such draft. */
export async function previewPublication(
  draftId: string,
  { version, database: given }: { readonly version?: string; readonly database?: Database } = {},
): Promise<PublicationPreview | null> {
  const database = given ?? (await openDatabase());
  const opened = await openDraft(draftId, database);
  if (!opened) return null;
  const { draft, known, seen } = opened;
  const wanted = version?.trim() || proposeVersion(known?.version ?? null, draft.version);
  const { dossier, problems } = validated(draft, { version: wanted, created: draft.created });
  const result = dossier && (await importDossier(dossier, { database, dryRun: true }));
  return {
    draft,
    published: known && { version: known.version, title: known.title },
    seen,
    isBehind: known !== null && opened.basedOn !== known.revision,
    isSame: result !== null && (await isSameContent(draft, { result, database })),
    version: wanted,
    problems: [...problems, ...versionProblem(result)],
    result,
  };
}

/**
 * Publishes a draft: applies its difference to what is published under its name, with the validation and the revision
 * that an import of the same package has, in one transaction. The draft stays, as what was published.
 *
 * @param seen the revisions of the preview that was agreed to; null to publish whatever is there.
 * @throws DatabaseError; nothing has been written then.
 */
export async function publishDraft(
  draftId: string,
  {
    version,
    seen,
    onProgress = null,
    database: given,
    now = new Date(),
  }: {
    readonly version?: string;
    readonly seen: SeenRevisions | null;
    readonly onProgress?: OnProgress | null;
    readonly database?: Database;
    readonly now?: Date;
  },
): Promise<PublicationResult> {
  const database = given ?? (await openDatabase());
  const opened = await openDraft(draftId, database);
  if (!opened) return refused(`There is no draft “${publishedIdOf(draftId)}”.`);
  if (seen && !isSame(seen, opened.seen)) return refused(CHANGED);
  const { draft, known } = opened;
  const wanted = version?.trim() || proposeVersion(known?.version ?? null, draft.version);
  const { dossier, problems } = validated(draft, { version: wanted, created: now.toISOString() });
  if (!dossier) return refused("The draft cannot be published as it is; nothing was written.", problems);
  const result = await importDossier(dossier, { database, dryRun: true });
  if (result.outcome === "refused") return refused(result.message);
  if (await isSameContent(draft, { result, database })) return { outcome: "unchanged", result };
  return write(database, async (transaction) => {
    await lockDossier({ transaction, id: draftId });
    await lockDossier({ transaction, id: dossier.id });
    const { seen: current } = await readStates(transaction, draftId);
    if (!current || !isSame(opened.seen, current)) return refused(CHANGED);
    return store(transaction, { draftId, draft, dossier, onProgress, now });
  });
}

/** The next version of what is published: its last number, raised by one; the draft's own where that is newer. */
export function proposeVersion(published: string | null, draft: string): string {
  if (published === null || compareVersions({ a: draft, b: published }) > 0) return draft;
  const last = /\d+(?!.*\d)/.exec(published);
  if (!last) return `${published}.1`;
  return published.slice(0, last.index) + (Number(last[0]) + 1) + published.slice(last.index + last[0].length);
}

const CHANGED = "The draft or what is published was changed since this was looked at. Look at it again, then publish.";

function refused(message: string, problems: readonly Problem[] = []): PublicationResult {
  return { outcome: "refused", message, problems };
}

async function openDraft(draftId: string, database: Database) {
  if (!isDraftId(draftId)) return null;
  const states = await read(database, (client) => readStates(client, draftId));
  const draft = states.seen && (await readDossier(draftId, database, "drafts"));
  return draft && states.seen ? { ...states, draft, seen: states.seen } : null;
}

async function readStates(client: Transaction, draftId: string) {
  const draft = await client.dossier.findUnique({ where: { id: draftId }, select: { revision: true, basedOn: true } });
  const known = await client.dossier.findUnique({
    where: { id: publishedIdOf(draftId) },
    select: { revision: true, version: true, title: true },
  });
  const seen: SeenRevisions | null = draft && { draft: draft.revision, published: known?.revision ?? null };
  return { seen, known, basedOn: draft?.basedOn ?? null };
}

function isSame(a: SeenRevisions, b: SeenRevisions): boolean {
  return a.draft === b.draft && a.published === b.published;
}

/** The draft as the package it would be, read again by the reader of packages. */
function validated(draft: Dossier, marks: { readonly version: string; readonly created: string | null }) {
  const files = writePackage({ ...draft, id: publishedIdOf(draft.id), ...marks });
  const { dossier, problems } = readPackage(files);
  return { dossier: hasError(problems) ? null : dossier, problems };
}

async function isSameContent(
  draft: Dossier,
  { result: { id, tables }, database }: { readonly result: ImportResult; readonly database: Database },
): Promise<boolean> {
  if (Object.values(tables).some(({ added, changed, removed }) => added + changed + removed > 0)) return false;
  const published = await readDossier(id, database);
  if (!published || headerMark(published) !== headerMark(draft)) return false;
  return (await newTexts({ from: draft.id, to: id, database })).length === 0;
}

function versionProblem(result: ImportResult | null): Problem[] {
  if (result?.outcome !== "refused") return [];
  const found = result.versionAfter;
  const expected = `a version newer than ${result.versionBefore}`;
  return [problemError({ column: "version", found, expected, what: `The version ${found} is not newer` })];
}

async function store(
  transaction: Transaction,
  {
    draftId,
    draft,
    dossier,
    onProgress,
    now,
  }: {
    readonly draftId: string;
    readonly draft: Dossier;
    readonly dossier: Dossier;
    readonly onProgress: OnProgress | null;
    readonly now: Date;
  },
): Promise<PublicationResult> {
  const result = await writeDossier({ transaction, dossier, onProgress, now, sameAs: draftId });
  if (result.outcome === "refused") return refused(result.message);
  await copySourceTexts({ transaction, from: draftId, to: dossier.id });
  const { revision, importedAt } = await transaction.dossier.findUniqueOrThrow({
    where: { id: dossier.id },
    select: { revision: true, importedAt: true },
  });
  const { version, created } = dossier;
  await writeDossier({ transaction, dossier: { ...draft, version, created }, replace: true, now, held: draft });
  await transaction.dossier.update({ where: { id: draftId }, data: { basedOn: revision, importedAt } });
  return { outcome: "published", result };
}

import "server-only";
import { type Database, openDatabase, type Transaction, write } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";
import type { OnProgress } from "@/lib/database/import/apply-difference";
import { type ImportResult, writeDossier } from "@/lib/database/import/dossier-writes";
import { lockDossier } from "@/lib/database/import/lock-dossier";
import { contentMarks } from "@/lib/database/imports/content-marks";
import { type ImportedFile, type ImportReport, undoLapsedBefore } from "@/lib/database/imports/import-record";
import { packDossier } from "@/lib/database/imports/packed-dossier";
import { packTexts, textsToReplace } from "@/lib/database/imports/replaced-texts";
import { randomId } from "@/lib/database/random-id";
import { loadDossier } from "@/lib/database/reads/load-dossier";
import { attachInTransaction } from "@/lib/database/source-texts";
import type { Dossier } from "@/lib/domain/dossier";

/** Notes that an import into a draft has begun. @returns its id. */
export async function startImport({
  draftId,
  format,
  files,
  mapping,
  database,
  now = new Date(),
}: {
  readonly draftId: string;
  readonly format: string;
  readonly files: readonly ImportedFile[];
  readonly mapping: unknown;
  readonly database?: Database;
  readonly now?: Date;
}): Promise<string> {
  const id = randomId();
  const at = now.toISOString();
  await write(database ?? (await openDatabase()), async (transaction) => {
    await forgetLapsed(transaction, now);
    await transaction.import.create({
      data: {
        id,
        dossierId: draftId,
        format,
        files: JSON.stringify(files),
        mapping: JSON.stringify(mapping ?? null),
        state: "running",
        startedAt: at,
        heartbeatAt: at,
      },
    });
  });
  return id;
}

/** Says that a running import is still at work; without it for a minute it counts as failed. */
export async function beatImport(id: string, database?: Database, now = new Date()): Promise<void> {
  await write(database ?? (await openDatabase()), (transaction) =>
    transaction.import.updateMany({ where: { id, state: "running" }, data: { heartbeatAt: now.toISOString() } }),
  );
}

/** Notes that an import ends without anything written, and why, in a sentence. */
export async function failImport(
  id: string,
  { problem, report = null }: { readonly problem: string; readonly report?: ImportReport | null },
  database?: Database,
  now = new Date(),
): Promise<void> {
  const data = { state: "failed", problem, report: report && JSON.stringify(report), finishedAt: now.toISOString() };
  await write(database ?? (await openDatabase()), (transaction) =>
    transaction.import.updateMany({ where: { id, state: "running" }, data }),
  );
}

interface FinishedImport {
  /** The draft as it is to be, under the id that the import was started with. */
  readonly dossier: Dossier;
  /** Revision of the draft that was read; null where there was none. */
  readonly expectedRevision: number | null;
  /** What the files were read as, where that was not known when the import was started. */
  readonly format?: string;
  readonly mapping?: unknown;
  readonly report: ImportReport;
  /** Texts of sources to be held with it. */
  readonly texts?: readonly { readonly sourceId: string; readonly bytes: Uint8Array }[];
  readonly onProgress?: OnProgress;
  readonly database?: Database;
  readonly now?: Date;
}

/**
 * Writes what an import made of its draft, and that it is finished: all of it in one transaction, or nothing.
 *
 * @throws DatabaseError "changed-meanwhile" where somebody wrote to the draft since it was read, or the import is not
 * running any more; nothing has been written then.
 */
export async function finishImport(
  id: string,
  {
    dossier,
    expectedRevision,
    format,
    mapping,
    report,
    texts = [],
    onProgress,
    database,
    now = new Date(),
  }: FinishedImport,
): Promise<ImportResult> {
  return write(database ?? (await openDatabase()), async (transaction) => {
    await lockDossier({ transaction, id: dossier.id });
    await requireRunning(transaction, { id, dossierId: dossier.id });
    const before = await transaction.dossier.findUnique({
      where: { id: dossier.id },
      select: { revision: true, contentHash: true },
    });
    const revisionBefore = before?.revision ?? null;
    if (revisionBefore !== expectedRevision) throw changedMeanwhile(dossier.id);
    const contentBefore = before && (await loadDossier(transaction, dossier.id));
    const replaced = await textsToReplace(transaction, { dossierId: dossier.id, texts });
    const result = await writeDossier({ transaction, dossier, replace: true, onProgress: onProgress ?? null, now });
    const revision = await attach(transaction, { result, dossier, texts, now });
    await transaction.import.update({
      where: { id },
      data: {
        state: "written",
        ...(format !== undefined && { format }),
        ...(mapping !== undefined && { mapping: JSON.stringify(mapping) }),
        report: JSON.stringify(report),
        finishedAt: now.toISOString(),
        contentBefore: contentBefore && revision !== revisionBefore ? new Uint8Array(packDossier(contentBefore)) : null,
        textsBefore: packTexts(replaced),
        marksAfter: JSON.stringify(contentMarks(dossier)),
        revisionBefore,
        revisionAfter: revision,
      },
    });
    return { ...result, revision };
  });
}

async function requireRunning(
  transaction: Transaction,
  { id, dossierId }: { readonly id: string; readonly dossierId: string },
): Promise<void> {
  const row = await transaction.import.findUnique({ where: { id }, select: { state: true, dossierId: true } });
  if (row?.state === "running" && row.dossierId === dossierId) return;
  throw new DatabaseError({
    code: "changed-meanwhile",
    message: "This import has ended or was stopped already; nothing was written. Import the file again.",
  });
}

function changedMeanwhile(id: string): DatabaseError {
  return new DatabaseError({
    code: "changed-meanwhile",
    message: `The draft ${id} was changed by somebody else while the file was read; nothing was written. Import the file again.`,
  });
}

/** Attaches texts after their sources are there. @returns the revision of the draft then. */
async function attach(
  transaction: Transaction,
  {
    result: { revision, outcome },
    dossier: { id },
    texts,
    now,
  }: {
    readonly result: ImportResult;
    readonly dossier: Dossier;
    readonly texts: readonly { readonly sourceId: string; readonly bytes: Uint8Array }[];
    readonly now: Date;
  },
): Promise<number | null> {
  const attached = await attachInTransaction({ transaction, dossierId: id, texts, attachedAt: now.toISOString() });
  const refused = attached.find((one) => one.outcome === "refused");
  if (refused) throw new DatabaseError({ code: "refused-by-constraint", message: refused.message });
  const isRaised = outcome === "added" || outcome === "changed";
  if (isRaised || !attached.some((one) => one.outcome === "attached")) return revision;
  const raised = await transaction.dossier.update({
    where: { id },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  });
  return raised.revision;
}

/** What was kept for an undo is forgotten when it has lapsed. */
async function forgetLapsed(transaction: Transaction, now: Date): Promise<void> {
  await transaction.import.updateMany({
    where: {
      startedAt: { lt: undoLapsedBefore(now) },
      OR: [{ contentBefore: { not: null } }, { textsBefore: { not: null } }],
    },
    data: { contentBefore: null, textsBefore: null },
  });
}

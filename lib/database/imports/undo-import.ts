import "server-only";
import { type Database, openDatabase, read, type Transaction, write } from "@/lib/database/connection/database";
import { writeDossier } from "@/lib/database/import/dossier-writes";
import { lockDossier } from "@/lib/database/import/lock-dossier";
import { type ContentMarks, changedParts, contentMarks } from "@/lib/database/imports/content-marks";
import { UNDO_DAYS, undoLapsedBefore } from "@/lib/database/imports/import-record";
import { unpackDossier } from "@/lib/database/imports/packed-dossier";
import {
  type ReplacedTexts,
  restoreTexts,
  textsChangedSince,
  unpackTexts,
} from "@/lib/database/imports/replaced-texts";
import { loadDossier } from "@/lib/database/reads/load-dossier";
import type { Dossier } from "@/lib/domain/dossier";
import { publishedIdOf } from "@/lib/domain/draft-id";

/** What came of an undo, in a sentence for the user either way. */
export interface UndoResult {
  readonly outcome: "undone" | "refused";
  readonly message: string;
  /** What stands in the way, one by one: later imports, and what else was changed. */
  readonly because: readonly string[];
}

/**
 * Undoes an import whole: its draft is again what it was before, or gone where there was none.
 *
 * Refused where the draft is no longer what the import left: later work would be lost with it. What was published
 * stays as it is until the draft is published again.
 *
 * @throws DatabaseError; nothing has been written then.
 */
export async function undoImport(id: string, database?: Database, now = new Date()): Promise<UndoResult> {
  return write(database ?? (await openDatabase()), async (transaction) => {
    // Nobody writes to the draft between the look at it and the undo.
    const known = await transaction.import.findUnique({ where: { id }, select: { dossierId: true } });
    if (known) await lockDossier({ transaction, id: known.dossierId });
    const considered = await consider(transaction, { id, now });
    if (considered.outcome === "refused") return considered;
    const { dossierId, change } = considered;
    if (change) await restore(transaction, { dossierId, ...change, now });
    const data = { state: "undone", finishedAt: now.toISOString(), contentBefore: null, textsBefore: null };
    await transaction.import.update({ where: { id }, data });
    return { outcome: "undone", message: await saidOf(transaction, { dossierId, isEmpty: !change }), because: [] };
  });
}

/** Whether an import can be undone now, and if not, what stands in the way. Writes nothing. */
export async function previewUndo(
  id: string,
  database?: Database,
  now = new Date(),
): Promise<{ readonly outcome: "possible" } | UndoRefusal> {
  const considered = await read(database ?? (await openDatabase()), (client) => consider(client, { id, now }));
  return considered.outcome === "refused" ? considered : { outcome: "possible" };
}

type UndoRefusal = UndoResult & { readonly outcome: "refused" };

interface PossibleUndo {
  readonly outcome: "possible";
  readonly dossierId: string;
  /** What the draft is to be again, null where there was none; null as a whole where the import changed nothing. */
  readonly change: { readonly before: Dossier | null; readonly replaced: ReplacedTexts } | null;
}

async function consider(
  client: Transaction,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<PossibleUndo | UndoRefusal> {
  const row = await client.import.findUnique({ where: { id } });
  if (!row) return refused(`There is no import “${id}”.`);
  if (row.state === "undone") return refused("This import is undone already.");
  if (row.state !== "written") return refused("This import wrote nothing, so there is nothing to undo.");
  if (row.startedAt < undoLapsedBefore(now))
    return refused(`An import can be undone for ${UNDO_DAYS} days; this one is older.`);
  // A new draft of the same name is another one, even where it holds the same.
  if (row.marksAfter === null)
    return refused(
      "The draft of this import was discarded, and with it what the import wrote and what was there before.",
    );
  const { dossierId, revisionBefore } = row;
  if (revisionBefore === row.revisionAfter) return { outcome: "possible", dossierId, change: null };
  const current = await loadDossier(client, dossierId);
  if (!current) return refused("The draft of this import is gone, and with it what the import wrote.");
  const replaced = unpackTexts(row.textsBefore);
  const because = await whatStandsInTheWay(client, { ...row, marksAfter: row.marksAfter, current, replaced });
  if (because.length > 0) return refused("Later work rests on this import, so it cannot be undone whole.", because);
  if (revisionBefore === null) return { outcome: "possible", dossierId, change: { before: null, replaced: [] } };
  const before = unpackDossier(row.contentBefore ?? EMPTY, dossierId);
  if (!before) return refused("What was there before is not kept any more, so the import cannot be undone.");
  // The version is what it was published as since, whatever the import did.
  const { version, created } = current;
  return { outcome: "possible", dossierId, change: { before: { ...before, version, created }, replaced } };
}

const EMPTY = new Uint8Array();

function refused(message: string, because: readonly string[] = []): UndoRefusal {
  return { outcome: "refused", message, because };
}

async function whatStandsInTheWay(
  client: Transaction,
  {
    id,
    dossierId,
    startedAt,
    marksAfter,
    current,
    replaced,
  }: {
    readonly id: string;
    readonly dossierId: string;
    readonly startedAt: string;
    readonly marksAfter: string;
    readonly current: Dossier;
    readonly replaced: ReplacedTexts;
  },
): Promise<string[]> {
  // What was stored here is what it was.
  const after: ContentMarks = JSON.parse(marksAfter);
  const texts = await textsChangedSince(client, { dossierId, replaced });
  const changed = [
    ...changedParts(after, contentMarks(current)),
    ...texts.map((sourceId) => `the text of the source ${sourceId}`),
  ];
  if (changed.length === 0) return [];
  const later = await client.import.findMany({
    where: { dossierId, state: "written", startedAt: { gte: startedAt }, id: { not: id } },
    select: { id: true, startedAt: true, files: true },
    orderBy: { startedAt: "desc" },
  });
  return [
    ...later.map(
      (one) => `the import ${one.id} of ${namesOf(one.files)}, ${one.startedAt.slice(0, 10)}: undo it first`,
    ),
    `changed since: ${changed.join(", ")}`,
  ];
}

function namesOf(files: string): string {
  const named: readonly { readonly name: string }[] = JSON.parse(files);
  return named.map(({ name }) => name).join(", ");
}

async function restore(
  transaction: Transaction,
  {
    dossierId,
    before,
    replaced,
    now,
  }: {
    readonly dossierId: string;
    readonly before: Dossier | null;
    readonly replaced: ReplacedTexts;
    readonly now: Date;
  },
): Promise<void> {
  if (!before) {
    await transaction.dossier.delete({ where: { id: dossierId } });
    return;
  }
  const { outcome } = await writeDossier({ transaction, dossier: before, replace: true, now });
  if (replaced.length === 0) return;
  await restoreTexts(transaction, { dossierId, replaced });
  // Texts alone raise no revision, and pages of the draft are kept by it.
  if (outcome === "unchanged")
    await transaction.dossier.update({ where: { id: dossierId }, data: { revision: { increment: 1 } } });
}

async function saidOf(
  transaction: Transaction,
  { dossierId, isEmpty }: { readonly dossierId: string; readonly isEmpty: boolean },
): Promise<string> {
  if (isEmpty) return "The import is marked as undone; it had changed nothing.";
  const published = await transaction.dossier.count({ where: { id: publishedIdOf(dossierId) } });
  const done = "The import is undone: the draft is as it was before.";
  return published === 0 ? done : `${done} What is published stays as it is until the draft is published again.`;
}

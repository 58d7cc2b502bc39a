import "server-only";
import { type Database, openDatabase, read, type Transaction, write } from "@/lib/database/connection/database";
import { applyDifference, type OnProgress } from "@/lib/database/import/apply-difference";
import { lockDossier } from "@/lib/database/import/lock-dossier";
import { describePlan, type ImportPlan, planImport } from "@/lib/database/import/plan-import";
import { contentHashOf } from "@/lib/database/reads/dossier-reads";
import { loadDossier } from "@/lib/database/reads/load-dossier";
import { copyFolded, foldMarkedQuotations } from "@/lib/database/search/fold-quotations";
import type { Dossier } from "@/lib/domain/dossier";
import { isDraftId, publishedIdOf } from "@/lib/domain/draft-id";

export interface ImportOptions {
  /** Compares and decides, but writes nothing. */
  readonly dryRun?: boolean;
  /** Applies the difference even where the version of the package is not newer. */
  readonly replace?: boolean;
  readonly onProgress?: OnProgress;
  readonly database?: Database;
  /** When the import takes place. */
  readonly now?: Date;
}

export interface ImportResult extends Omit<ImportPlan, "difference"> {
  readonly id: string;
  /** The revision after the import; null where the dossier is not there. */
  readonly revision: number | null;
  readonly dryRun: boolean;
  /** The outcome in one or two sentences. */
  readonly message: string;
}

/**
 * Brings the database to the content of a dossier: all of it in one transaction, or nothing.
 *
 * A dossier that is not there is added. The same content changes nothing, not even the revision. Other content is
 * applied as a difference if its version is newer or `replace` is set, and refused otherwise; the result says which,
 * and counts the rows of every table either way. Texts that users attached to sources stay as long as their source
 * does.
 *
 * The dossier is trusted to be valid: packages go through readPackage first. The database still refuses what breaks a
 * key, a reference or a check.
 *
 * @throws DatabaseError; nothing has been written then.
 */
export async function importDossier(dossier: Dossier, options: ImportOptions = {}): Promise<ImportResult> {
  const { dryRun = false, replace = false, onProgress = null, now = new Date() } = options;
  const database = options.database ?? (await openDatabase());
  const hash = contentHashOf(dossier);

  const preview = await read(database, (client) => compare({ client, dossier, hash, replace }));
  if (dryRun || !writesSomething(preview.plan)) return resultOf({ ...preview, id: dossier.id, dryRun });

  // Compared again behind the lock: somebody else may have written in the meantime.
  return write(database, (transaction) => writeDossier({ transaction, dossier, replace, onProgress, now, hash }));
}

/**
 * The same inside a transaction that is open, for whoever has more to write together with it. The transaction writes
 * nothing to the dossier before.
 *
 * @param held the dossier as the database has it, where it was read already and the lock was taken before.
 * @param sameAs id of a stored dossier with the same quotations and commentators.
 * @param hash content hash of the dossier, where it is known already.
 */
export async function writeDossier({
  transaction,
  dossier,
  replace = false,
  onProgress = null,
  now = new Date(),
  held = null,
  sameAs = null,
  hash = contentHashOf(dossier),
}: {
  readonly transaction: Transaction;
  readonly dossier: Dossier;
  readonly replace?: boolean;
  readonly onProgress?: OnProgress | null;
  readonly now?: Date;
  readonly held?: Dossier | null;
  readonly sameAs?: string | null;
  readonly hash?: string;
}): Promise<ImportResult> {
  const { id } = dossier;
  await lockDossier({ transaction, id });
  const { plan, revision } = await compare({ client: transaction, dossier, hash, replace, held });
  if (!writesSomething(plan)) return resultOf({ plan, revision, id, dryRun: false });
  const next = (revision ?? 0) + 1;
  await writeHeader({ transaction, dossier, contentHash: hash, revision: next, importedAt: now.toISOString() });
  await applyDifference({ transaction, dossierId: id, difference: plan.difference, onProgress });
  if (sameAs !== null) await copyFolded(transaction, { from: sameAs, to: id });
  await foldMarkedQuotations(transaction);
  return resultOf({ plan, revision: next, id, dryRun: false });
}

interface Comparison {
  readonly plan: ImportPlan;
  /** As the database has it now. */
  readonly revision: number | null;
}

async function compare({
  client,
  dossier,
  hash,
  replace,
  held = null,
}: {
  readonly client: Transaction;
  readonly dossier: Dossier;
  readonly hash: string;
  readonly replace: boolean;
  readonly held?: Dossier | null;
}): Promise<Comparison> {
  const where = { id: dossier.id };
  const known = await client.dossier.findUnique({ where, select: { revision: true, contentHash: true } });
  const isSame = known?.contentHash === hash;
  const before = isSame ? dossier : (held ?? (await loadDossier(client, dossier.id)));
  return { plan: planImport({ before, after: dossier, replace }), revision: known?.revision ?? null };
}

function writesSomething({ outcome }: ImportPlan): boolean {
  return outcome === "added" || outcome === "changed";
}

function resultOf({ plan, revision, id, dryRun }: Comparison & { id: string; dryRun: boolean }): ImportResult {
  const { difference: _, ...result } = plan;
  return { ...result, id, revision, dryRun, message: describePlan({ id, plan, dryRun }) };
}

async function writeHeader({
  transaction,
  dossier: { id, title, description, version, created, descriptor },
  ...marks
}: {
  readonly transaction: Transaction;
  readonly dossier: Dossier;
  readonly contentHash: string;
  readonly revision: number;
  readonly importedAt: string;
}): Promise<void> {
  const draftOf = isDraftId(id) ? publishedIdOf(id) : null;
  const header = { title, description, version, created, descriptor: JSON.stringify(descriptor), draftOf, ...marks };
  const known =
    draftOf && (await transaction.dossier.findUnique({ where: { id: draftOf }, select: { revision: true } }));
  // A draft that begins now is compared with what is published now.
  const basedOn = known ? known.revision : null;
  await transaction.dossier.upsert({ where: { id }, create: { id, ...header, basedOn }, update: header });
}

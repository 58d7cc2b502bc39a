import "server-only";
import { type Database, openDatabase, read, type Transaction, write } from "@/lib/database/connection/database";
import { contentHash } from "@/lib/database/content-hash";
import { applyDifference, type OnProgress } from "@/lib/database/import/apply-difference";
import { lockDossier } from "@/lib/database/import/lock-dossier";
import { describePlan, type ImportPlan, planImport } from "@/lib/database/import/plan-import";
import { loadDossier } from "@/lib/database/reads/load-dossier";
import { foldMarkedQuotations } from "@/lib/database/search/fold-quotations";
import type { Dossier } from "@/lib/domain/dossier";

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
  const hash = contentHash(dossier);

  const preview = await read(database, (client) => compare({ client, dossier, hash, replace }));
  if (dryRun || !writesSomething(preview.plan)) return resultOf({ ...preview, id: dossier.id, dryRun });

  return write(database, async (transaction) => {
    await lockDossier({ transaction, id: dossier.id });
    // Compared again behind the lock: somebody else may have written in the meantime.
    const { plan, revision } = await compare({ client: transaction, dossier, hash, replace });
    if (!writesSomething(plan)) return resultOf({ plan, revision, id: dossier.id, dryRun });
    const next = (revision ?? 0) + 1;
    await writeHeader({ transaction, dossier, contentHash: hash, revision: next, importedAt: now.toISOString() });
    await applyDifference({ transaction, dossierId: dossier.id, difference: plan.difference, onProgress });
    await foldMarkedQuotations(transaction);
    return resultOf({ plan, revision: next, id: dossier.id, dryRun });
  });
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
}: {
  readonly client: Transaction;
  readonly dossier: Dossier;
  readonly hash: string;
  readonly replace: boolean;
}): Promise<Comparison> {
  const where = { id: dossier.id };
  const known = await client.dossier.findUnique({ where, select: { revision: true, contentHash: true } });
  const isSame = known?.contentHash === hash;
  const before = isSame ? dossier : await loadDossier(client, dossier.id);
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
  const header = { title, description, version, created, descriptor: JSON.stringify(descriptor), ...marks };
  await transaction.dossier.upsert({ where: { id }, create: { id, ...header }, update: header });
}

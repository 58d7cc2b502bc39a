import "server-only";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import type { Verdict } from "@/lib/analysis/grouping/grouping-result";
import type { WhatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import type { SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import { type Database, read, write } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";

/** The results that are kept, by their kind. */
export interface CachedResults {
  readonly grouping: Grouping;
  readonly changes: WhatWouldChange<Verdict>;
  readonly difference: SelectionDifference;
}
export type AnalysisKind = keyof CachedResults;

/** What a result was computed from and how. All of it has to agree before a kept one counts. */
export interface AnalysisKey {
  readonly dossierId: string;
  /** A filter as its address has it; of the difference of two selections the hash of the values compared. */
  readonly filter: string;
  /** Of the dossier; the same for all where what was computed from is in the key already. */
  readonly contentHash: string;
  readonly method: string;
}

/** More views of one dossier than anybody looks at; the oldest go. */
const MAX_CACHED_PER_DOSSIER = 500;

/** A result computed earlier, or null where there is none for this content and this method. */
export async function readCachedAnalysis<Kind extends AnalysisKind>(
  kind: Kind,
  { key, database }: { readonly key: AnalysisKey; readonly database: Database },
): Promise<CachedResults[Kind] | null> {
  const { dossierId, filter, contentHash, method } = key;
  const row = await read(database, (client) =>
    client.keptAnalysis.findUnique({
      where: { dossierId_kind_filter: { dossierId, kind, filter } },
      select: { contentHash: true, method: true, result: true },
    }),
  );
  if (!row || row.contentHash !== contentHash || row.method !== method) return null;
  // The same program wrote it, or the method would be another.
  return parse(row.result);
}

/** Which of some views of a dossier have a kept grouping that counts today. */
export async function listCachedGroupings({
  dossierId,
  contentHash,
  method,
  database,
}: Omit<AnalysisKey, "filter"> & { readonly database: Database }): Promise<string[]> {
  const rows = await read(database, (client) =>
    client.keptAnalysis.findMany({
      where: { dossierId, kind: "grouping", contentHash, method },
      select: { filter: true },
    }),
  );
  return rows.map(({ filter }) => filter);
}

/**
 * Keeps a result, and forgets those of other contents and methods. A database that cannot be written to costs time
 * later and nothing else, so its failure is no failure here.
 */
export async function cacheAnalysis<Kind extends AnalysisKind>(
  kind: Kind,
  {
    key,
    result,
    database,
    now = new Date(),
  }: {
    readonly key: AnalysisKey;
    readonly result: CachedResults[Kind];
    readonly database: Database;
    readonly now?: Date;
  },
): Promise<void> {
  const { dossierId, filter, contentHash, method } = key;
  const values = { contentHash, method, result: JSON.stringify(result), computedAt: now.toISOString() };
  try {
    await write(database, async (transaction) => {
      await transaction.keptAnalysis.upsert({
        where: { dossierId_kind_filter: { dossierId, kind, filter } },
        create: { dossierId, kind, filter, ...values },
        update: values,
      });
      const ofThisKind = { dossierId, kind };
      await transaction.keptAnalysis.deleteMany({
        where: { ...ofThisKind, OR: [{ contentHash: { not: contentHash } }, { method: { not: method } }] },
      });
      const [tooOld] = await transaction.keptAnalysis.findMany({
        where: ofThisKind,
        orderBy: { computedAt: "desc" },
        skip: MAX_CACHED_PER_DOSSIER,
        take: 1,
        select: { computedAt: true },
      });
      if (tooOld) {
        await transaction.keptAnalysis.deleteMany({
          where: { ...ofThisKind, computedAt: { lte: tooOld.computedAt } },
        });
      }
    });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
  }
}

function parse<Result>(text: string): Result {
  return JSON.parse(text);
}

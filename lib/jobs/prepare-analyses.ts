import "server-only";
import { groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import { listCachedGroupings } from "@/lib/database/analysis-cache";
import { type Database, openDatabase, read } from "@/lib/database/connection/database";
import { listDossiers, readDossier } from "@/lib/database/reads/dossier-reads";
import { indexDossier } from "@/lib/domain/dossier-index";
import { parseFilter } from "@/lib/filters/filter";
import { methodOf, requestGrouping } from "@/lib/jobs/analysis-jobs";
import { viewUnder } from "@/lib/selection/open-view";
import { selectionMatrix } from "@/lib/selection/selection-analysis";

/** The view a dossier opens with. */
export const DEFAULT_VIEWS = [""] as const;

/** The views one step away from it: pairs that share one proposition only, and unnamed groups compared too. */
export const NEARBY_VIEWS = ["", "?shared=1", "?unnamed=1"] as const;

/**
 * Computes the groupings of some views of a dossier and keeps them, unless they are kept already: then it takes one
 * query.
 *
 * @param views filters as their addresses have them.
 * @param maxUnits what a view may cost, see groupingEffort; a larger one is left to whoever opens it.
 * @param onProgress called before each view that has to be computed.
 * @returns how many were computed. Views that are too large or that fail are passed over: whoever opens them is told.
 * @throws AnalysisFailure where the workers' program is missing.
 */
export async function prepareAnalyses({
  dossierId,
  views,
  database,
  maxUnits = Number.POSITIVE_INFINITY,
  onProgress = () => {},
}: {
  readonly dossierId: string;
  readonly views: readonly string[];
  readonly database: Database;
  readonly maxUnits?: number;
  readonly onProgress?: (view: string) => void;
}): Promise<number> {
  const missing = await withoutCached({ dossierId, views, database });
  const dossier = missing.length > 0 ? await readDossier(dossierId, database, "drafts") : null;
  if (!dossier) return 0;
  const index = indexDossier(dossier);
  let computed = 0;
  for (const view of missing) {
    const { selection } = viewUnder(index, parseFilter(new URLSearchParams(view)));
    if (groupingEffort(selectionMatrix(selection)).units > maxUnits) continue;
    onProgress(view);
    const { status } = await requestGrouping(selection, { within: Number.POSITIVE_INFINITY, database });
    if (status === "ready") computed++;
  }
  return computed;
}

/**
 * Warms the cache of analyses: computes the view that each dossier opens with, one after the other, so that a large one
 * need not be computed before the first page is served. Whatever fails is left to whoever opens it, who is told.
 */
export async function warmAnalyses(): Promise<void> {
  const database = await openDatabase();
  for (const { id } of await listDossiers(database)) {
    await prepareAnalyses({ dossierId: id, views: DEFAULT_VIEWS, database });
  }
}

async function withoutCached({
  dossierId,
  views,
  database,
}: {
  readonly dossierId: string;
  readonly views: readonly string[];
  readonly database: Database;
}): Promise<string[]> {
  const row = await read(database, (client) =>
    client.dossier.findUnique({ where: { id: dossierId }, select: { contentHash: true } }),
  );
  if (!row) return [];
  const { contentHash } = row;
  const kept = await listCachedGroupings({ dossierId, contentHash, method: methodOf("grouping"), database });
  return views.filter((view) => !kept.includes(view));
}

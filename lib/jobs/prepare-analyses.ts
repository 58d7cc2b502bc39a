import "server-only";
import { groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import { listCachedGroupings } from "@/lib/database/analysis-cache";
import { type Database, openDatabase, read } from "@/lib/database/connection/database";
import { listDossiers, readDossier } from "@/lib/database/reads/dossier-reads";
import { type DossierIndex, indexDossier } from "@/lib/domain/dossier-index";
import { selectionState } from "@/lib/filters/asked-selections";
import { EMPTY_FILTER, parseFilter } from "@/lib/filters/filter";
import { methodOf, requestGrouping } from "@/lib/jobs/analysis-jobs";
import { requestAskedDifference } from "@/lib/jobs/request-differences";
import { viewUnder } from "@/lib/selection/open-view";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { firstOffered } from "@/lib/views/selections/counterparts";

/** The view a dossier opens with. */
export const DEFAULT_VIEWS = [""] as const;

/** The views one step away from it: pairs that share one proposition only, and unnamed groups compared too. */
export const NEARBY_VIEWS = ["", "?shared=1", "?unnamed=1"] as const;

/**
 * Computes the groupings of some views of a dossier, and the comparison that its overview offers, and keeps them,
 * unless the groupings are kept already: then it takes one query.
 *
 * @param views filters as their addresses have them.
 * @param maxUnits what a view may cost, see groupingEffort; a larger one is left to whoever opens it.
 * @param onProgress called before each view that has to be computed.
 * @returns how many groupings were computed. Views that are too large or that fail are passed over: whoever opens them
 *   is told.
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
  await prepareFirstComparison(index, { database, maxUnits });
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

/** The comparison that the overview offers, whose sentence stands there only if it is at hand. */
async function prepareFirstComparison(
  index: DossierIndex,
  { database, maxUnits }: { readonly database: Database; readonly maxUnits: number },
): Promise<void> {
  const offered = firstOffered(index);
  const { selection } = viewUnder(index, EMPTY_FILTER);
  if (!offered || groupingEffort(selectionMatrix(selection)).units > maxUnits) return;
  const asked = { index, selection, state: selectionState(offered.texts) };
  await requestAskedDifference(asked, { within: Number.POSITIVE_INFINITY, database });
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

import "server-only";
import { indexDossier } from "../domain/dossier-index";
import { parseFilter } from "../filters/filter";
import { select } from "../filters/selection";
import { methodOf, requestGrouping } from "./analysis-jobs";
import { type Database, read } from "./database";
import { readDossier } from "./dossier-reads";
import { listKeptGroupings } from "./kept-analyses";

/** The view a dossier opens with. */
export const DEFAULT_VIEWS = [""] as const;

/** The views one step away from it: pairs that share one proposition only, and unnamed groups compared too. */
export const NEARBY_VIEWS = ["", "?shared=1", "?unnamed=1"] as const;

/**
 * Computes the groupings of some views of a dossier and keeps them, unless they are kept already: then it takes one query.
 *
 * @param views filters as their addresses have them.
 * @param onProgress called before each view that has to be computed.
 * @returns how many were computed. Views that are too large or that fail are passed over: whoever opens them is told.
 * @throws AnalysisFailure where the workers' program is missing.
 */
export async function prepareAnalyses({
  dossierId,
  views,
  database,
  onProgress = () => {},
}: {
  readonly dossierId: string;
  readonly views: readonly string[];
  readonly database: Database;
  readonly onProgress?: (view: string) => void;
}): Promise<number> {
  const missing = await withoutKept({ dossierId, views, database });
  const dossier = missing.length > 0 ? await readDossier(dossierId, database) : null;
  if (!dossier) return 0;
  const { positions } = indexDossier(dossier);
  let computed = 0;
  for (const view of missing) {
    onProgress(view);
    const selection = select({ dossier, positions, filter: parseFilter(new URLSearchParams(view)) });
    const { status } = await requestGrouping(selection, { within: Number.POSITIVE_INFINITY, database });
    if (status === "ready") computed++;
  }
  return computed;
}

async function withoutKept({
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
  const kept = await listKeptGroupings({ dossierId, contentHash, method: methodOf("grouping"), database });
  return views.filter((view) => !kept.includes(view));
}

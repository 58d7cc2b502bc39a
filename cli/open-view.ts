import { requireDossier } from "@/cli/database";
import { filterFromOptions } from "@/cli/filter-options";
import { say } from "@/cli/output";
import { readDossierIndex } from "@/lib/database/reads/dossier-index-reads";
import { indexDossier } from "@/lib/domain/dossier-index";
import { type Filter, filterQuery } from "@/lib/filters/filter";
import { dossierPath } from "@/lib/paths";
import { viewUnder } from "@/lib/selection/open-view";
import type { StampedView } from "@/lib/selection/stamped-view";

/** Opens the view that a call asks for; `place` is where a page shows it. Call it inside withDatabase. */
export async function openView(
  id: string,
  { values, place }: { values: Parameters<typeof filterFromOptions>[0]["values"]; place: string },
): Promise<StampedView> {
  const dossier = await requireDossier(id);
  const index = (await readDossierIndex(dossier.id)) ?? indexDossier(dossier);
  const filter = filterFromOptions({ values, dossier });
  const view = viewUnder(index, filter);
  if (view.selection.commentators.length === 0) {
    say(`${whyNobody(filter)}; the file says so.`);
  }
  return {
    ...view,
    now: new Date().toISOString(),
    permalink: siteOrigin() + dossierPath(dossier.id, place, filter),
  };
}

function whyNobody(filter: Filter): string {
  const query = filterQuery(filter);
  return query ? `No commentator is left under ${query}` : "The dossier has no commentator";
}

/** The installation that files lead back to, where the environment names one. */
export function siteOrigin(): string {
  const configured = process.env.CONCORDANCE_URL;
  return configured && URL.canParse(configured) ? new URL(configured).origin : "";
}

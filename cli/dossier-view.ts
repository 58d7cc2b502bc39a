import { readDossierIndex } from "../lib/data/dossier-index-reads";
import { type DossierIndex, indexDossier } from "../lib/domain/dossier-index";
import { filterQuery } from "../lib/filters/filter";
import { type Selection, select } from "../lib/filters/selection";
import { dossierPath } from "../lib/paths";
import { requireDossier } from "./database";
import { filterFromOptions } from "./filter-options";
import { say } from "./output";

/** A dossier under the filter of a call, and what a file made of it says about itself. */
export interface DossierView {
  readonly index: DossierIndex;
  readonly selection: Selection;
  /** ISO date-time of the making. */
  readonly now: string;
  readonly permalink: string;
}

/** Opens the view that a call asks for; `place` is where a page shows it. Call it inside withDatabase. */
export async function openView(
  id: string,
  { values, place }: { values: Parameters<typeof filterFromOptions>[0]["values"]; place: string },
): Promise<DossierView> {
  const dossier = await requireDossier(id);
  const index = (await readDossierIndex(dossier.id)) ?? indexDossier(dossier);
  const filter = filterFromOptions({ values, dossier });
  const selection = select({ dossier, positions: index.positions, filter });
  if (selection.commentators.length === 0) {
    say(`No voice is left under ${filterQuery(filter) || "no filter"}; the file says so.`);
  }
  return {
    index,
    selection,
    now: new Date().toISOString(),
    permalink: siteOrigin() + dossierPath(dossier.id, place, filter),
  };
}

/** The installation that files lead back to, where the environment names one. */
export function siteOrigin(): string {
  const configured = process.env.CONCORDANCE_URL;
  return configured && URL.canParse(configured) ? new URL(configured).origin : "";
}

import "server-only";
import type { Grouping } from "../analysis/grouping/group-commentators";
import type { Dossier } from "../domain/dossier";
import { filterQuery } from "../filters/filter";
import type { Selection } from "../filters/selection";
import { selectionGrouping } from "../views/selection-analysis";

const KEPT_PER_DOSSIER = 200;

/** Groupings by dossier and filter. The data layer hands out one object per revision, so a change of the dossier empties its part. */
const kept = new WeakMap<Dossier, Map<string, Grouping>>();

/** The grouping of a selection, computed once per revision and filter. */
export function keptGrouping(selection: Selection): Grouping {
  const ofDossier = kept.get(selection.dossier) ?? new Map<string, Grouping>();
  kept.set(selection.dossier, ofDossier);
  const key = filterQuery(selection.filter);
  const grouping = ofDossier.get(key) ?? selectionGrouping(selection);
  ofDossier.delete(key);
  ofDossier.set(key, grouping);
  const [oldest] = ofDossier.keys();
  if (ofDossier.size > KEPT_PER_DOSSIER && oldest !== undefined) ofDossier.delete(oldest);
  return grouping;
}

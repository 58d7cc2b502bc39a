import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type Filter, filterQuery } from "@/lib/filters/filter";
import { type Selection, select } from "@/lib/filters/selection";

/** Positions that the selections of one dossier may hold together: some 100 MB with all that is made of them. */
const MAX_CACHED_POSITIONS = 250_000;
const MAX_CACHED_SELECTIONS = 32;

/**
 * What is left of a dossier under a filter, as `select` gives it; kept, so that asking again gives the same object. Whatever is
 * remembered by selection (camps, pairs, counts) is thereby computed once per revision and filter and not once per request.
 *
 * The most recent ones are kept, and none longer than the index, which a new revision replaces.
 */
export function selectionUnder(index: DossierIndex, filter: Filter): Selection {
  const kept = selections.get(index) ?? new Map<string, Selection>();
  selections.set(index, kept);
  const key = filterQuery(filter);
  const selection = kept.get(key) ?? select({ dossier: index.dossier, positions: index.positions, filter });
  // A map keeps the order of insertion: what was asked for last stands last.
  kept.delete(key);
  kept.set(key, selection);
  forgetOldest(kept);
  return selection;
}

const selections = new WeakMap<DossierIndex, Map<string, Selection>>();

function forgetOldest(kept: Map<string, Selection>): void {
  let positions = 0;
  const newestFirst = [...kept].reverse();
  for (const [place, [key, selection]] of newestFirst.entries()) {
    positions += selection.positions.length;
    if (place > 0 && (place >= MAX_CACHED_SELECTIONS || positions > MAX_CACHED_POSITIONS)) kept.delete(key);
  }
}

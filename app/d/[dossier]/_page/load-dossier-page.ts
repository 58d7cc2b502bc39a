import { notFound } from "next/navigation";
import { cache } from "react";
import { readableIndex } from "@/app/_request/dossier-guard";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type Filter, filterQuery } from "@/lib/filters/filter";
import type { UnknownChoice } from "@/lib/filters/known-choices";
import { type CellReference, dossierPath, type ViewState, withCell, withState } from "@/lib/paths";
import type { DossierView } from "@/lib/selection/dossier-view";
import { openView } from "@/lib/selection/open-view";
import { PAGE_STATE, type PageState } from "@/lib/views/page-state";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What every page of a dossier starts from: the dossier under the filter of its address, and the addresses that lead
 * on.
 */
export interface DossierPage extends DossierView {
  readonly unknown: readonly UnknownChoice[];
  /** What the address says beside the filter: order, search words, what is open. */
  readonly state: PageState;
  /** The same as text, as links carry it on. */
  readonly stated: Readonly<Record<string, string>>;
  /** This view: its page, filter, state and open cell. */
  readonly address: string;
  /** This page, with another state of the view and the same filter; no cell is open unless the state names one. */
  readonly here: (state: ViewState) => string;
  /** This page, as it is, with the evidence of a cell open: relative to it, as a page has thousands of them. */
  readonly cell: (cell: CellReference) => string;
  /** This page under another filter; the open cell is closed, since it may not be there any more. */
  readonly underFilter: (filter: Filter) => string;
  /** Another place of the dossier; the filter travels along. */
  readonly to: (place: string, state?: ViewState) => string;
}

/** Loads the dossier of an address; an unknown one gets its own words (not-found.tsx). */
export async function loadDossierPage(
  id: string,
  { place, searchParams }: { readonly place: string; readonly searchParams: Promise<SearchParams> },
): Promise<DossierPage> {
  const [index, params] = await Promise.all([loadIndex(id), searchParams]);
  const { view, unknown, state, stated } = openView({ ...params }, { index, state: PAGE_STATE, mode: "lenient" });
  const { filter } = view.selection;
  const dossierId = index.dossier.id;
  const withoutCell = withState(filterQuery(filter), { ...stated, cell: null });
  return {
    ...view,
    unknown,
    state,
    stated,
    address: dossierPath(dossierId, place, filter, stated),
    here: (other) => dossierPath(dossierId, place, filter, { ...stated, cell: null, ...other }),
    cell: (cell) => withCell(withoutCell, cell),
    underFilter: (other) => dossierPath(dossierId, place, other, { ...stated, cell: null, page: null }),
    to: (target, other) => dossierPath(dossierId, target, filter, other),
  };
}

/** The index of a dossier with the texts that are held; an unknown dossier gets its own words. */
export const loadIndex = cache(async (id: string): Promise<DossierIndex> => {
  const index = await readableIndex(decodeURIComponent(id));
  return index ?? notFound();
});

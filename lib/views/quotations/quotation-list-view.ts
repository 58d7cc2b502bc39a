import type { Quotation } from "@/lib/domain/dossier";
import type { DossierView } from "@/lib/selection/dossier-view";
import { pageOf } from "@/lib/views/lists/page-of";
import { type QuotationView, quotationsBasis, quotationView } from "@/lib/views/quotations/quotation-view";

const PER_PAGE = 25;

export interface QuotationListView {
  readonly query: string;
  readonly quotations: readonly QuotationView[];
  readonly basis: string;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

/**
 * One page of the quotations left under the filter: in the order of the sources or, for a search, in the order found.
 * @param ranked ids found by a search, best first; null without one
 * @param page from 1; anything else shows the nearest page there is
 */
export function quotationListView({
  index,
  selection,
  query,
  ranked,
  page,
}: DossierView & {
  readonly query: string;
  readonly ranked: readonly string[] | null;
  readonly page: number;
}): QuotationListView {
  const found = ranked === null ? selection.quotations : inRank(selection.quotations, ranked);
  const shown = pageOf(found, { size: PER_PAGE, asked: page });
  return {
    query,
    quotations: shown.items.flatMap((q) => quotationView(index, q) ?? []),
    basis: quotationsBasis(index.dossier, found),
    found: found.length,
    page: shown.page,
    pages: shown.pages,
  };
}

function inRank(quotations: readonly Quotation[], ranked: readonly string[]): Quotation[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return ranked.flatMap((id) => byId.get(id) ?? []);
}

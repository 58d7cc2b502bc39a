import type { Quotation } from "@/lib/domain/dossier";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import { oncePerStatement } from "@/lib/selection/statements";
import { pageOf } from "@/lib/views/lists/page-of";
import { type QuotationView, quotationsBasis, quotationView } from "@/lib/views/quotations/quotation-view";

const PER_PAGE = 25;

/** A search that was made: what was typed, and what it found (see findQuotations). */
interface MadeSearch {
  readonly typed: string;
  /** Ids, best match first. */
  readonly ids: readonly string[];
  /** The nearest words, where nothing has those typed. */
  readonly corrected: string | null;
}

export interface QuotationListView {
  /** What was looked for, as it is marked in the quotations; "" without a search. */
  readonly query: string;
  /** That something else was looked for than was typed. */
  readonly correction: string | null;
  readonly quotations: readonly QuotationView[];
  readonly basis: string;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

/**
 * One page of the quotations left under the filter: in the order of the sources or, for a search, in the order found.
 * @param page from 1; anything else shows the nearest page there is
 */
export function quotationListView({
  index,
  selection,
  search,
  page,
}: DossierView & {
  readonly search: MadeSearch | null;
  readonly page: number;
}): QuotationListView {
  const found = search === null ? selection.quotations : inRank(selection, search.ids);
  const shown = pageOf(found, { size: PER_PAGE, asked: page });
  return {
    query: search?.corrected ?? search?.typed ?? "",
    correction: search?.corrected ? `Nothing has “${search.typed.trim()}”. The nearest words that are there:` : null,
    quotations: shown.items.flatMap((q) => quotationView(index, q) ?? []),
    basis: quotationsBasis(index.dossier, found),
    found: found.length,
    page: shown.page,
    pages: shown.pages,
  };
}

function inRank({ dossier, appearances }: Selection, ranked: readonly string[]): readonly Quotation[] {
  const byId = new Map(appearances.map((quotation) => [quotation.id, quotation]));
  return oncePerStatement(
    dossier,
    ranked.flatMap((id) => byId.get(id) ?? []),
  );
}

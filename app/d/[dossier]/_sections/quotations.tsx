import { QuotationList } from "@/components/quotations/quotation-list";
import { QuotationSearch } from "@/components/quotations/quotation-search";
import { EmptyState } from "@/components/ui/empty-state";
import { searchQuotations } from "@/lib/data/quotation-search";
import { cellKey, dossierPath } from "@/lib/paths";
import { quotationListView } from "@/lib/views/quotation-list-view";
import type { DossierPage } from "../_page/load-dossier-page";

/** The search field and what it finds; without words, all quotations left under the filter. */
export async function Quotations({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const query = page.view.q ?? "";
  const ranked = query.trim() === "" ? null : await searchQuotations(index.dossier.id, query);
  const view = quotationListView({ index, selection, query, ranked, page: Number(page.view.page ?? 1) });
  const carried = new URL(page.here({ q: null, page: null, cell: null }), "http://localhost").searchParams;
  return (
    <>
      <QuotationSearch action={dossierPath(index.dossier.id, "quotations")} query={query} carried={[...carried]} />
      {view.found === 0 ? (
        <EmptyState
          title="No quotation is left."
          why={`Of ${index.dossier.quotations.length} quotations none meets the words and the filter together.`}
        >
          <a className="text-link" href={dossierPath(index.dossier.id, "quotations")}>
            See all quotations
          </a>
        </EmptyState>
      ) : (
        <QuotationList
          view={view}
          links={{
            quotation: (id) => page.to(`quotations/${id}`),
            brief: (id) => page.to("brief", { add: `quotation:${id}` }),
            source: (id) => page.to(`sources/${id}`),
            commentator: (id) => page.to(`commentators/${id}`),
            cell: (cell) => page.here({ cell: cellKey(cell) }),
            page: (n) => page.here({ page: n, cell: null }),
          }}
        />
      )}
    </>
  );
}

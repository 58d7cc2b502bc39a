import { requestAccess } from "@/app/_request/dossier-guard";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { QuotationList } from "@/components/quotations/quotation-list";
import { QuotationSearch } from "@/components/quotations/quotation-search";
import { EmptyState } from "@/components/ui/empty-state";
import { findQuotations } from "@/lib/database/search/quotation-search";
import { activeChoices } from "@/lib/filters/change-filter";
import { dossierPath } from "@/lib/paths";
import { oncePerStatement } from "@/lib/selection/statements";
import { suggestCommentators } from "@/lib/views/commentators/commentator-suggestions";
import { quotationListView } from "@/lib/views/quotations/quotation-list-view";
import { count } from "@/lib/wording/count";
import { evidenceNoun } from "@/lib/wording/evidence";
import { fullName } from "@/lib/wording/names";

/** The search field and what it finds; without words, all quotations left under the filter. */
export async function Quotations({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const query = page.state.q;
  const found =
    query.trim() === ""
      ? null
      : await findQuotations(index.dossier.id, query, undefined, await requestAccess(index.dossier.id));
  const search = found && { typed: query, ...found };
  const view = quotationListView({ index, selection, search, page: page.state.page });
  const carried = new URL(page.here({ q: null, page: null }), "http://localhost").searchParams;
  return (
    <>
      <QuotationSearch
        action={dossierPath(index.dossier.id, "quotations")}
        nouns={{ singular: evidenceNoun(index.dossier, 1), plural: evidenceNoun(index.dossier, 2) }}
        query={query}
        carried={[...carried]}
      />
      {view.found === 0 ? (
        <EmptyState title={`No ${evidenceNoun(index.dossier, 2)} match.`} why={whyNone({ page, query })}>
          {query.trim() !== "" &&
            suggestCommentators(index, query).map((commentator) => (
              <a key={commentator.id} className="text-link" href={page.here({ q: commentator.name, page: null })}>
                Search for {fullName(commentator)}
              </a>
            ))}
          <a className="text-link" href={dossierPath(index.dossier.id, "quotations")}>
            See all {evidenceNoun(index.dossier, 2)}
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
            cell: page.cell,
            page: (n) => page.here({ page: n }),
          }}
        />
      )}
    </>
  );
}

function whyNone({ page: { index, selection }, query }: { page: DossierPage; query: string }): string {
  const all = count(oncePerStatement(index.dossier, index.dossier.quotations).length, "quotation");
  const isFiltered = activeChoices(selection.filter).length > 0;
  if (query.trim() === "") return isFiltered ? `Of ${all} none is left under the filter.` : "The dossier has none.";
  if (isFiltered)
    return `Of ${all} none meets “${query}” and the filter together. Try other words, or clear the filter.`;
  return `Of ${all} none holds “${query}”. All words must stand in its words, its summary or the speaker’s name; only the last may be unfinished.`;
}

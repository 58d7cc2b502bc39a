import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { FilterChips, UnknownChoices } from "@/components/filters/filter-chips";
import { EMPTY_FILTER, type FilterKey } from "@/lib/filters/filter";
import { filterChips } from "@/lib/views/filter-rail-view";

/**
 * On a page without the filter rail: the filter that its link carries and what it does there, so that nothing is ever
 * counted under a filter that is not seen. Nothing where there is none. The page itself stands for `except`, and not
 * the choice of its link.
 */
export function ActiveFilter({ page, does, except }: { page: DossierPage; does: string; except?: FilterKey }) {
  const { filter } = page.selection;
  const chips = filterChips(page.index, filter).filter(({ key }) => key !== except);
  if (chips.length + page.unknown.length === 0) return null;
  return (
    <section aria-label="Filter of this link" className="no-print mb-4">
      {chips.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[0.8125rem]">
          <span className="text-soft">{does}</span>
          <FilterChips
            chips={chips}
            hrefFor={page.underFilter}
            clearHref={page.underFilter({ ...EMPTY_FILTER, shared: filter.shared })}
          />
        </p>
      )}
      <UnknownChoices unknown={page.unknown} />
    </section>
  );
}

/** Where the filter changes nothing: it only travels along. */
export const WHOLE_DOSSIER = "The whole dossier is shown here; the filter travels along:";

import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { FilterRail } from "@/components/filters/filter-rail";
import { countryName } from "@/lib/domain/country";
import { selectionText } from "@/lib/filters/asked-selections";
import { isChosen, withChoice, withoutChoice } from "@/lib/filters/change-filter";
import { EMPTY_FILTER, type Filter } from "@/lib/filters/filter";
import { divideFilter, isWholeDossier } from "@/lib/filters/selection-choices";
import { dossierPath } from "@/lib/paths";
import { filterRailView } from "@/lib/views/filter-rail-view";
import { hasCountryPage } from "@/lib/views/origins/origin-index";
import { counterpartsOf } from "@/lib/views/selections/counterparts";
import { selectionName } from "@/lib/wording/selection-name";

/** The filter rail, the same on every page of a dossier. */
export function Filters({ page, place }: { page: DossierPage; place: string }) {
  const { filter } = page.selection;
  const view = filterRailView(page, page.unknown);
  const unnamed = { key: "unnamed", value: "1" } as const;
  const form = (carried: Filter) => ({
    action: dossierPath(page.index.dossier.id, place),
    carried: [...new URL(page.underFilter(carried), "http://localhost").searchParams],
  });
  return (
    <FilterRail
      view={view}
      hrefFor={page.underFilter}
      hrefToToggle={(choice) =>
        page.underFilter(choice.chosen ? withoutChoice(filter, choice) : withChoice(filter, choice))
      }
      clearHref={page.underFilter({ ...EMPTY_FILTER, shared: filter.shared })}
      unnamedHref={page.underFilter(
        isChosen(filter, unnamed) ? withoutChoice(filter, unnamed) : withChoice(filter, unnamed),
      )}
      listHrefs={{ country: page.to("countries"), institution: page.to("institutions") }}
      country={countryChosen(page)}
      compareWith={place === "compare" && page.state.a ? null : compareWith(page)}
      dateForm={form({ ...filter, from: null, to: null })}
      facetForm={form(filter)}
    />
  );
}

function countryChosen(page: DossierPage): { name: string; href: string } | null {
  const [code, ...others] = page.selection.filter.country;
  if (!code || others.length > 0 || !hasCountryPage(page.index, code)) return null;
  return { name: countryName(code), href: page.to(`countries/${code}`) };
}

/** What this filter may be compared with; the last leads to the comparison with this selection alone. */
function compareWith({ index, selection: { filter } }: DossierPage) {
  if (isWholeDossier(filter)) return null;
  const { own, page } = divideFilter(filter);
  const asked = { filter: own, isRest: false, givenName: null };
  const hrefTo = (b: string | null) => dossierPath(index.dossier.id, "compare", page, { a: selectionText(asked), b });
  return {
    phrase: selectionName(index, asked).phrase,
    others: [
      ...counterpartsOf(index, own).map(({ text, words }) => ({ words, href: hrefTo(text) })),
      { words: "another selection …", href: hrefTo(null) },
    ],
  };
}

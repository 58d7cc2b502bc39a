import { FacetSelect } from "@/components/filters/facet-select";
import type { CarryingForm } from "@/components/ui/carried-fields";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { choiceCount, type RailFacet } from "@/lib/views/filter-rail-view";

/** More choices than this are no list to read through. */
const MAX_LISTED = 120;

/**
 * One kind of choice: a menu of links, each with what it would leave. Empty choices stay listed, so that nobody wonders
 * where they went.
 */
export function FacetMenu({
  facet,
  listHref,
  hrefToToggle,
  form,
}: {
  facet: RailFacet;
  /** Where the values of the facet are listed with whoever has them; null where they are not. */
  listHref: string | null;
  hrefToToggle: (choice: RailFacet["choices"][number]) => string;
  /** Where a choice among very many goes, and the rest of the address that it carries along. */
  form: CarryingForm;
}) {
  const chosen = facet.choices.filter((choice) => choice.chosen);
  const isListed = facet.choices.length <= MAX_LISTED;
  const listed = isListed ? facet.choices : chosen;
  const shown = chosen.length === 1 ? chosen[0]?.label : `${chosen.length} chosen`;
  return (
    <details className="sm:relative" name="filter-menu">
      <summary className="pill list-none" data-active={chosen.length > 0}>
        {facet.title} {chosen.length > 0 && <b className="max-w-40 truncate">{shown}</b>}
      </summary>
      <div className="absolute z-20 mt-1 max-h-[22rem] w-72 max-sm:inset-x-0 max-sm:w-auto overflow-y-auto rounded-md border border-line-strong bg-card py-2 shadow-lg">
        <p className="px-3 pb-1 text-right text-soft text-xs">
          {facet.unitNoun} left{facet.choices.some(({ apart }) => apart > 0) && ", + of unnamed groups, counted apart"}
        </p>
        {listed.length > 0 && (
          <StaticHtml>
            <ul aria-label={facet.title} className="choices">
              {listed.map((choice) => (
                <li key={choice.value}>
                  <a
                    href={hrefToToggle(choice)}
                    data-keep
                    aria-current={choice.chosen ? "true" : undefined}
                    data-none={choice.count === 0 ? "" : undefined}
                  >
                    <span>{choice.label}</span>
                    <span>{choiceCount(choice)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </StaticHtml>
        )}
        {!isListed && <FacetSelect facet={facet} form={form} />}
        {listHref && (
          <p className="border-line border-t px-3 pt-2 text-[0.8125rem]">
            <a className="text-link inline-block py-1" href={listHref}>
              {facet.title === "Country" ? "All countries" : "All institutions"}, with their positions
            </a>
          </p>
        )}
      </div>
    </details>
  );
}

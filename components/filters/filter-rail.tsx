import { FacetMenu } from "@/components/filters/facet-menu";
import { FilterChips, UnknownChoices } from "@/components/filters/filter-chips";
import { CarriedFields, type CarryingForm } from "@/components/ui/carried-fields";
import type { Filter } from "@/lib/filters/filter";
import type { FilterRailView, RailFacet } from "@/lib/views/filter-rail-view";

interface FilterRailProps {
  readonly view: FilterRailView;
  /** Address of this page with another filter; everything else of the view stays. */
  readonly hrefFor: (filter: Filter) => string;
  readonly hrefToToggle: (choice: RailFacet["choices"][number]) => string;
  readonly clearHref: string;
  readonly unnamedHref: string;
  /** Where countries and institutions are listed. */
  readonly listHrefs: { readonly country: string; readonly institution: string };
  /** The page of a country where exactly one is chosen: who speaks from there, and where they stand. */
  readonly country: { readonly name: string; readonly href: string } | null;
  /** What the choices may be compared with, each one press away; null where they choose nothing to compare. */
  readonly compareWith: {
    readonly phrase: string;
    readonly others: readonly { readonly words: string; readonly href: string }[];
  } | null;
  /** Where the date form goes, and what it must carry along. */
  readonly dateForm: CarryingForm;
  /** The same for a menu of very many choices. */
  readonly facetForm: CarryingForm;
}

/**
 * The filters of a dossier: links throughout, so that they work without scripts, with a keyboard and from the history.
 */
export function FilterRail({
  view,
  hrefFor,
  hrefToToggle,
  clearHref,
  unnamedHref,
  listHrefs,
  country,
  compareWith,
  dateForm,
  facetForm,
}: FilterRailProps) {
  return (
    <section aria-label="Filters" data-tour="filters" className="no-print relative mb-3">
      <div className="flex flex-wrap items-start gap-1.5">
        {view.facets.map((facet) => (
          <FacetMenu
            key={facet.key}
            facet={facet}
            listHref={facet.key === "country" || facet.key === "institution" ? listHrefs[facet.key] : null}
            hrefToToggle={hrefToToggle}
            form={facetForm}
          />
        ))}
        <DateMenu view={view} dateForm={dateForm} />
        {view.hasUnnamed && (
          <a
            href={unnamedHref}
            data-keep
            className="pill"
            data-active={view.unnamed}
            title="Unnamed groups may overlap with named commentators, so they take no part in comparisons unless asked for."
          >
            Unnamed groups: <b>{view.unnamed ? "compared" : "counted separately"}</b>
          </a>
        )}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[0.8125rem]">
        <p role="status" className="text-soft">
          {view.result}
        </p>
        <FilterChips chips={view.chips} hrefFor={hrefFor} clearHref={clearHref} />
        {country && (
          <a className="text-link" href={country.href}>
            {country.name}: who speaks, and where they stand
          </a>
        )}
      </div>
      {compareWith && (
        <p className="mt-1 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
          <span className="py-1">Compare {compareWith.phrase} with</span>
          {compareWith.others.map(({ words, href }) => (
            <a key={href} className="text-link py-1" href={href}>
              {words}
            </a>
          ))}
        </p>
      )}
      <UnknownChoices unknown={view.unknown} />
      {view.backwards && (
        <p role="alert" className="mt-2 border-line-strong border-l-2 pl-3 text-[0.8125rem] text-soft">
          {view.backwards.words}{" "}
          <a href={hrefFor(view.backwards.exchanged)} data-keep className="text-link">
            Exchange them
          </a>
        </p>
      )}
    </section>
  );
}

function DateMenu({ view, dateForm }: Pick<FilterRailProps, "view" | "dateForm">) {
  const active = view.from !== null || view.to !== null;
  return (
    <details className="sm:relative" name="filter-menu">
      <summary className="pill list-none" data-active={active}>
        Date {active && <b>chosen</b>}
      </summary>
      <form
        action={dateForm.action}
        className="absolute z-20 mt-1 grid w-64 max-sm:inset-x-0 max-sm:w-auto gap-2 rounded-md border border-line-strong bg-card p-3 shadow-lg"
      >
        <CarriedFields carried={dateForm.carried} />
        <p className="text-soft text-xs">Day it was said; where unknown, day the source appeared.</p>
        <label className="grid gap-1 text-[0.8125rem]">
          From
          <input
            type="date"
            name="from"
            defaultValue={view.from ?? ""}
            className="rounded border border-line-strong bg-paper px-2 py-1"
          />
        </label>
        <label className="grid gap-1 text-[0.8125rem]">
          Until
          <input
            type="date"
            name="to"
            defaultValue={view.to ?? ""}
            className="rounded border border-line-strong bg-paper px-2 py-1"
          />
        </label>
        {view.inexact && (
          <label className="flex items-start gap-2 text-[0.8125rem]">
            <input type="checkbox" name="inexact" value="1" defaultChecked={view.inexact.asked} className="mt-1" />
            {view.inexact.words}
          </label>
        )}
        <button type="submit" className="button justify-self-start">
          Apply
        </button>
      </form>
    </details>
  );
}

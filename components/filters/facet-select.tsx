import { CarriedFields, type CarryingForm } from "@/components/ui/carried-fields";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { choiceCount, type RailFacet } from "@/lib/views/filter-rail-view";
import { number } from "@/lib/wording/count";

/**
 * The choices of a menu that has too many to list as links: a list box that the browser lets one type into, and a
 * button that adds the choice to the filter. Works without scripts.
 */
export function FacetSelect({
  facet,
  form,
}: {
  facet: RailFacet;
  /** Where the form goes, and the rest of the address that it carries along. */
  form: CarryingForm;
}) {
  const left = facet.choices.filter((choice) => !choice.chosen);
  return (
    <form action={form.action} className="grid gap-2 px-3 py-2">
      <CarriedFields carried={form.carried} />
      <StaticHtml>
        <label className="grid gap-1 text-[0.8125rem]">
          One of {number(left.length)}
          <select name={facet.key} required className="w-full rounded border border-line-strong bg-paper px-2 py-1">
            <option value="">Choose …</option>
            {left.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label} ({choiceCount(choice)})
              </option>
            ))}
          </select>
        </label>
      </StaticHtml>
      <button type="submit" className="button justify-self-start">
        Add
      </button>
    </form>
  );
}

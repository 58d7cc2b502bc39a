import { CarriedFields } from "@/components/ui/carried-fields";
/** The search field: a plain form, so that it works without scripts; the filter travels along. */
export function QuotationSearch({
  action,
  nouns,
  query,
  carried,
}: {
  action: string;
  /** What is searched: "quotation" and "quotations", or "entry" and "entries". */
  nouns: { readonly singular: string; readonly plural: string };
  query: string;
  carried: readonly (readonly [string, string])[];
}) {
  return (
    <search>
      <form action={action} className="no-print mb-4 flex max-w-[46rem] gap-2">
        <CarriedFields carried={carried} />
        <label className="min-w-0 flex-1">
          <span className="sr-only">Search the {nouns.plural}</span>
          <input
            type="search"
            name="q"
            defaultValue={query}
            placeholder={`Text of ${/^[aeiou]/.test(nouns.singular) ? "an" : "a"} ${nouns.singular}, its summary or a name`}
            className="h-10 w-full rounded-md border border-line-strong bg-card px-3 placeholder:text-soft"
          />
        </label>
        <button type="submit" className="button h-10">
          Search
        </button>
      </form>
    </search>
  );
}

import type { Filter } from "@/lib/filters/filter";
import type { UnknownChoice } from "@/lib/filters/known-choices";
import type { Chip } from "@/lib/views/filter-rail-view";

/** The choices of a filter, each taken back in one step, and all of them at once; nothing where there are none. */
export function FilterChips({
  chips,
  hrefFor,
  clearHref,
}: {
  chips: readonly Chip[];
  hrefFor: (filter: Filter) => string;
  clearHref: string;
}) {
  return (
    <>
      {chips.map((chip) => (
        <a
          key={`${chip.key}-${chip.value}`}
          href={hrefFor(chip.without)}
          data-keep
          className="inline-flex items-center gap-1.5 rounded-full border border-action bg-action-wash px-2.5 py-0.5 hover:bg-card"
        >
          {chip.label}
          <span aria-hidden="true">×</span>
          <span className="sr-only">, remove this filter</span>
        </a>
      ))}
      {chips.length > 0 && (
        <a href={clearHref} data-keep data-whole className="text-link">
          Clear all
        </a>
      )}
    </>
  );
}

/** What a link asks for that the dossier does not have. */
export function UnknownChoices({ unknown }: { unknown: readonly UnknownChoice[] }) {
  if (unknown.length === 0) return null;
  return (
    <p className="mt-2 border-line-strong border-l-2 pl-3 text-[0.8125rem] text-soft">
      The link asks for {unknown.map(({ key, value }) => `${key} “${value}”`).join(", ")}, which this dossier does not
      have. It is left out.
    </p>
  );
}

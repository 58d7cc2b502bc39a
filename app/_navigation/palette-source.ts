import type { PaletteSource } from "@/components/keys/command-palette";
import { EMPTY_FILTER, type Filter, filterQuery } from "@/lib/filters/filter";
import { dossierPath } from "@/lib/paths";

/** The places of a dossier, in the order of its bar. */
export const PLACES = [
  { key: "", title: "Overview" },
  { key: "issues", title: "Issues" },
  { key: "groups", title: "Groups" },
  { key: "compare", title: "Compare" },
  { key: "commentators", title: "Voices" },
  { key: "quotations", title: "Quotations" },
  { key: "sources", title: "Sources" },
  { key: "method", title: "Method" },
] as const;

/** Places beside those of the bar, for whoever looks for them by name. */
const MORE_PLACES = [
  { key: "countries", title: "Countries" },
  { key: "institutions", title: "Institutions" },
] as const;

/** What the palette of a dossier lists, from its own pages or, where there is no other dossier, from the first page. */
export function paletteSource(dossierId: string, filter: Filter = EMPTY_FILTER): PaletteSource {
  return {
    indexHref: `/api/v1/dossiers/${encodeURIComponent(dossierId)}/index`,
    searchHref: dossierPath(dossierId, "quotations", filter),
    homeHref: dossierPath(dossierId, "", filter),
    query: filterQuery(filter),
    places: [...PLACES, ...MORE_PLACES].map(({ key, title }) => ({ title, path: dossierPath(dossierId, key) })),
  };
}

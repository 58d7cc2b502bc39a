import type { PaletteSource } from "@/components/keys/command-palette";
import type { Dossier } from "@/lib/domain/dossier";
import { EMPTY_FILTER, type Filter, filterQuery } from "@/lib/filters/filter";
import { dossierPath } from "@/lib/paths";
import { sentenceCase } from "@/lib/wording/count";
import { evidenceNoun } from "@/lib/wording/evidence";
import { commentatorNoun } from "@/lib/wording/nouns";

/**
 * The places of a dossier, in the order of its bar; those of its commentators and its evidence have the names that it
 * has for them.
 */
export const PLACES = [
  { key: "", title: "Overview" },
  { key: "issues", title: "Issues" },
  { key: "groups", title: "Groups" },
  { key: "compare", title: "Compare" },
  { key: "commentators", title: "Commentators" },
  { key: "quotations", title: "Quotations" },
  { key: "sources", title: "Sources" },
  { key: "method", title: "Method" },
] as const;

/** The title of a place in the words of the dossier: its noun for commentators, entries where it has no quotations. */
export function placeTitle(
  dossier: Pick<Dossier, "wording" | "coders">,
  { key, title }: (typeof PLACES)[number],
): string {
  if (key === "commentators") return sentenceCase(commentatorNoun(dossier, 2));
  return key === "quotations" ? sentenceCase(evidenceNoun(dossier, 2)) : title;
}

/** Places beside those of the bar, for whoever looks for them by name. */
const MORE_PLACES = [
  { key: "countries", title: "Countries" },
  { key: "institutions", title: "Institutions" },
] as const;

/** What the palette of a dossier lists, from its own pages or, where there is no other dossier, from the first page. */
export function paletteSource(dossierId: string, filter: Filter = EMPTY_FILTER): PaletteSource {
  return {
    indexes: [{ href: indexPath(dossierId), dossier: null }],
    searchHref: dossierPath(dossierId, "quotations", filter),
    homeHref: dossierPath(dossierId, "", filter),
    query: filterQuery(filter),
    places: [...PLACES, ...MORE_PLACES].map(({ key, title }) => ({
      title,
      path: dossierPath(dossierId, key),
      kind: "place",
    })),
  };
}

/** So many dossiers are searched for what they hold; more are listed by title alone. */
const MAX_SEARCHED = 6;

/**
 * What the palette of the first page lists: the dossiers, and what the first of them hold. Null where there is none.
 */
export function paletteOfDossiers(
  dossiers: readonly { readonly id: string; readonly title: string }[],
): PaletteSource | null {
  const [only, other] = dossiers;
  if (!only) return null;
  if (!other) return paletteSource(only.id);
  return {
    indexes: dossiers.slice(0, MAX_SEARCHED).map(({ id, title }) => ({ href: indexPath(id), dossier: title })),
    searchHref: null,
    homeHref: null,
    query: "",
    places: dossiers.map(({ id, title }) => ({ title, path: dossierPath(id), kind: "dossier" })),
  };
}

function indexPath(dossierId: string): string {
  return `/api/v1/dossiers/${encodeURIComponent(dossierId)}/index`;
}

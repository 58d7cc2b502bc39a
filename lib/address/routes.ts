interface PlaceRoute {
  /** Whether each part of the place has a page, as "issues/arms" has. */
  readonly hasItems: boolean;
  /** Whether nothing but the dossier changes its pages, so that one reader may have them after another. */
  readonly isCacheable: boolean;
}

/**
 * Routes: the places of a dossier that have pages. The status of what is missing (lib/database/page-exists.ts), its
 * words (NotFound) and the page cache follow from this table, and a test holds it to the folders of app/d.
 *
 * A briefing belongs to who makes it, a comparison leads on, and the snippet of an embed names the address it was asked
 * under.
 */
export const DOSSIER_PLACES = {
  "": { hasItems: false, isCacheable: true },
  issues: { hasItems: true, isCacheable: true },
  groups: { hasItems: false, isCacheable: true },
  commentators: { hasItems: true, isCacheable: true },
  institutions: { hasItems: true, isCacheable: true },
  countries: { hasItems: true, isCacheable: true },
  quotations: { hasItems: true, isCacheable: true },
  sources: { hasItems: true, isCacheable: true },
  measures: { hasItems: false, isCacheable: true },
  method: { hasItems: false, isCacheable: true },
  compare: { hasItems: false, isCacheable: false },
  brief: { hasItems: false, isCacheable: false },
  "brief/present": { hasItems: false, isCacheable: false },
  embed: { hasItems: false, isCacheable: false },
} as const satisfies Readonly<Record<string, PlaceRoute>>;

type Place = keyof typeof DOSSIER_PLACES;
/** The places whose parts have pages. */
export type ItemPlace = { [P in Place]: (typeof DOSSIER_PLACES)[P]["hasItems"] extends true ? P : never }[Place];

export type Route =
  | {
      readonly of: "dossier";
      readonly dossierId: string;
      /**
       * The part of the dossier that is asked for; null for the dossier itself, its places and whatever the router
       * answers.
       */
      readonly item: { readonly place: ItemPlace; readonly id: string } | null;
      readonly isCacheable: boolean;
    }
  /** What was frozen, and whether it is asked for on the wall. */
  | { readonly of: "frozen"; readonly id: string; readonly isPresented: boolean };

/**
 * The route of a path, decoded; null for what belongs neither to a dossier nor to something frozen.
 *
 * @param pathname as in the address, "/d/a-dossier/issues/an-issue".
 * @throws URIError where a part cannot be decoded.
 */
export function findRoute(pathname: string): Route | null {
  const [, first, id, ...parts] = pathname.split("/").map(decodeURIComponent);
  if (!id) return null;
  if (first === "b") return { of: "frozen", id, isPresented: parts[0] === "present" };
  if (first !== "d") return null;
  const [place = "", itemId, ...rest] = parts.at(-1) === "" ? parts.slice(0, -1) : parts;
  if (itemId && rest.length === 0 && hasItems(place))
    return { of: "dossier", dossierId: id, item: { place, id: itemId }, isCacheable: isCacheable(place) };
  return { of: "dossier", dossierId: id, item: null, isCacheable: itemId === undefined && isCacheable(place) };
}

/** A code of a country is written in capitals: with small letters it is the same page, which has one address. */
export function capitalCountry(address: string): string | null {
  const small = /^(\/d\/[^/?]+\/countries\/)([a-zA-Z]{2})\/?(?=\?|$)/.exec(address);
  const [written, before = "", code = ""] = small ?? [];
  if (written === undefined || code === code.toUpperCase()) return null;
  return before + code.toUpperCase() + address.slice(written.length);
}

function hasItems(place: string): place is ItemPlace {
  return isPlace(place) && DOSSIER_PLACES[place].hasItems;
}

function isCacheable(place: string): boolean {
  return isPlace(place) && DOSSIER_PLACES[place].isCacheable;
}

function isPlace(place: string): place is Place {
  return Object.hasOwn(DOSSIER_PLACES, place);
}

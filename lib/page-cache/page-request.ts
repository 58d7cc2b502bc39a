/** All that a page is made from apart from the dossier and the day. Whatever else a request carries does not reach the page. */
export interface PageRequest {
  readonly dossierId: string;
  /** Path and parameters, as in the address. */
  readonly address: string;
  /** The origin of links that leave the page. */
  readonly origin: string;
  readonly theme: string;
}

/** Pages that nothing but their dossier changes. A briefing belongs to who makes it, a comparison leads on, pictures are no pages. */
const PLACES = [
  "issues",
  "groups",
  "commentators",
  "institutions",
  "countries",
  "quotations",
  "sources",
  "measures",
  "method",
];
const CACHEABLE = new RegExp(`^/d/([^/%]+)(?:/(?:${PLACES.join("|")})(?:/[^/%]+)?)?$`);

/** Nobody shares longer ones, and a key must not fill the memory that is meant for pages. */
const MAX_ADDRESS_LENGTH = 2_000;

/** The dossier of an address whose page may be kept, else null. */
export function dossierOfCachedPage({ pathname, search }: { pathname: string; search: string }): string | null {
  if (pathname.length + search.length > MAX_ADDRESS_LENGTH) return null;
  return CACHEABLE.exec(pathname)?.[1] ?? null;
}

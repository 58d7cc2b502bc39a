import { findRoute } from "@/lib/address/routes";

/**
 * All that a page is made from apart from the dossier and the day. Whatever else a request carries does not reach the
 * page.
 */
export interface PageRequest {
  readonly dossierId: string;
  /** Path and parameters, as in the address. */
  readonly address: string;
  /** The origin of links that leave the page. */
  readonly origin: string;
  readonly theme: string;
}

/** Nobody shares longer ones, and a key must not fill the memory that is meant for pages. */
const MAX_ADDRESS_LENGTH = 2_000;

/** The dossier of an address whose page may be kept, else null. */
export function dossierOfCachedPage({ pathname, search }: { pathname: string; search: string }): string | null {
  // Asked for by the router of an open page, an address with a percent sign is not to be told from a page.
  if (pathname.length + search.length > MAX_ADDRESS_LENGTH || pathname.includes("%")) return null;
  const route = findRoute(pathname);
  return route?.of === "dossier" && route.isCacheable ? route.dossierId : null;
}

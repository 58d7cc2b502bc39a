import type { IncomingMessage } from "node:http";
import { findRoute } from "@/lib/address/routes";
import { isDraftId } from "@/lib/domain/draft-id";
import { originOf } from "@/lib/http/request-origin";

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
/** A cookie by which somebody is signed in: the page may be another for her. */
const SESSION_COOKIE = /(?:^|;)[^=;]*session[^=;]*=/i;

/** Reads a request for a page that may be kept; null for every other, and from everybody who is signed in. */
export function readPageRequest(
  { method, url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">,
  readTheme: (cookie: string | undefined) => string,
): PageRequest | null {
  // What the router of an open page asks for are parts of pages.
  if (method !== "GET" || headers.rsc !== undefined || isSignedIn(headers)) return null;
  const dossierId = dossierOfCacheablePage(url);
  if (dossierId === null) return null;
  const get = (name: string) => headers[name]?.toString() ?? null;
  return { dossierId, address: url, origin: originOf({ get }), theme: readTheme(themeOf(headers.cookie)) };
}

/** The dossier of an address whose page may be kept, else null. */
export function dossierOfCacheablePage(address: string): string | null {
  const [pathname = ""] = address.split("?", 1);
  // A page has one address; one that is written otherwise is made each time.
  if (address.length > MAX_ADDRESS_LENGTH || pathname.includes("%")) return null;
  const route = findRoute(pathname);
  if (route?.of !== "dossier" || isDraftId(route.dossierId)) return null;
  return route.isCacheable ? route.dossierId : null;
}

function isSignedIn({ authorization, cookie = "" }: IncomingMessage["headers"]): boolean {
  return authorization !== undefined || SESSION_COOKIE.test(cookie);
}

function themeOf(cookie = ""): string | undefined {
  return /(?:^|;)\s*theme=([^;]*)/.exec(cookie)?.[1]?.trim();
}

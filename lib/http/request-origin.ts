/** Whatever gives headers by name, in lower case. */
export interface HeaderReader {
  get(name: string): string | null;
}

/** A domain name has 253 letters at most; then a colon and a port of five digits. */
const MAX_HOST_LENGTH = 259;

/**
 * The origin under which this installation is reached, for links that leave the page: citations, shared pictures,
 * JSON-LD. CONCORDANCE_URL names it where a proxy hides it; otherwise it is what the request asked for.
 */
export function originOf(headers: HeaderReader): string {
  const configured = configuredOrigin();
  if (configured !== null) return configured;
  const host = firstOf(headers.get("x-forwarded-host")) ?? headers.get("host") ?? "localhost";
  const protocol = firstOf(headers.get("x-forwarded-proto")) === "https" ? "https" : "http";
  const origin = `${protocol}://${host}`;
  return host.length <= MAX_HOST_LENGTH && URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

/** Proxies in a row add to a header; the first value is what the reader asked for. */
function firstOf(values: string | null | undefined): string | undefined {
  return values?.split(",")[0]?.trim() || undefined;
}

/**
 * Who may keep an answer that names the origin, as Cache-Control says it. Unless the origin is configured a header of
 * whoever asks first chooses it, and a cache on the way would hand that one's address to all others; each browser may
 * keep its own.
 */
export function cacheControl(): "public" | "private" {
  return configuredOrigin() === null ? "private" : "public";
}

/** What CONCORDANCE_URL says; null where it says nothing, or something that is no address. */
export function configuredOrigin(): string | null {
  const configured = process.env.CONCORDANCE_URL;
  return configured && URL.canParse(configured) ? new URL(configured).origin : null;
}

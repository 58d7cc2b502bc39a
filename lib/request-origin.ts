/** Whatever gives headers by name, in lower case. */
export interface HeaderReader {
  get(name: string): string | null;
}

/**
 * The origin under which this installation is reached, for links that leave the page: citations, shared pictures, JSON-LD.
 * CONCORDANCE_URL names it where a proxy hides it; otherwise it is what the request asked for.
 */
export function originOf(headers: HeaderReader): string {
  const configured = process.env.CONCORDANCE_URL;
  if (configured && URL.canParse(configured)) return new URL(configured).origin;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  const origin = `${protocol}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

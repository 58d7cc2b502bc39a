import { headers } from "next/headers";

/**
 * The origin under which this installation is reached, for links that leave the page: citations, shared pictures, JSON-LD.
 * CONCORDANCE_URL names it where a proxy hides it; otherwise it is what the request asked for.
 */
export async function requestOrigin(): Promise<string> {
  const configured = process.env.CONCORDANCE_URL;
  if (configured && URL.canParse(configured)) return new URL(configured).origin;
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  const protocol = asked.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  const origin = `${protocol}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

import { createHash } from "node:crypto";
import { embedRefusal } from "@/components/embed/embed-page";
import { cacheControl } from "@/lib/http/request-origin";

/**
 * How long a reader's browser may show a page without asking again; a cache on the way, too, where the origin is
 * configured.
 */
export const MAX_AGE_SECONDS = 300;
/** While a verdict is being computed the page will soon say more. */
export const PENDING_SECONDS = 5;

/**
 * A page for a frame; 304 without one where the asker has it already. It is the same for everybody: no cookie is read
 * or set.
 */
export function embedAnswer(request: Request, html: string, { seconds = MAX_AGE_SECONDS } = {}): Response {
  // The text itself is marked, since it also changes with the day and with the program.
  const tag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  const headers = new Headers({ "Cache-Control": `${cacheControl()}, max-age=${seconds}`, ETag: tag });
  const held = request.headers.get("if-none-match") ?? "";
  if (held.split(",").some((one) => one.trim().replace(/^W\//, "") === tag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(html, { headers });
}

export function embedRefused(status: number, message: string): Response {
  return new Response(embedRefusal(message), {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** What is refused to programs as JSON, as a small page; everything else as it is. */
export async function refusalAsPage(response: Response): Promise<Response> {
  const isRefusal = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  if (response.status < 400 || !isRefusal) return response;
  const { error } = (await response.json()) as { error: { message: string } };
  return embedRefused(response.status, error.message);
}

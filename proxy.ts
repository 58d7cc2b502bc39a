import { type NextRequest, NextResponse } from "next/server";
import { isPageMissing } from "@/lib/database/page-exists";

/** Gives pages the status that has to be known before a page is begun. */
export async function proxy({ method, nextUrl }: NextRequest): Promise<NextResponse> {
  if (!PAGE_METHODS.includes(method)) return notAllowed(method);
  // Where the database does not answer the page says so.
  const isMissing = await isPageMissing(nextUrl.pathname).catch(() => false);
  return NextResponse.next(isMissing ? { status: 404 } : {});
}

/** What a page can be asked by; the router of an open page asks by the same. */
const PAGE_METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

function notAllowed(method: string): NextResponse {
  const message = `A page can be read and not be asked by ${method}.`;
  return NextResponse.json({ error: { message } }, { status: 405, headers: { Allow: "GET, HEAD" } });
}

/**
 * Whole pages, of dossiers and of what was frozen above all. What the router of an open page asks for carries the
 * header "rsc", which is visible here only.
 */
export const config = {
  matcher: [
    "/",
    "/design",
    { source: "/d/:path*", missing: [{ type: "header", key: "rsc" }] },
    { source: "/b/:path*", missing: [{ type: "header", key: "rsc" }] },
  ],
};

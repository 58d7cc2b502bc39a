import { type NextRequest, NextResponse } from "next/server";
import { isMissing } from "./lib/data/is-missing";

/** Gives a page the status that has to be known before it is begun. */
export async function proxy({ nextUrl }: NextRequest): Promise<NextResponse> {
  const { pathname } = nextUrl;
  if (!isText(pathname)) return NextResponse.rewrite(new URL("/no-such-page", nextUrl));
  // Where the database does not answer the page says so.
  const missing = await isMissing(pathname).catch(() => false);
  return NextResponse.next(missing ? { status: 404 } : {});
}

/**
 * An address whose path is no text ("/d/%ff", "/d/100%") leads nowhere and gets the page that says so. Left to itself the
 * framework cannot decode it and answers that the server failed.
 */
function isText(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Whole pages of dossiers, and paths with a percent sign. What the router of an open page asks for carries the header "rsc". */
export const config = {
  matcher: ["/(.*%.*)", { source: "/d/:path*", missing: [{ type: "header", key: "rsc" }] }],
};

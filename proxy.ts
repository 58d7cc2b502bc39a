import { type NextRequest, NextResponse } from "next/server";

/**
 * An address whose path is no text ("/d/%ff", "/d/100%") leads nowhere and gets the page that says so. Left to itself the
 * framework cannot decode it and answers that the server failed.
 */
export function proxy({ nextUrl }: NextRequest): NextResponse {
  try {
    decodeURIComponent(nextUrl.pathname);
    return NextResponse.next();
  } catch {
    return NextResponse.rewrite(new URL("/no-such-page", nextUrl));
  }
}

/** Only paths with a percent sign are looked at; all others cost nothing. */
export const config = { matcher: "/(.*%.*)" };

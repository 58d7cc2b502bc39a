import { type NextRequest, NextResponse } from "next/server";
import { accessOf } from "@/lib/auth/administrator";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { isPageMissing } from "@/lib/database/page-exists";
import { readDossierVersionTag } from "@/lib/database/reads/dossier-reads";
import { failurePage } from "@/lib/http/failure-page";
import { RETRY_AFTER } from "@/lib/http/retry-after";

/** Gives pages the status that has to be known before a page is begun. */
export async function proxy({ method, nextUrl, headers }: NextRequest): Promise<NextResponse> {
  if (!PAGE_METHODS.includes(method)) return notAllowed(method);
  const { pathname } = nextUrl;
  const isMissing = await (pathname === "/" ? isHomeMissing() : isMissingFor(pathname, headers)).catch(
    (error: unknown) => failureOf(error, pathname + nextUrl.search),
  );
  if (isMissing instanceof NextResponse) return isMissing;
  return NextResponse.next(isMissing ? { status: 404 } : {});
}

/** What a page can be asked by; the router of an open page asks by the same. */
const PAGE_METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

function notAllowed(method: string): NextResponse {
  const message = `A page can be read and not be asked by ${method}.`;
  return NextResponse.json({ error: { message } }, { status: 405, headers: { Allow: "GET, HEAD" } });
}

/**
 * The list of dossiers is always there; asked so that a database that does not answer is known before the page is
 * begun.
 */
async function isHomeMissing(): Promise<boolean> {
  await readDossierVersionTag("");
  return false;
}

/** A draft is there for the administrator alone. */
async function isMissingFor(pathname: string, headers: Headers): Promise<boolean> {
  const access = await accessOf(decodeURIComponent(pathname), headers);
  return isPageMissing(pathname, undefined, access);
}

/**
 * What a reader gets where the database does not answer. The framework would send an empty page that scripts fill; this
 * one stands without them. What it was stays in the server's log.
 */
function failureOf(error: unknown, address: string): NextResponse {
  console.error(error);
  const passes = error instanceof DatabaseError && error.isPassing;
  const message = passes
    ? "The database does not answer just now. Nothing was changed."
    : "The dossier could not be read. Nothing was changed. The server’s log says why.";
  const page = failurePage({
    title: "This page could not be made.",
    message,
    next: [
      { words: "Try again", href: address },
      { words: "See the dossiers", href: "/" },
    ],
  });
  return new NextResponse(page, {
    status: passes ? 503 : 500,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      ...(passes && RETRY_AFTER),
    },
  });
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

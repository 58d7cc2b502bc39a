import { type NextRequest, NextResponse } from "next/server";
import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { isPageMissing } from "@/lib/database/page-exists";
import { readDossierVersionTag } from "@/lib/database/reads/dossier-reads";
import { originOf } from "@/lib/http/request-origin";
import { issueToken } from "@/lib/page-cache/one-time-token";
import { createPageCache } from "@/lib/page-cache/page-cache";
import { dossierOfCachedPage } from "@/lib/page-cache/page-request";
import { createPageStore } from "@/lib/page-cache/page-store";
import { MAKES_A_PAGE, type OwnServer, requestSelf, THIS_PROCESS } from "@/lib/page-cache/self-request";

/** Enough for making most pages, so that a page is not made for its reader and to be kept at the same time. */
const MILLISECONDS_UNTIL_LATER = 300;
/** Some six hundred pages of the first dossier. */
const MAX_PAGE_CACHE_BYTES = 64 * 2 ** 20;

/**
 * Answers with a page made before where there is one for exactly this request and this state of the dossier; gives all
 * others the status that has to be known before a page is begun.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const isOfPrograms = pathname.startsWith("/api/");
  if (isOfPrograms) return isText(pathname) ? NextResponse.next() : noSuchAddress();
  if (!PAGE_METHODS.includes(request.method)) return notAllowed(request.method);
  const country = /^(\/d\/[^/]+\/countries\/)([a-zA-Z]{2})\/?$/.exec(pathname);
  if (country?.[2] && country[2] !== country[2].toUpperCase())
    return redirect(request, `${country[1]}${country[2].toUpperCase()}`);
  if (!isText(pathname)) return NextResponse.rewrite(new URL("/no-such-page", request.nextUrl));
  const kept = await cachedAnswer(request);
  if (kept) return kept;
  // Where the database does not answer the page says so.
  const missing = await isPageMissing(pathname).catch(() => false);
  const isAskedFromHere = request.headers.get(MAKES_A_PAGE) === THIS_PROCESS;
  return NextResponse.next({
    ...(missing && { status: 404 }),
    ...(isAskedFromHere && { headers: { [MAKES_A_PAGE]: THIS_PROCESS } }),
  });
}

/** What a page can be asked by; the router of an open page asks by the same. */
const PAGE_METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

function notAllowed(method: string): NextResponse {
  const message = `A page can be read and not be asked by ${method}.`;
  return NextResponse.json({ error: { message } }, { status: 405, headers: { Allow: "GET, HEAD" } });
}

function noSuchAddress(): NextResponse {
  const message = "There is nothing at this address: a part of it is no text. Encode it as UTF-8.";
  return NextResponse.json({ error: { message } }, { status: 404, headers: { "Cache-Control": "no-store" } });
}

/** A code of a country is written in capitals; an address with a small one is the same page, and has one address. */
function redirect({ headers, nextUrl }: NextRequest, pathname: string): NextResponse {
  return NextResponse.redirect(new URL(pathname + nextUrl.search, originOf(headers)), 308);
}

/**
 * An address whose path is no text ("/d/%ff", "/d/100%") leads nowhere and gets the page that says so. Left to itself
 * the framework cannot decode it and answers that the server failed.
 */
function isText(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

async function cachedAnswer({ method, nextUrl, headers, cookies }: NextRequest): Promise<NextResponse | null> {
  const dossierId = dossierOfCachedPage(nextUrl);
  const server = ownServer(nextUrl);
  if (dossierId === null || server === null || method !== "GET" || headers.has(MAKES_A_PAGE)) return null;
  const theme = readTheme(cookies.get(THEME_COOKIE)?.value);
  const page = { dossierId, address: nextUrl.pathname + nextUrl.search, origin: originOf(headers), theme };
  try {
    const kept = await pageCache(page, () => requestSelf(server, { page, cookie: `${THEME_COOKIE}=${theme}` }));
    return kept && NextResponse.rewrite(new URL(`/api/cached-page?word=${issueToken(kept)}`, nextUrl));
  } catch {
    // The database does not answer: the page is made as usual, and says what is wrong.
    return null;
  }
}

/**
 * Where this process listens, which the framework names whatever the request says; null in development and on hosts of
 * functions.
 */
function ownServer({ hostname, port }: NextRequest["nextUrl"]): OwnServer | null {
  const own = process.env.NODE_ENV === "production" ? process.env.PORT : undefined;
  return own && own === (port || "80") ? { hostname, port: own } : null;
}

const pageCache = createPageCache({
  store: createPageStore({ bytes: MAX_PAGE_CACHE_BYTES }),
  readMark: (dossierId) => readDossierVersionTag(dossierId),
  now: () => new Date(),
  later: (work) => setTimeout(work, MILLISECONDS_UNTIL_LATER).unref(),
});

/**
 * Whole pages of dossiers and of what was frozen, and paths with a percent sign; all others cost nothing. What the
 * router of an open page asks for carries the header "rsc", which is visible here only.
 */
export const config = {
  matcher: [
    "/",
    "/design",
    "/(.*%.*)",
    { source: "/d/:path*", missing: [{ type: "header", key: "rsc" }] },
    { source: "/b/:path*", missing: [{ type: "header", key: "rsc" }] },
  ],
};

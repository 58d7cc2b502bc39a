import type { RequestListener } from "node:http";
import { withDocumentTexts } from "@/components/ui/static-html/document-texts";
import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { capitalCountry } from "@/lib/address/routes";
import { readDossierVersionTag } from "@/lib/database/reads/dossier-reads";
import {
  putInFrontOfServers,
  withDecodablePaths,
  withFetchableMethods,
  withOrigin,
  withRedirects,
} from "@/lib/http/in-front-of-servers";
import { configuredOrigin } from "@/lib/http/request-origin";
import { withFailurePages } from "@/lib/http/with-failure-pages";
import { withFileTurns } from "@/lib/http/with-file-turns";
import { createPageCache } from "@/lib/page-cache/page-cache";
import { createPageStore } from "@/lib/page-cache/page-store";
import { servePages } from "@/lib/page-cache/serve-pages";

/** Some six hundred pages of the first dossier. */
const MAX_PAGE_CACHE_BYTES = 64 * 2 ** 20;

/** Middleware: what answers requests before the framework does, the page cache above all. */
export function standInFront(): void {
  const isCaching = process.env.NODE_ENV === "production" && process.env.CONCORDANCE_PAGE_CACHE !== "off";
  putInFrontOfServers((framework) => {
    const listener = withFailurePages(withOrigin(withDocumentTexts(framework), configuredOrigin()));
    const pages = isCaching ? withPageCache(listener) : listener;
    return withFetchableMethods(withDecodablePaths(withRedirects(withFileTurns(pages), capitalCountry)));
  });
}

/** Pages of dossiers that were made before are sent again until their dossier changes. */
function withPageCache(listener: RequestListener): RequestListener {
  return servePages(listener, {
    pageCache: createPageCache({
      store: createPageStore({ bytes: MAX_PAGE_CACHE_BYTES }),
      readMark: (dossierId) => readDossierVersionTag(dossierId),
      now: () => new Date(),
    }),
    readTheme,
    cookieOf: (theme) => `${THEME_COOKIE}=${theme}`,
  });
}
